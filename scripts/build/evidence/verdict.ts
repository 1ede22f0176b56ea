import { againstTarget, type Judged } from '../../../src/verdict.ts';
import { periodOf } from '../series/period.ts';
import {
  type Figure,
  type KnownRow,
  figureOf,
  measuredOf,
  mentionOf,
  outcomeWord,
  statedOf,
} from './rows.ts';

/** Whether a row meets its target, and by which figures. */
export interface Verdict {
  row: KnownRow;
  missed: boolean;
  /** By the forecast for the year, or by the outcome where there is none. */
  by: 'prognos' | 'utfall';
  /** "Barn per anställd (prognosen 5, årsmålet 4,8)". */
  text: string;
}

/**
 * Holds a row's forecast, or its outcome where it has no forecast, against its target; what the analysis says of the
 * year is a forecast too. Null where nothing may be said, or where it is too early.
 */
export function verdictOf(row: KnownRow): Verdict | null {
  const target = figureOf(row, 'target');
  const said = statedOf(row, 'nas-inte');
  const judged = judgedVerdict(row, target);
  if (!target || !said || (judged?.missed && judged.by === 'prognos')) return judged;
  const text = `${row.entry.name} (väntas enligt analysen inte nå årsmålet ${target.text})`;
  return { row, missed: true, by: 'prognos', text };
}

function judgedVerdict(row: KnownRow, target: Figure | null): Verdict | null {
  const found = judgedOf(row);
  if (!target || !found) return null;
  const { verdict } = againstTarget(found.judged, row.observed.target ?? null, measuredOf(row));
  if (verdict === null || verdict === 'for-tidigt') return null;
  return {
    row,
    missed: verdict === 'nar-inte',
    by: found.word === 'prognosen' ? 'prognos' : 'utfall',
    text: `${row.entry.name} (${found.word} ${found.figure.text}, årsmålet ${target.text})`,
  };
}

/** The figure of a row that says most about its year: its forecast, or its outcome, if only in the analysis. */
function judgedOf(row: KnownRow): { figure: Figure; judged: Judged; word: string } | null {
  const { cells } = row.row;
  const column = cells.forecast ? 'forecast' : 'outcome';
  const [figure, judged] = [figureOf(row, column), row.observed[column]];
  if (figure && judged)
    return { figure, judged, word: column === 'forecast' ? 'prognosen' : outcomeWord(row) };
  const mention = mentionOf(row, 'outcome');
  if (cells.forecast || cells.outcome || !mention) return null;
  return { figure: mention, judged: mentioned(row, mention), word: `${outcomeWord(row)} enligt analysen` };
}

/** The outcome that only the analysis gives, of the row's time. */
function mentioned({ report: { facts }, row }: KnownRow, { value, unit, printed }: Figure): Judged {
  const { period } = periodOf('outcome', row, { ...facts, rolling: null });
  return {
    measure: 'utfall',
    period,
    value,
    unit,
    bound: null,
    text: printed,
    missing: null,
    worth: 'tryckt',
  };
}
