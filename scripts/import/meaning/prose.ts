import { bullets, shapes } from '../knowledge/marks.ts';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Lines } from '../lines/lines.ts';
import { clean, fold, undress } from '../lines/clean.ts';
import { isEconomyLine } from '../knowledge/phrases.ts';
import { isUnitAlone, unitOfTitle } from '../table/unit.ts';

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
const bullet = new RegExp(String.raw`^[${bullets}${shapes}o–]\s+(?=\p{L})`, 'u');

/** A numbered item; in Markdown only the first of a list may stand right below a line of text. */
const numbered = /^\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** A line that draws a rule, or would make the line above a heading. */
const rule = /^[-=*_\s]+$/;

/**
 * Reads the prose of a report down to its last line of text as Markdown. The lines that others took are blanked, so
 * that positions in the tree are lines of the report. Overlong lines are no Markdown that somebody wrote: each is a
 * paragraph as it stands.
 */
export function prose(
  lines: Lines,
  last: number,
  isTaken: (line: number) => boolean,
  known: ReadonlyMap<string, unknown>,
  overlong: ReadonlyMap<number, string>,
): Prose[] {
  const text = Array.from(lines.in([1, last]), ([n, line]) => {
    if (isTaken(n) || line === '' || overlong.has(n) || rule.test(line)) return '';
    const plain = clean(line, known).replaceAll('\t', ' ').trim();
    // A heading may stand right below a paragraph where a page broke between them; Markdown's mark parts them.
    if (isEconomyLine(plain)) return `## ${plain}`;
    return plain.replace(bullet, '- ').replace(numbered, '- ');
  });
  const out: Prose[] = [];
  for (const [from, to] of blocks(text)) {
    const block = text.slice(from, to);
    const together = block.join('\n');
    const [mark = ''] = /^(?:-|#{1,6}) (?=\S)/.exec(together) ?? [];
    const said = together.slice(mark.length);
    const isHeading = mark.startsWith('#');
    if (markdown.test(said) || (isHeading && to - from > 1))
      for (const node of (parser.parse(together) as Root).children) collect(node, from, block, out);
    else if (isHeading) out.push({ kind: 'heading', text: undress(said), lines: [from + 1, to] });
    else if (mark) out.push({ kind: 'item', text: fold(said), lines: [from + 1, to] });
    else paragraph(said, [from + 1, to], out);
  }
  out.forEach((each, at) => {
    if (each.bare && isCut(out[at + 1])) [each.kind, each.bare] = ['paragraph', false];
  });
  if (!overlong.size) return out;
  for (const [n, line] of overlong) out.push({ kind: 'paragraph', text: fold(line), lines: [n, n] });
  return out.sort((a, b) => a.lines[0] - b.lines[0]);
}

/** What goes on with a small letter: above it stands no heading, but the first half of a sentence that the page cut. */
function isCut(next: Prose | undefined): boolean {
  return next?.kind === 'paragraph' && /^\p{Ll}/u.test(next.text);
}

/** What Markdown may read as something else than the letters of a paragraph: few have any of it. */
const markdown = /[\\`*_[\]<&#]|^(?:[>+~-]|\d{1,9}[.)])/m;

/** More lines are not read at once: remark-parse takes more than four times as long for four times the text. */
const longest = 2000;

/** The paragraphs and items that blank lines and bullets part, as [first, behind the last] of their lines. */
function blocks(text: readonly string[]): [number, number][] {
  const out: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const line = text[at] ?? '';
    if (line !== '' && !line.startsWith('- ') && at - from < longest) continue;
    if (at > from) out.push([from, at]);
    from = line === '' ? at + 1 : at;
  }
  return out;
}

/** Adds what a node says; `offset` is how many lines stand above the text that was parsed. */
function collect(node: RootContent, offset: number, text: readonly string[], out: Prose[]): void {
  const { start, end } = node.position!;
  const lines = linesOf(node, offset);
  const push = (kind: Prose['kind'], said: string) => {
    if (said !== '') out.push({ kind, text: said, lines });
  };
  if (node.type === 'list') {
    for (const child of node.children.flatMap((item) => item.children)) {
      if (child.type === 'list') collect(child, offset, text, out);
      else out.push({ kind: 'item', text: fold(toString(child)), lines: linesOf(child, offset) });
    }
  } else if (node.type === 'blockquote') {
    for (const child of node.children) collect(child, offset, text, out);
  } else if (node.type === 'heading') push('heading', undress(toString(node)));
  else if (node.type === 'paragraph') paragraph(toString(node), lines, out);
  else if (node.type !== 'thematicBreak') {
    // Code, HTML, link definitions: text that only looks like Markdown.
    push('paragraph', fold(text.slice(start.line - 1, end.line).join(' ')));
  }
}

/** Adds a paragraph, or the heading that it is by its shape. */
function paragraph(printed: string, lines: Prose['lines'], out: Prose[]): void {
  const text = fold(printed);
  if (lines[0] === lines[1] && looksLikeHeading(text)) out.push({ kind: 'heading', text, bare: true, lines });
  else if (text !== '') out.push({ kind: 'paragraph', text, lines });
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

/** The heading that stands nearest above a line, none that is a unit alone; lines must be asked for in order. */
export function headingAbove(prose: readonly Prose[]): (line: number) => string | null {
  let at = 0;
  let heading: string | null = null;
  return (line) => {
    for (; at < prose.length && prose[at]!.lines[0] < line; at++)
      if (prose[at]!.kind === 'heading' && !isUnitAlone(prose[at]!.text)) heading = prose[at]!.text;
    return heading;
  };
}

/** So many blank lines at most part a title from its table. */
const titleGap = 2;

/** The heading, or the unit, that stands right above a line, nothing but blank lines between; null where none does. */
export function titleAbove(prose: readonly Prose[], line: number): string | null {
  const above = prose.findLast(({ lines }) => lines[1] < line);
  if (!above || line - above.lines[1] > titleGap + 1) return null;
  return above.kind === 'heading' || isUnitAlone(above.text) ? above.text : null;
}

//   Summa⇥800⇥804
//   Belopp i tkr
/**
 * The unit that stands alone right below a table that ends with a line; null where none does, or where the next table
 * begins right below it.
 */
export function unitBelow(prose: readonly Prose[], line: number, next = Infinity): string | null {
  const below = prose.find(({ lines }) => lines[0] > line);
  if (!below || below.lines[0] - line > titleGap + 1 || next - below.lines[1] <= titleGap + 1) return null;
  return isUnitAlone(below.text) ? unitOfTitle(below.text) : null;
}
