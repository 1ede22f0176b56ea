import { isCutPeriod, isHalfPeriod } from '../../../../src/printed-period.ts';
import { goesOnDate } from '../../table/date.ts';
import { header } from '../../table/header.ts';
import { isIcon, type GridWord } from './grid.ts';
import type { GridHead } from './head.ts';
import type { Segment } from './rows.ts';
import type { Part } from './part.ts';

/**
 * The lines of a part's rows, cut where a text stands between, with the anchors of the rows: what every row has once,
 * its period or its dates. None where the table has neither column.
 */
export function segmentsOf(
  { rows, texts }: Part,
  lines: readonly (readonly GridWord[])[],
  lanes: readonly (readonly number[])[],
  { name, columns }: GridHead,
  page: readonly (readonly GridWord[])[],
): Segment[] {
  const read = header([name.heading, ...columns.map(({ heading }) => heading)], null);
  const roles = read?.columns.map(({ role }) => role) ?? [];
  const isDates = roles.includes('start') || roles.includes('end');
  const column = isDates
    ? roles.findIndex((role) => role === 'start' || role === 'end')
    : roles.findIndex((role) => role === 'period' || role === 'periodicity');
  if (column < 0) return [];
  const segments: { lines: [number, number]; anchors: [number, number][]; icons: number[] }[] = [];
  let above: number | null = null;
  let text = '';
  rows.forEach((line, n) => {
    const isNew = above === null || texts.some((each) => each > above! && each < line);
    if (isNew) segments.push({ lines: [line, line], anchors: [], icons: [] });
    const segment = segments.at(-1)!;
    segment.lines[1] = line;
    const [icon, begin] = page[line]!;
    if (isIcon(icon!) && begin && begin.start < columns[0]!.start) segment.icons.push(line);
    const own = lines[n]!.filter((_word, at) => lanes[n]![at] === column)
      .map((word) => word.text)
      .join(' ');
    if (own !== '') {
      const last = segment.anchors.at(-1);
      const goesOn = last && last[1] >= line - 2 && (isDates ? goesOnDate(text, own) : isRest(text, own));
      if (goesOn) last[1] = line;
      else segment.anchors.push([line, line]);
      text = goesOn ? `${text} ${own}` : own;
    }
    above = line;
  });
  return segments;
}

/** Whether a period goes on in the line below. */
function isRest(above: string, own: string): boolean {
  return isCutPeriod(above, own) || (isHalfPeriod(above) && /^20\d\d$/.test(own));
}
