import type { ChangeVerdict } from '../verdict.ts';
import type { Row } from './row.ts';
import { countSilences, type CountedSilence } from './silences.ts';

/** What became of a report's figures since a year before. */
export interface Changes {
  /** All that may be held against each other, by verdict; the largest changes first, in proportion to what was. */
  rows: Record<ChangeVerdict, Row[]>;
  /** Why outcomes may not be held against the earlier figure that they have. */
  silent: CountedSilence[];
}

/** The rows of a report by how they changed. */
export function changesIn(rows: readonly Row[]): Changes {
  const of = (verdict: ChangeVerdict) =>
    rows.filter(({ changed }) => changed?.verdict === verdict).toSorted((a, b) => size(b) - size(a));
  return {
    rows: { samre: of('samre'), battre: of('battre'), lika: of('lika') },
    silent: countSilences(rows.flatMap(({ changed }) => changed?.why ?? [])),
  };
}

/** How large a change is beside what was; verdicts are never given from nothing. */
function size({ changed }: Row): number {
  const { apart, earlier } = changed!;
  return Math.abs((apart?.value ?? 0) / (earlier.value || 1));
}
