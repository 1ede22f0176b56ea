import type { Part } from '../table/types.ts';
import { isAnalysisWord } from './analysis-word.ts';
import type { RegionLine } from './rows/types.ts';
import type { IndicatorRow } from './indicator-row.ts';
import { cutLine } from './cell-line.ts';

/** A name column is no wider than this. */
const narrow = 42;

/**
 * A row whose beginning the scan lost with the page's end: narrow lines that begin in mid-name, then its analysis.
 *
 *   och män som får ett
 *   personligt erbjudande om
 *   …
 *   Analys
 */
export function lostRow(
  lines: readonly RegionLine[],
  at: number,
): { row: IndicatorRow; next: number } | null {
  const name: Part[] = [];
  let next = at;
  for (; next < lines.length && name.length < 16; next++) {
    const { text, kind, line } = lines[next]!;
    if (kind !== 'text') break;
    if (text.trim().length > narrow || isAnalysisWord(text) || cutLine(text, line).cells.length) break;
    name.push({ text: text.trim(), line });
  }
  if (name.length < 4 || !/^\p{Ll}/u.test(name[0]!.text)) return null;
  while (lines[next]?.kind === 'blank') next++;
  if (!lines[next] || !isAnalysisWord(lines[next]!.text)) return null;
  const row: IndicatorRow = {
    icon: '',
    name,
    cells: [],
    loose: [],
    unsure: [],
    fallen: [],
    period: null,
    periodLine: name[0]!.line,
    analysis: [[]],
    lines: name.map((part) => part.line),
    owned: [...name.map((part) => part.line), lines[next]!.line],
  };
  for (next++; next < lines.length; next++) {
    const { text, kind, line } = lines[next]!;
    if (kind === 'break') break;
    if (kind === 'blank') row.analysis.push([]);
    else {
      row.analysis.at(-1)!.push({ text: text.trim(), line });
      row.owned.push(line);
    }
  }
  return { row, next };
}

/**
 * The rest of a name that the page put before its table: narrow lines right above the header that begin with a small
 * letter, after a sentence that has ended.
 */
export function strayName(
  lines: readonly string[],
  header: number,
  taken: (line: number) => boolean,
): Part[] {
  const parts: Part[] = [];
  let at = header - 1;
  while (at > 0 && lines[at - 1]!.trim() === '') at--;
  for (; at > 0 && lines[at - 1]!.trim() !== '' && !taken(at); at--) {
    const text = lines[at - 1]!.trim();
    if (text.length > narrow) return [];
    parts.unshift({ text, line: at });
  }
  while (at > 0 && lines[at - 1]!.trim() === '') at--;
  const ended = /[.!?]$/.test(lines[at - 1]?.trim() ?? '');
  return parts.length >= 2 && ended && /^\p{Ll}/u.test(parts[0]!.text) && !/[.!?]$/.test(parts.at(-1)!.text)
    ? parts
    : [];
}
