import type { Part } from '../../table/types.ts';
import { isAnalysisWord } from '../lines/analysis-word.ts';
import type { Lines } from '../../lines/lines.ts';
import type { RegionLine } from './types.ts';
import type { Region } from './region.ts';
import { cutLine } from '../tokens/cell-line.ts';

/** A name column is no wider than this. */
const narrow = 42;

/** So many lines of a name are a row's rest. */
const least = 4;

/**
 * The ends of tables whose header the scan lost with a page's end, and the beginning of their last row with it: narrow
 * lines that begin in mid-name, then an analysis. None of `lines` that another table has is text.
 *
 *   och män som får ett
 *   personligt erbjudande om
 *   …
 *   Analys
 */
export function lostRegions(lines: readonly RegionLine[]): Region[] {
  const out: Region[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (!/^\s*\p{Ll}/u.test(text) || (lines[at - 1]?.kind === 'text' && !/^\s/.test(text))) continue;
    let rest = at;
    while (rest < lines.length && isOfName(lines[rest]!)) rest++;
    if (rest - at < least) continue;
    const next = lines.slice(rest).find(({ kind }) => kind !== 'blank');
    if (next?.kind !== 'text' || !isAnalysisWord(next.text)) continue;
    const below = lines.slice(at);
    const end = below.findIndex(({ kind }) => kind === 'break');
    const own = end < 0 ? below : below.slice(0, end);
    const { line } = own[0]!;
    out.push({
      kind: 'indicator',
      headers: [{ kind: 'indicator', lines: [line, line - 1], words: [], bare: true }],
      lines: own,
    });
    at += own.length - 1;
  }
  return out;
}

function isOfName({ kind, text, line }: RegionLine): boolean {
  return (
    kind === 'text' &&
    text.trim().length <= narrow &&
    !isAnalysisWord(text) &&
    cutLine(text, line).cells.length === 0
  );
}

/**
 * The rest of a name that the page put before its table: narrow lines right above the header that begin with a small
 * letter, after a sentence that has ended.
 */
export function strayName(lines: Lines, header: number): Part[] {
  const parts: Part[] = [];
  let at = header - 1;
  while (at > 0 && lines.at(at).trim() === '') at--;
  for (; lines.at(at).trim() !== ''; at--) {
    const text = lines.at(at).trim();
    if (text.length > narrow) return [];
    parts.unshift({ text, line: at });
  }
  while (at > 0 && lines.at(at).trim() === '') at--;
  const ended = /[.!?]$/.test(lines.at(at).trim());
  return parts.length >= 2 && ended && /^\p{Ll}/u.test(parts[0]!.text) && !/[.!?]$/.test(parts.at(-1)!.text)
    ? parts
    : [];
}
