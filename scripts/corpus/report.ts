import type { Activity, Facts, Goal, Stated, Table } from '../../src/model.ts';
import { kindLabel, reportParts } from '../../src/report/name.ts';
import { sha256 } from '../../src/sha256.ts';
import { chance, factor } from './chance.ts';
import { isFigure } from './level.ts';
import type { Planned } from './plan.ts';
import { printLike } from './print.ts';
import { cloneRow, type RowSetting } from './row.ts';

/** What reports are cloned with. */
export interface Setting extends RowSetting {
  /** A district's name, and its board's as printed. */
  districts: ReadonlyMap<string, { name: string; board: string }>;
}

const types = {
  vp: 'verksamhetsplan',
  t1: 'tertialrapport',
  t2: 'tertialrapport',
  vb: 'verksamhetsberattelse',
} as const;

/** The facts of a planned report: those of the report it is cloned from, with other figures, names and times. */
export function cloneReport(planned: Planned, setting: Setting): Facts {
  const { id, district, year, kind, from } = planned;
  const { name, board } = setting.districts.get(district)!;
  const about = [setting.seed, district, year] as const;
  const years = year - reportParts(from.id).year;
  // Budgets differ from board to board and year to year, and a little between the reports of a year.
  const money = factor(chance(...about, 'money'), 0.3) * factor(chance(...about, kind), 0.03);
  return {
    ...from,
    id,
    source: { ...from.source, name: `${id}.txt`, sha256: sha256(id) },
    board,
    district,
    type: types[kind],
    year,
    tertial: kind === 't1' ? 1 : kind === 't2' ? 2 : null,
    date: dateOf(planned),
    title: `${kindLabel(kind)} ${year}`,
    goals: from.goals.map((goal) => cloneGoal(goal, planned, name, setting.seed)),
    indicators: from.indicators.map((row) => cloneRow(row, planned, setting)),
    activities: from.activities.map((activity) =>
      cloneActivity(activity, planned, name, setting.seed, years),
    ),
    tables: from.tables.map((table) => cloneTable(table, years, money)),
    decisions: from.decisions.map((decision) => ({
      ...decision,
      amounts: decision.amounts.map((cell) => (isFigure(cell) ? printLike(cell, cell.value * money) : cell)),
    })),
    // What an analysis says of a row is said of the figures that were printed there.
    mentions: [],
    stated: (from.stated ?? []).flatMap((one) => cloneStated(one, money)),
    doubts: from.doubts.filter((doubt) => !('about' in doubt)),
  };
}

/** The day when a board took its report up: the plan before its year, the annual report after it. */
function dateOf({ district, year, kind }: Planned): string {
  const day = String(chance(district, year, kind).int(10, 28));
  return { vp: `${year - 1}-12-`, t1: `${year}-05-`, t2: `${year}-09-`, vb: `${year + 1}-02-` }[kind] + day;
}

/** Of ten goals one is met in part. */
const inPart = 0.1;

function cloneGoal(goal: Goal, { term, district, year, kind }: Planned, name: string, seed: number): Goal {
  const random = chance(seed, district, year, kind, goal.id);
  const assessment = random.chance(inPart) ? (random.chance(inPart) ? 'inte' : 'delvis') : 'helt';
  return {
    ...goal,
    set: term,
    name: goal.level === 'namndmal' ? `${goal.name} (${name})` : goal.name,
    assessment: kind === 'vp' ? null : assessment,
  };
}

/** Activities are new every year; a board's are its own, the council's are the same at every board. */
function cloneActivity(
  activity: Activity,
  { year, kind, district }: Planned,
  name: string,
  seed: number,
  years: number,
): Activity {
  const done = kind === 'vb' ? 0.7 : 0.2;
  return {
    ...activity,
    // Names that begin alike are held to be one activity's.
    name: `${activity.owner === 'namnd' ? `${name} ` : ''}${year}: ${activity.name}`,
    start: moved(activity.start, years),
    end: moved(activity.end, years),
    ...(activity.startText !== undefined && { startText: later(activity.startText, years) }),
    ...(activity.endText !== undefined && { endText: later(activity.endText, years) }),
    status:
      kind === 'vp'
        ? null
        : chance(seed, district, year, kind, activity.name).chance(done)
          ? 'klar'
          : 'pagar',
  };
}

/** A date some years later; 29 February becomes the 28th. */
function moved(date: string | null, years: number): string | null {
  return date && later(date, years).replace(/02-29$/, '02-28');
}

/** A text whose years are some years later: "Budget 2023" → "Budget 2019". */
function later(text: string, years: number): string {
  return text.replace(/(?<!\d)20[12]\d(?!\d)/g, (year) => String(Number(year) + years));
}

function cloneTable(table: Table, years: number, money: number): Table {
  return {
    ...table,
    section: table.section && later(table.section, years),
    columns: table.columns.map((column) => later(column, years)),
    rows: table.rows.map((row) => ({
      ...row,
      label: later(row.label, years),
      parent: row.parent && later(row.parent, years),
      cells: row.cells.map((cell) => (isFigure(cell) ? printLike(cell, cell.value * money) : cell)),
    })),
  };
}

/** What is said without a figure stays as it is. */
const kept: ReadonlySet<Stated['about']> = new Set(['ej-genomford', 'behov', 'nas', 'nas-inte', 'grund']);

/** What the text states of a table follows its figures; what it states of indicators is left out: they are others. */
function cloneStated(one: Stated, money: number): Stated[] {
  if (one.about === 'belopp' && isFigure(one.amount)) {
    const { year: _, ...rest } = one;
    return [{ ...rest, amount: printLike(one.amount, one.amount.value * money) }];
  }
  return kept.has(one.about) ? [one] : [];
}
