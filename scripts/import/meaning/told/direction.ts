import type { Goal, Indicator, Stated } from '../../../../src/model.ts';
import { type Given, lineOf, type Said, sentences } from './said.ts';

//   andelen sjömän med båtkort har marginellt ökat
//   ^ kind  ^ subject                         ^ way
const moved =
  /(andelen|antalet|sjukfrånvaron)((?: [\p{L}-]+){0,9}?) har (?:totalt |fortsatt |successivt |marginellt )?(ökat|minskat|sjunkit|stigit)(?!\p{L})(?! (?:sin|sitt|från|med \d))/giu;

const parts = /kvinn|flick|pojk|(?<!\p{L})män(?:nen)?(?!\p{L})/iu;
const idle = new Set('behov personer personal antal andel samtliga stadens under inom'.split(' '));

const isOfMoves = ({ text }: { text: string }) => /ökat|minskat|sjunkit|stigit/.test(text);

/** Where the text says that what an indicator measures has gone up or down. */
export function directionsStated({ sections, analyses, goals, indicators, lines }: Given): Stated[] {
  const told: { said: Said; among: readonly number[] }[] = [
    ...analyses
      .filter(isOfMoves)
      .flatMap(({ indicator, ...said }) => (indicator === null ? [] : [{ said, among: [indicator] }])),
    ...sections.flatMap(({ goal, paragraphs }) =>
      goal === null
        ? []
        : paragraphs.filter(isOfMoves).map((said) => ({ said, among: below(goal, goals, indicators) })),
    ),
  ];
  const out: Stated[] = [];
  for (const { said, among } of told)
    for (const sentence of sentences(said))
      for (const [whole, kind, subject, word] of sentence.text.matchAll(moved)) {
        const indicator = named(kind!, subject!, among, indicators);
        if (indicator === null || parts.test(subject!)) continue;
        const way = /ökat|stigit/i.test(word!) ? 'okat' : 'minskat';
        if (!out.some((one) => one.about === 'rorelse' && one.indicator === indicator && one.way === way))
          out.push({ about: 'rorelse', indicator, way, line: lineOf(whole, said.lines, lines) });
      }
  return out;
}

/** The indicators of a goal and of the goals below it. */
function below(goal: string, goals: readonly Goal[], indicators: readonly Indicator[]): number[] {
  const ids = new Set([goal]);
  for (const { id, parent } of goals) if (parent !== null && ids.has(parent)) ids.add(id);
  return indicators.flatMap((row, at) => (row.goal !== null && ids.has(row.goal) ? [at] : []));
}

/** The one indicator whose name has every word of the subject, and fewest others; null where two have. */
function named(
  kind: string,
  subject: string,
  among: readonly number[],
  rows: readonly Indicator[],
): number | null {
  const wanted = stems(subject);
  const first = new RegExp(`^${kind.slice(0, 5)}`, 'i');
  const isOne = /^sjuk/i.test(kind);
  if (wanted.length === 0 && !isOne) return null;
  const found = among
    .filter((at) => first.test(rows[at]!.name))
    .map((at) => ({ at, words: stems(rows[at]!.name) }))
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .sort((a, b) => a.words.length - b.words.length || rows[a.at]!.name.length - rows[b.at]!.name.length);
  const [best, next] = found;
  if (!best) return null;
  const isClear = !next || next.words.length > best.words.length || isOne;
  return isClear ? best.at : null;
}

/** The beginnings of the words that tell: "ekonomiskt bistånd" → "ekonom", "bistån". */
function stems(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !idle.has(word))
    .map((word) => word.slice(0, 6));
}
