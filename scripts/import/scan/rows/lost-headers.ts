import type { Around } from '../types.ts';
import { range } from '../../lines/span.ts';
import { activityLine } from '../tokens/activity-line.ts';
import { cutLine } from '../tokens/cell-line.ts';
import { sentences } from '../tokens/sentences.ts';
import { isLongHeading, type ScanHeader } from '../lines/table-header.ts';
import { isEconomyHeading } from '../lines/section-heading.ts';
import { nameWidth } from './indicator-rows.ts';
import { indicatorOf } from './line.ts';
import { beginsAsName } from './steps.ts';
import type { RegionLine } from './types.ts';

type Kind = ScanHeader['kind'];

/**
 * The headers of tables that an OCR lost, as empty ones above the first row of each that stands below no header of its
 * kind, in a report of a `year`: `isEnd` tells where a table ends.
 *
 *   Plantera häckar 2024-01-01 2024-12-31
 *   Andel hundar i bur 45 % 50 % Tertial
 */
export function lostHeaders(
  lines: readonly RegionLine[],
  met: readonly ScanHeader[],
  isEnd: (line: number) => boolean,
  { year, firstWords }: Pick<Around, 'year' | 'firstWords'>,
): ScanHeader[] {
  const kinds = new Map(met.flatMap(({ kind, lines }) => range(lines).map((line) => [line, kind])));
  const out: ScanHeader[] = [];
  let open: Kind | null = null;
  let isEconomy = false;
  for (const each of lines) {
    const n = each.line;
    open = isEnd(n) ? null : (kinds.get(n) ?? open);
    isEconomy ||= isEconomyHeading(each.text);
    if (kinds.has(n) || each.kind !== 'text') continue;
    const beginnings = isEconomy ? new Set<string>() : firstWords;
    const kind = kindOf(each, open, year, beginnings);
    if (kind === null || kind === open) continue;
    out.push({ kind, lines: [n, n - 1], words: [], bare: false });
    open = kind;
  }
  return out;
}

/**
 * Of which table a line is a row by itself: a name with two dates, or with one below an Indikator table's header, for its
 * rows have none; or a name with a figure and the period behind it: two figures, and two words, where that is but a year,
 * which may be a figure itself. Where the period is lost, three figures behind what begins as names of indicators do;
 * `firstWords` are such words.
 */
function kindOf(
  line: RegionLine,
  open: Kind | null,
  year: number,
  firstWords: ReadonlySet<string>,
): Kind | null {
  // Most lines are prose.
  if (!/\d/.test(line.text)) return null;
  const { name, dates } = activityLine(line.text);
  //   … är öppet hela året. Under perioden 2024-01-01 – 2024-02-01      two dates that a text tells
  if (dates.length >= (open ? 1 : 2)) return twoWords.test(name) && !sentences.test(name) ? 'activity' : null;
  //   Brygga Planering Utfall maj 2024 Utfall juni 2024 Utfall juni 2023      the header of a table of figures
  if (line.text.split(/\s+/).filter(isLongHeading).length > 1) return null;
  //   Antal båtar i hamnen ökar (2022: 707 st)                               a goal's expected result
  if (/\(20\d\d:/.test(line.text)) return null;
  const { period } = cutLine(line.text, line.line);
  const { figures, led } = indicatorOf(line);
  const isNarrow = led.name.length <= nameWidth;
  if (!period) {
    return beginsAsName(led.name, firstWords) && figures > 2 && isNarrow && twoWords.test(led.name)
      ? 'indicator'
      : null;
  }
  const isYear = period.year === `${year}` || period.year === `${year - 1}`;
  const isRow = period.kind === null ? isYear && figures > 1 && twoWords.test(led.name) : figures > 0;
  const isWide = !isNarrow && (period.kind === null || figures < 3);
  return isRow && /\p{L}{4}/u.test(led.name) && !isWide ? 'indicator' : null;
}

const twoWords = /\p{L}{3}.*\s.*\p{L}{2}/u;
