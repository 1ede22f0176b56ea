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

/** A numbered item; in Markdown only the first of a list may stand right below a line of text. */
const numbered = /^\d{1,2}[.)]\s+(?=\p{Lu})/u;

/**
 * Reads the prose between the tables as Markdown. The lines that others took are blanked, so that positions in the
 * tree are lines of the report. Overlong lines are no Markdown that somebody wrote: each is a paragraph as it stands.
 */
export function prose(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  taken: (line: number) => boolean,
  known: ReadonlyMap<string, unknown>,
  overlong: ReadonlyMap<number, string> = new Map(),
): Prose[] {
  const text: string[] = [];
  for (let n = first; n <= last; n++) {
    const line = lines[n - 1]!;
    if (taken(n) || line === '' || overlong.has(n) || /^[-=*_\s]+$/.test(line)) text.push('');
    else
      text.push(
        clean(line, known).replaceAll('\t', ' ').trim().replace(bullet, '- ').replace(numbered, '- '),
      );
  }
  const out: Prose[] = [];
  for (const [from, to] of pieces(text)) {
    const piece = text.slice(from, to);
    const tree = parser.parse(piece.join('\n')) as Root;
    for (const node of tree.children) collect(node, first - 1 + from, piece, out);
  }
  // What goes on with a small letter was no heading, but the first half of a sentence that the page cut.
  out.forEach((each, at) => {
    if (each.bare && out[at + 1]?.kind === 'paragraph' && /^\p{Ll}/u.test(out[at + 1]!.text)) {
      each.kind = 'paragraph';
      each.bare = false;
    }
  });
  if (!overlong.size) return out;
  for (const [n, line] of overlong) out.push({ kind: 'paragraph', text: fold(line), lines: [n, n] });
  return out.sort((a, b) => a.lines[0] - b.lines[0]);
}

/** About so many lines are parsed at a time. */
const pieceLength = 200;

/** Cuts the text at blank lines: remark-parse takes more than four times as long for four times the text. */
function pieces(text: readonly string[]): [number, number][] {
  const out: [number, number][] = [];
  let from = 0;
  text.forEach((line, at) => {
    if (at - from < pieceLength || (line !== '' && at - from < 10 * pieceLength)) return;
    out.push([from, at]);
    from = at;
  });
  out.push([from, text.length]);
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
