import { hasAll } from './found.ts';
import { marked, type Part } from './marked.ts';
import type { PagefindPage } from './pagefind.ts';

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
    .flatMap((part) => {
      const text = part
        .replace(/<\/?mark>/g, '')
        .replace(/&(lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
      return part.startsWith('<mark>') ? withoutSigns(text) : [{ found: false, text }];
    });
}

/** Pagefind marks a word with the signs that stand at it: "(förskola,". */
function withoutSigns(text: string): Part[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { found: false, text: before },
    { found: true, text: word },
    { found: false, text: after },
  ].filter((part) => part.text !== '');
}

/**
 * What the list of results says of a page: its own summary where name, subject and summary hold what was sought, else the place
 * in its text that does.
 */
export function saidOf(
  { meta, excerpt }: Pick<PagefindPage, 'meta' | 'excerpt'>,
  sought: readonly string[],
): Part[] {
  const summary = meta['sammanfattning'] ?? meta['definition'] ?? meta['ingress'] ?? '';
  const itself = [meta['title'], meta['amne'], summary].join(' ');
  const inItself = summary !== '' && hasAll(itself, sought);
  return inItself ? marked(summary, sought) : partsOf(excerpt);
}

/** Everything of a page that the search found, as one text. */
export function foundOn({ meta, content, locations }: Omit<PagefindPage, 'url' | 'excerpt'>): string {
  const words = content.split(/\s+/);
  return [...Object.values(meta), ...locations.map((at) => words[at] ?? '')].join(' ');
}
