import { formatMonth } from '../date.ts';
import { periodLabel } from '../period.ts';
import type { Column } from '../model.ts';
import { capital } from '../word.ts';
import type { Period } from '../series.ts';
import { reportText } from './report.ts';
import { sexWords } from './sexes.ts';
import { changeVerdicts } from './verdict.ts';

/** What stands in a column, in a sentence. */
const columns: Record<Column, string> = {
  outcome: 'utfallet',
  outcomeMen: 'mäns och pojkars utfall',
  outcomeWomen: 'kvinnors och flickors utfall',
  previousOutcome: 'föregående års utfall',
  forecast: 'prognosen',
  target: 'årsmålet',
  councilTarget: 'kommunfullmäktiges årsmål',
};

/** Interface texts: what figures say, in sentences. */
export const sentenceText = {
  outcome: (period: Period, past: boolean, figure: string) =>
    `Utfallet för ${time(period)} ${past ? 'var' : 'är'} ${figure}.`,
  before: (all: { period: Period; figure: string }[]) => {
    const [first, ...others] = all.map(({ period, figure }, n) =>
      n === 0 ? `${capital(time(period))} var det ${figure}` : `${time(period)} ${figure}`,
    );
    return `${[first, ...others].join(', och ')}.`;
  },
  unchanged: (past: boolean, then: Period) =>
    `Utfallet ${past ? 'var' : 'är'} oförändrat sedan ${time(then)}.`,
  changed: (past: boolean, then: Period, size: string, way: string, verdict: 'battre' | 'samre') =>
    `Utfallet ${past ? 'var' : 'är'} ${size} ${way} än ${time(then)}, ${changeVerdicts[verdict]}.`,
  /** `soFar`: the outcome is not of the whole year, which may have ended otherwise. */
  reached: (
    reached: boolean,
    year: number,
    { past, soFar }: { past: boolean; soFar: boolean },
    aim: string,
    distance: string | null,
  ) => {
    const reach = past ? (soFar ? 'nådde då' : 'nådde') : 'når';
    const end = distance === null ? '' : `: det ${past ? 'var' : 'är'} ${distance}`;
    return `Utfallet ${reach} ${reached ? '' : 'inte '}årsmålet för ${year}, ${aim}${end}.`;
  },
  tooEarly: (year: number, past: boolean, aim: string) =>
    past
      ? `Siffran växer under året, så det var för tidigt att säga om årsmålet för ${year}, ${aim}, skulle nås.`
      : `Siffran växer under året, så det är för tidigt att säga om årsmålet för ${year}, ${aim}, nås.`,
  aim: (year: number, past: boolean, aim: string) => `Årsmålet för ${year} ${past ? 'var' : 'är'} ${aim}.`,
  rates: (indicator: string, past: boolean, women: string, men: string) => {
    const who = sexWords(indicator);
    return `För ${who.women} ${past ? 'var' : 'är'} det ${women}, för ${who.men} ${men}.`;
  },
  parts: (indicator: string, unit: string | null, whole: string, women: string, men: string) => {
    const who = sexWords(indicator);
    const [all, hers, his] = [whole, women, men].map((one) => one.replace(/\u00a0%$/, ''));
    const of = unit === '%' ? `${all}\u00a0procentenheter` : whole;
    return `${capital(who.women)} står för ${hers} av ${of}, ${who.men} för ${his}.`;
  },
  forecast: (year: number, past: boolean, figure: string, beside: string | null) =>
    `Prognosen för ${year} ${past ? 'var' : 'är'} ${figure}${beside === null ? '' : `, ${beside}`}.`,
  andTarget: (past: boolean, aim: string) => `och årsmålet ${past ? 'var' : 'är'} ${aim}`,
  /** A figure by name, for a sentence about what is the matter with it. */
  which: (period: Period | null) => (period ? `siffran för ${time(period)}` : 'siffran'),
  whichForecast: 'prognosen',
  whichTarget: 'målsiffran',
  /** Of a figure that only the analysis gives, in the column that it belongs to. */
  said: (column: Column, figure: string, cell: string | null) =>
    `Rapportens analys anger ${columns[column]} till ${figure}. ${reportText.cellSays(cell)}`,
  /** What the analysis says of the year, be there a forecast in figures or not. */
  outlook: (reaches: boolean) => `Rapportens analys räknar ${reaches ? '' : 'inte '}med att årsmålet nås.`,
  sameAsTarget: 'lika med årsmålet',
  besideTarget: (way: string, aim: string) => `${way} än årsmålet ${aim}`,
};

/** A time in a sentence: "jan–apr 2023", "2026 (redovisat i tertialrapport 1)", "de tolv månaderna till och med februari 2020". */
function time(period: Period): string {
  if (period.span !== 'rullande12') return periodLabel(period).replace(/, (.*)$/, ' ($1)');
  if (!period.until) return `de tolv månaderna som redovisas ${period.year}`;
  return `de tolv månaderna till och med ${formatMonth(period.until)}`;
}
