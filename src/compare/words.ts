/** What is said about a comparison as a whole: what to mind, and how to cite it. */
import { reportParts } from '../report/name.ts';
import { compareText as text } from '../text/compare.ts';
import { listed } from '../text/listed.ts';
import { shareText } from '../text/share.ts';
import type { Compared, ComparedDistrict, ComparedFigure } from './figures.ts';

/** A warning where outcomes are not of the same time, or null. */
export function periodWarning(outcomes: readonly (ComparedFigure | null)[]): string | null {
  const found = outcomes.flatMap((one) => one ?? []).sort((a, b) => a.year - b.year);
  const periods = [...new Set(found.map((one) => one.period))];
  if (periods.length < 2) return null;
  const years = [...new Set(found.map((one) => String(one.year)))];
  return years.length > 1 ? text.yearsDiffer(listed(years)) : text.periodsDiffer(listed(periods));
}

/** What a page must know to be cited. */
export interface Cited {
  site: string;
  /** How the edition of the data is called; null where it is not known. */
  edition: string | null;
  /** The whole address of the page, without the choices. */
  page: string;
}

/** A citation of exactly this comparison, or null as long as it holds no figure. */
export function citationOf(
  { site, edition, page }: Cited,
  compared: readonly Compared[],
  chosen: readonly { id: string; name: string }[],
  address: string,
): string | null {
  const rows = compared.flatMap(({ districts }) =>
    districts.filter((one) => chosen.some(({ id }) => id === one.id)),
  );
  const years = rows.flatMap(figuresOf).map((one) => reportParts(one.report).year);
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const boards = chosen.filter(({ id }) => rows.some((row) => row.id === id)).map((one) => one.name);
  const sources = shareText.citeReports(
    boards.join(', '),
    first === last ? String(first) : `${first}–${last}`,
  );
  const title = text.citeTitle(compared.map((one) => one.name));
  return [shareText.citation({ site, title, sources }), edition && text.edition(edition), page + address]
    .filter(Boolean)
    .join(' ');
}

function figuresOf({ outcome, target, council, women, men }: ComparedDistrict): ComparedFigure[] {
  return [outcome, target, council, women, men].flatMap((one) => one ?? []);
}
