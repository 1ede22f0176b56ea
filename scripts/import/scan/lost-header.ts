import { activityLine } from './activity-line.ts';
import { cutLine } from './cell-line.ts';
import { withoutIcon } from './icon.ts';
import { isAnalysisWord } from './analysis-word.ts';
import { isEconomyHeading, isSectionHeading } from './section-heading.ts';
import type { ScanHeader } from './table-header.ts';

/**
 * Headers for tables whose own an OCR left out, as it does with white letters and shaded cells: one of no lines stands
 * right before the first row, which is told by its dates, or by its cells and period.
 *
 *   Alla förskolor deltar i en utbildning   2023-01-01 2023-12-31
 */
export function lostHeaders(
  lines: readonly string[],
  headers: readonly ScanHeader[],
  [first, last]: readonly [number, number],
  isGoal: (line: number) => boolean,
): ScanHeader[] {
  const out: ScanHeader[] = [];
  const starts = new Map(headers.map((each) => [each.lines[0], each]));
  let kind: ScanHeader['kind'] | null = null;
  let economy = false;
  for (let n = first; n <= last; n++) {
    const header = starts.get(n);
    if (header) {
      kind = header.kind;
      economy = false;
      n = header.lines[1];
      continue;
    }
    if (isGoal(n) || isSectionHeading(lines[n - 1]!)) {
      kind = null;
      economy = !isGoal(n) && (economy || isEconomyHeading(lines[n - 1]!));
      continue;
    }
    if (economy) continue;
    const found = rowKind(lines[n - 1]!, kind);
    if (!found || found === kind) continue;
    out.push({ kind: found, lines: [n, n - 1], words: [] });
    kind = found;
  }
  return out;
}

/** Which table a line can only be a row of; null for any other line. */
function rowKind(text: string, within: ScanHeader['kind'] | null): ScanHeader['kind'] | null {
  if (isAnalysisWord(text)) return null;
  const activity = activityLine(text);
  if (activity.dates.length === 2) return isName(activity.name) ? 'activity' : null;
  if (/\d{4}-\d\d-\d\d/.test(text)) return null;
  const cut = cutLine(text, 0);
  if (!cut.period || !cut.cells.length || !isName(cut.name)) return null;
  const led = withoutIcon(cut.name);
  if (led.name.length > 62 || !led.name.includes(' ')) return null;
  const told = cut.cells.length > 1 || cut.period.kind !== null || led.marked || cut.cells[0]!.unit !== '';
  return told || within === 'indicator' ? 'indicator' : null;
}

function isName(text: string): boolean {
  const { name } = withoutIcon(text);
  return /^[\p{Lu}"”(]/u.test(name) && /\p{L}{2}/u.test(name);
}
