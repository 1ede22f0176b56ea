import type { List, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { clean, fold, undress } from './clean.ts';

/** A heading, a paragraph or a list item of the report's body. */
export interface Prose {
  kind: 'heading' | 'paragraph' | 'item';
  text: string;
  /** A heading told only by its shape: a bare line without Markdown's mark. */
  bare?: boolean;
  /** First and last line, from 1. */
  lines: [number, number];
}

const parser = unified().use(remarkParse).freeze();

/** Bullets that Markdown does not know. */
const bullet = /^(?:[•●▪◦‣·▫■□o]|–)\s+(?=\p{L})/u;

/**
 * Reads the prose between the tables as Markdown. The lines that others took are blanked, so that positions in the
 * tree are lines of the report.
 */
export function prose(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  taken: (line: number) => boolean,
  known: ReadonlyMap<string, unknown>,
): Prose[] {
  const text: string[] = [];
  for (let n = first; n <= last; n++) {
    text.push(
      taken(n)
        ? ''
        : clean(lines[n - 1]!, known)
            .replaceAll('\t', ' ')
            .trim()
            .replace(bullet, '- '),
    );
  }
  const tree = parser.parse(text.join('\n')) as Root;
  const out: Prose[] = [];
  for (const node of tree.children) collect(node, first - 1, text, out);
  return out;
}

function collect(node: RootContent, offset: number, text: readonly string[], out: Prose[]): void {
  const start = node.position!.start.line;
  const end = node.position!.end.line;
  const lines: [number, number] = [start + offset, end + offset];
  if (node.type === 'list') {
    for (const item of (node as List).children) {
      for (const child of item.children) {
        if (child.type === 'list') collect(child, offset, text, out);
        else out.push({ kind: 'item', text: fold(toString(child)), lines: linesOf(child, offset) });
      }
    }
  } else if (node.type === 'blockquote') {
    for (const child of node.children) collect(child, offset, text, out);
  } else if (node.type === 'heading') {
    push(out, 'heading', undress(toString(node)), lines);
  } else if (node.type === 'paragraph') {
    const said = fold(toString(node));
    const heading = start === end && looksLikeHeading(said);
    if (heading) out.push({ kind: 'heading', text: said, bare: true, lines });
    else push(out, 'paragraph', said, lines);
  } else if (node.type !== 'thematicBreak') {
    // Code, HTML, link definitions: text that only looks like Markdown.
    push(out, 'paragraph', fold(text.slice(start - 1, end).join(' ')), lines);
  }
}

function push(out: Prose[], kind: Prose['kind'], text: string, lines: [number, number]): void {
  if (text !== '') out.push({ kind, text, lines });
}

function linesOf(node: RootContent, offset: number): [number, number] {
  return [node.position!.start.line + offset, node.position!.end.line + offset];
}

/** A bare line that ends without a stop and is no longer than a heading. */
function looksLikeHeading(text: string): boolean {
  return (
    text.length <= 110 && /^[\p{Lu}\d"”]/u.test(text) && !/[.!?:;,”"]$/.test(text) && /\p{L}{2}/u.test(text)
  );
}
