import { movesTarget } from '../../../src/change.ts';
import { isWorse } from '../../../src/verdict.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { parted } from '../evidence/parted.ts';
import { reportName } from '../evidence/report-name.ts';
import { type KnownRow, figureOf, rowsByReport } from '../evidence/rows.ts';
import { successive } from '../evidence/successive.ts';

export const check: Check = {
  rule: 'sankta-arsmal',
  severity: 'fraga',
  group: 'mal',
  title: 'Årsmål som har sänkts sedan förra rapporten',
  explanation:
    'Nämndens årsmål hålls mot dem i dess närmast föregående rapport av samma slag. Fråga ställs där ett mål är minst två procent svagare än det var. De som är mindre svagare, och de där kommunfullmäktige har ändrat sitt mål, nämns bara.',
  blind:
    'Förutsättningar och mätsätt kan ha ändrats. Indikatorer där det inte är känt vad som är bättre, mål i ord och antal som följer med befolkningen kan inte bedömas så.',
  find,
};

/** What part of a target it must have been eased by. */
const least = 0.02;

/** Targets that a board has eased since its report of the same kind before: one question for each pair of reports. */
function find(evidence: Evidence): Remark[] {
  const rows = rowsByReport(evidence);
  return successive(evidence.reports).flatMap(([earlier, later]) => {
    if (earlier.facts.goals[0]?.set !== later.facts.goals[0]?.set) return [];
    const before = new Map((rows.get(earlier) ?? []).map((row) => [row.id, row]));
    const pairs = (rows.get(later) ?? []).flatMap((row) => pair(before.get(row.id), row) ?? []);
    const held = pairs.filter(({ known }) => !known);
    const eased = held.filter(({ weaker }) => weaker === 'much');
    if (eased.length === 0) return [];
    const slight = held.filter(({ weaker }) => weaker === 'little');
    const known = pairs.filter(({ known, weaker }) => known && weaker);
    const sentence = `${eased.length} av ${held.length} årsmål som går att jämföra är svagare än i ${reportName(earlier.facts)}: ${parted(eased.map(named))}.${aside(slight, known)} Varför?`;
    const told = [...eased, ...slight, ...known];
    const lines = told.map(({ row }) => row.row.lines[0]);
    const elsewhere = told.map(({ earlier: one }) => ({ report: earlier.facts.id, line: one.row.lines[0] }));
    const alsoAbout = eased.map(({ row }) => row.id);
    return [{ report: later, sentence, line: lines[0]!, lines, elsewhere, alsoAbout }];
  });
}

type Pair = NonNullable<ReturnType<typeof pair>>;

function named({ row, from, to, council }: Pair): string {
  return `${row.entry.name} (från ${from} till ${to}${council ? ', samma som kommunfullmäktiges' : ''})`;
}

/** What is weaker, too, and is not counted: who counts the rows would miss it. */
function aside(slight: readonly Pair[], known: readonly Pair[]): string {
  const all = [
    ['Mindre än två procent svagare', slight],
    ['Svagare sedan kommunfullmäktige har ändrat sitt mål', known],
  ] as const;
  return all
    .filter(([, some]) => some.length > 0)
    .map(([why, some]) => ` ${why}, och inte medräknat: ${parted(some.map(named))}.`)
    .join('');
}

/** Two rows of one indicator whose targets can be held against each other, or null. */
function pair(earlier: KnownRow | undefined, row: KnownRow) {
  const better = row.entry.direction;
  const from = earlier ? figureOf(earlier, 'target') : null;
  const to = figureOf(row, 'target');
  if (!earlier || !from || !to || from.unit !== to.unit || better === null) return null;
  if (from.bound !== to.bound || from.bound === 'within' || row.entry.accumulates) return null;
  const changes = row.entry.changes.filter(
    (change) =>
      movesTarget(change) && change.year > earlier.report.facts.year && change.year <= row.report.facts.year,
  );
  if (changes.some(({ kind }) => kind !== 'target')) return null;
  const isLarge = Math.abs(to.value - from.value) >= least * Math.abs(from.value);
  const weaker = isWorse(to.value, from.value, better) ? (isLarge ? 'much' : 'little') : null;
  const council = figureOf(row, 'councilTarget')?.value === to.value;
  /** Why it is weaker is known where the council has changed its target. */
  return { row, earlier, from: from.text, to: to.text, weaker, council, known: changes.length > 0 };
}
