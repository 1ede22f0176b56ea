import { againstTarget, type Judged } from '../../../src/verdict.ts';
import { expectedOf } from '../../../src/observation/expected.ts';
import {
  type Figure,
  type KnownRow,
  figureOf,
  measuredOf,
  mentionOf,
  outcomeWord,
  outlookOf,
  tellsTheWholeYear,
} from './rows.ts';
import { isAnnual } from '../../../src/report/annual.ts';

/** Whether a row meets its target, and by which figures. */
export interface Verdict {
  row: KnownRow;
  missed: boolean;
  /** By the forecast for the year, or where there is none by the outcome: of the year, or so far. */
  by: 'prognos' | 'utfall' | 'utfall-hittills';
  /** "Barn per anställd (prognosen 5, årsmålet 4,8)". */
  text: string;
}

/**
 * Holds a row's forecast, or its outcome where it has no forecast or its year has ended, against its target; what the
 * analysis says of the year is a forecast too. Null where nothing may be said, or where it is too early.
 */
export function verdictOf(row: KnownRow): Verdict | null {
  const target = figureOf(row, 'target');
  if (!target) return null;
  const { forecast = null, target: aim = null } = row.observed;
  const year = expectedOf(forecast, aim, outlookOf(row), measuredOf(row));
  if (year === 'oense') return null;
  if (year?.by !== 'analys') return judgedVerdict(row, target);
  const text = `${row.entry.name} (väntas enligt analysen ${year.reaches ? '' : 'inte '}nå årsmålet ${target.text})`;
  return { row, missed: !year.reaches, by: 'prognos', text };
}

function judgedVerdict(row: KnownRow, target: Figure): Verdict | null {
  const found = judgedOf(row);
  if (!found) return null;
  const { verdict } = againstTarget(found.judged, row.observed.target ?? null, measuredOf(row));
  if (verdict === null || verdict === 'for-tidigt') return null;
  return {
    row,
    missed: verdict === 'nar-inte',
    by: found.by,
    text: `${row.entry.name} (${found.word} ${found.figure.text}, årsmålet ${target.text})`,
  };
}

/** The figure of a row that says most about its year: its forecast, or its outcome, if only in the analysis. */
function judgedOf(row: KnownRow): { figure: Figure; judged: Judged; by: Verdict['by']; word: string } | null {
  const { cells } = row.row;
  const column = cells.forecast && !isAnnual(row.report.facts) ? 'forecast' : 'outcome';
  const [figure, judged] = [figureOf(row, column), row.observed[column]];
  const by = tellsTheWholeYear(row) ? 'utfall' : 'utfall-hittills';
  if (figure && judged)
    return column === 'forecast'
      ? { figure, judged, by: 'prognos', word: 'prognosen' }
      : { figure, judged, by, word: outcomeWord(row) };
  const mention = mentionOf(row, 'outcome');
  if (column === 'forecast' || !row.said || !mention) return null;
  return { figure: mention, judged: row.said, by, word: `${outcomeWord(row)} enligt analysen` };
}

/**
 * Who of the indicators that are judged miss their targets, and whether a "not" has to be said of them: "3 av de 5
 * indikatorer … når inte", but "ingen av de 5 indikatorer … når".
 */
export function whoMiss(missed: number, all: number): { who: string; not: ' inte' | '' } {
  if (all === 1) return { who: 'den enda indikator', not: ' inte' };
  return missed === all
    ? { who: `ingen av de ${all} indikatorer`, not: '' }
    : { who: `${missed} av de ${all} indikatorer`, not: ' inte' };
}
