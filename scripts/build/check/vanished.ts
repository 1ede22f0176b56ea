import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { parted } from '../evidence/parted.ts';
import { reportName } from '../evidence/report-name.ts';
import { short } from '../evidence/short.ts';
import { type KnownRow, rowsByReport } from '../evidence/rows.ts';
import { successive } from '../evidence/successive.ts';
import { comparable } from '../identify/name.ts';

export const check: Check = {
  rule: 'forsvunnet',
  severity: 'notis',
  group: 'mal',
  title: 'Indikatorer och aktiviteter som har försvunnit',
  explanation:
    'Nämndens egna indikatorer som stod i dess närmast föregående rapport av samma slag, under samma mandatperiods mål, men inte i den här. Aktiviteter räknas bara om de enligt den förra rapporten skulle pågå ännu.',
  blind:
    'Kommunfullmäktige byter indikatorer ibland, och en indikator kan ha fått nytt namn eller ny betydelse. Att en aktivitet har avslutats i förtid kan stå i en rapport däremellan.',
  find,
};

/** What stood in a board's report before and no longer does: one note for each pair of reports and kind. */
function find(evidence: Evidence): Remark[] {
  const rows = rowsByReport(evidence);
  return successive(evidence.reports).flatMap(([earlier, later]) => {
    const [first] = later.facts.indicators;
    if (earlier.facts.goals[0]?.set !== later.facts.goals[0]?.set || !first) return [];
    const ids = new Set((rows.get(later) ?? []).map(({ id }) => id));
    const before = (rows.get(earlier) ?? []).filter(({ row }) => row.owner === 'namnd');
    const gone = (rows.get(earlier) ?? []).filter(
      ({ id, entry }) => !ids.has(id) && !goesOn(id, entry, evidence, ids),
    );
    const own = gone.filter(({ row }) => row.owner === 'namnd');
    const council = gone.length - own.length;
    const others = council === 0 ? '' : ` Inte heller ${council} av kommunfullmäktiges finns kvar.`;
    const place = (line: number) => ({ report: earlier.facts.id, line });
    const indicators = (): Remark => ({
      report: later,
      sentence: `${own.length} av nämndens ${before.length} egna indikatorer i ${reportName(earlier.facts)} finns inte i ${reportName(later.facts)}: ${parted(own.map(({ entry }) => entry.name))}.${others} Varför följs de inte längre?`,
      line: first.lines[0],
      elsewhere: gone.map(({ row }) => place(row.lines[0])),
      alsoAbout: gone.map(({ id }) => id),
    });
    const names = new Set(later.facts.activities.map(({ name }) => comparable(name)));
    const lost = earlier.facts.activities.filter(
      ({ name, end, status }) =>
        end !== null &&
        end >= `${later.facts.year}-01-01` &&
        status !== 'klar' &&
        !names.has(comparable(name)),
    );
    const activities = (): Remark => ({
      report: later,
      sentence: `${lost.length === 1 ? 'En aktivitet' : `${lost.length} aktiviteter`} som enligt ${reportName(earlier.facts)} skulle pågå ännu finns inte i ${reportName(later.facts)}: ${parted(lost.map(({ name }) => `”${short(name)}”`))}. Vad blev det av ${lost.length === 1 ? 'den' : 'dem'}?`,
      line: later.facts.activities[0]?.lines[0] ?? first.lines[0],
      elsewhere: lost.map(({ lines }) => place(lines[0])),
    });
    return [...(own.length > 0 ? [indicators()] : []), ...(lost.length > 0 ? [activities()] : [])];
  });
}

/** Whether an indicator goes on under other names: the registry says that it was split, joined or followed by one of these. */
function goesOn(
  id: string,
  entry: KnownRow['entry'],
  { registry }: Evidence,
  ids: ReadonlySet<string>,
): boolean {
  const heirs = entry.changes.flatMap((one) => one.with ?? []);
  return (
    heirs.some((one) => ids.has(one)) ||
    [...ids].some((one) => registry.indicators.get(one)?.changes.some((change) => change.with?.includes(id)))
  );
}
