import { stemOf } from './inflection.ts';
import { fold } from './letters.ts';
import type { ReportParts } from '../report/name.ts';

type ReportKind = ReportParts['kind'];

const every: readonly ReportKind[] = ['t1', 't2', 'vb', 'vp'];
const tertials: readonly ReportKind[] = ['t1', 't2'];

/** Words for reports by their stems, and the kinds that each may mean. */
const words = new Map<string, readonly ReportKind[]>(
  (
    [
      [['t1'], ['t1']],
      [['t2'], ['t2']],
      [['vp', 'verksamhetsplan', 'verksamhetsplanering'], ['vp']],
      [['vb', 'verksamhetsberättelse', 'årsredovisning', 'årsrapport', 'årsberättelse', 'bokslut'], ['vb']],
      [['tertialrapport', 'tertial', 'delårsrapport', 'delårsbokslut', 'delår'], tertials],
      [['rapport'], every],
    ] as const
  ).flatMap(([names, kinds]) => names.map((name) => [fold(stemOf(name)), kinds] as const)),
);

/** The kinds of report that a word means; null where it means none. */
export function reportKindsOf(word: string): readonly ReportKind[] | null {
  return words.get(fold(stemOf(word))) ?? null;
}

/** "tertialrapport 2" is the second: the kind that a number after the word leaves. */
export function withNumber(
  kinds: readonly ReportKind[],
  number: string | undefined,
): readonly ReportKind[] | null {
  const one = `t${number}` as ReportKind;
  return kinds === tertials && tertials.includes(one) ? [one] : null;
}
