import type { Indicator } from '../../../src/model.ts';
import { joinParts } from '../lines/join.ts';
import { sentencesOf } from '../lines/sentence.ts';
import { caveatPhrases, rollingPhrase } from '../knowledge/caveats.ts';
import { dayOfMonth } from '../table/date.ts';
import type { Part, TableRecord } from '../table/types.ts';

/** A sentence of an analysis, and the line of each of its places. */
interface Sentence {
  text: string;
  lineAt(index: number): number;
}

/** What a row's analysis says against the row's figures: each kind about the same cells once, where it is said first. */
export function caveatsOf(
  { analysis }: Pick<TableRecord, 'analysis'>,
  { outcome }: Pick<Indicator['cells'], 'outcome'>,
): NonNullable<Indicator['caveats']> {
  const found: NonNullable<Indicator['caveats']> = [];
  for (const { text, lineAt } of sentences(analysis)) {
    for (const { kind, cells, form, needsOutcome } of caveatPhrases) {
      const match = form.exec(text);
      if (!match || hedged.test(text) || (needsOutcome && outcome === null)) continue;
      if (found.some((one) => one.kind === kind && cells.every((cell) => one.cells.includes(cell)))) continue;
      found.push({ kind, cells: [...cells], line: lineAt(match.index) });
    }
  }
  return found;
}

/** Where a row's analysis says that its outcome is of rolling twelve months, and with which month they end. */
export function rollingOf({ analysis }: Pick<TableRecord, 'analysis'>): Indicator['rolling'] {
  for (const { text, lineAt } of sentences(analysis)) {
    const match = rollingPhrase.exec(text);
    if (!match) continue;
    const end = dayOfMonth(until.exec(text)?.[1] ?? '', 'last');
    return { until: end?.slice(0, 'yyyy-mm'.length) ?? null, line: lineAt(match.index) };
  }
  return undefined;
}

/** "till och med februari 2025", "utfall per februari 2020" */
const until = /(?<!\p{L})(?:till och med|t\.?o\.?m\.?|per) (\p{L}+ 20\d\d)(?!\d)/iu;

/** What is only possible, or was once so, is no caveat. */
const hedged =
  /(?<!\p{L})(?:eventuellt|skulle kunna|om (?:siffr|utfall|resultat|statistik)\p{L}*|inte längre)(?!\p{L})/iu;

function sentences(analysis: readonly (readonly Part[])[]): Sentence[] {
  const parts = analysis.flat();
  if (!parts.length) return [];
  const whole = joinParts(parts);
  const endOf = (at: number) => joinParts(parts.slice(0, at + 1)).length;
  const lineAt = (index: number) => (parts.find((_, at) => endOf(at) > index) ?? parts.at(-1)!).line;
  return sentencesOf(whole).map(({ text, index }) => ({ text, lineAt: (at) => lineAt(index + at) }));
}
