import type { Facts } from '../../src/model.ts';
import { reportParts, type ReportParts } from '../../src/report/name.ts';
import { chance } from './chance.ts';

/** One report that the corpus is to hold. */
export interface Planned {
  id: string;
  district: string;
  year: number;
  kind: ReportParts['kind'];
  /** The years of the council's goals: "2023-2026". */
  term: string;
  /** The report whose facts it is cloned from: the same one throughout a board's term, as a board keeps to its form. */
  from: Facts;
}

/** The term of office that a year belongs to: 2022 → "2019-2022". */
export function termOf(year: number): string {
  const first = year - ((year - 2019 + 400) % 4);
  return `${first}-${first + 3}`;
}

/** The reports of some boards in some years up to and with the last, oldest first, and whence each is cloned. */
export function plan(
  sources: readonly Facts[],
  boards: readonly string[],
  { years, last, kinds, seed }: { years: number; last: number; kinds: Planned['kind'][]; seed: number },
): Planned[] {
  const terms = sources.map(({ id }) => termOf(reportParts(id).year));
  return Array.from({ length: years }, (_, n) => last - years + 1 + n).flatMap((year) => {
    const term = termOf(year);
    const near = sources.filter((_, at) => terms[at] === term);
    return kinds.flatMap((kind) =>
      boards.map((district) => ({
        id: `${district}-${year}-${kind}`,
        district,
        year,
        kind,
        term,
        from: chance(seed, district, term).pick(near.length > 0 ? near : oldest(sources, terms)),
      })),
    );
  });
}

/** A term that no report is of has its goals after the oldest one's. */
function oldest(sources: readonly Facts[], terms: readonly string[]): Facts[] {
  const first = terms.toSorted()[0];
  return sources.filter((_, at) => terms[at] === first);
}
