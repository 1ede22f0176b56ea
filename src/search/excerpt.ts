/** A part of an excerpt, found words apart from the rest. */
export interface Part {
  text: string;
  found: boolean;
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Takes Pagefind's excerpt apart, so that it is written as text and never as HTML. */
export function partsOf(excerpt: string): Part[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({
      found: part.startsWith('<mark>'),
      text: part
        .replace(/<\/?mark>/g, '')
        .replace(/&(lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity),
    }));
}
