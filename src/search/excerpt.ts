import { hasAll, hasAny } from './found.ts';
import type { PagefindPage } from './pagefind.ts';

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

/** Takes a sentence of the page apart in the same way. */
function partsOfSentence(sentence: string, sought: string[]): Part[] {
  return sentence
    .split(/([^\p{L}\p{N}\p{M}-]+)/u)
    .filter((part) => part !== '')
    .map((text) => ({ text, found: hasAny(text, sought) }));
}

/**
 * What the list of results says of a page: its own summary where name, subject and summary hold what was sought, else the place
 * in its text that does.
 */
export function saidOf({ meta, excerpt }: Pick<PagefindPage, 'meta' | 'excerpt'>, sought: string[]): Part[] {
  const summary = meta['sammanfattning'] ?? meta['definition'] ?? meta['ingress'] ?? '';
  const itself = [meta['title'], meta['amne'], summary].join(' ');
  const inItself = summary !== '' && hasAll(itself, sought);
  return inItself ? partsOfSentence(summary, sought) : partsOf(excerpt);
}

/** Everything of a page that the search found, as one text. */
export function foundOn({ meta, content, locations }: Omit<PagefindPage, 'url' | 'excerpt'>): string {
  const words = content.split(/\s+/);
  return [...Object.values(meta), ...locations.map((at) => words[at] ?? '')].join(' ');
}
