import type { Column } from '../../../src/model.ts';
import type { About, Break, Put } from './evidence.ts';
import type { Figure } from '../../../src/figure/figure.ts';
import { countsThings, measuresThings } from '../../../src/figure/units.ts';
import { sizeBreaks } from './size.ts';
import { isLeftToBoards } from '../knowledge/targets.ts';
import { yearsTold } from './told.ts';
import { columnWeights } from '../weights.ts';

/** What all broken rules cost together, on top of `before`. */
export function sum(broken: readonly Break[], before = 0): number {
  return broken.reduce((total, { cost }) => total + cost, before);
}

/**
 * What the ways to read a row cost by the report's logic, `before` included; see {@link columnWeights} for the rules. Not told
 * to the end where it is `limit` or more, which most ways are.
 */
export function costs(about: About): (put: Put, before: number, limit: number) => number {
  const sizes = sizeBreaks(about);
  return (put, before, limit) => {
    const order = logic(about, put);
    return before + (before + order < limit ? sum(sizes(put), order) : order);
  };
}

/** What the order of the figures costs; it proves of none that it is misread. */
function logic(about: About, put: Put): number {
  const { columns, owner, span, late, measure, compared = 0 } = about;
  let total = 0;
  const costs = (cost: number) => void (total += cost);
  const has = (role: Column) => {
    const reading = put.get(role);
    return reading !== undefined && !isDash(reading.text);
  };
  const lacks = (role: Column) => columns.includes(role) && !has(role);
  const isSame = (a: Column, b: Column) => has(a) && has(b) && put.get(a)!.number === put.get(b)!.number;

  for (const [role, { figure, text, broken }] of put) {
    if (broken) costs(about.broken?.get(role) ?? 0);
    if (broken && figure.unit !== '%' && /target/i.test(role)) costs(columnWeights.things);
    if (role === 'councilTarget') continue;
    const words = isWords(figure) && !isDash(text);
    if (role === 'target') {
      // What is left to the boards is the council's, and what else is spelt out rather so.
      if (isLeftToBoards(text)) costs(columnWeights.never);
      else if (words || figure.unit?.includes(' ')) costs(columnWeights.words);
      continue;
    }
    if (words) costs(columnWeights.never);
    if (figure.bound) costs(columnWeights.bound);
  }
  //   28 st - 30 st 27 st 27 st      one of two dashes is lost
  if (has('outcomeMen') !== has('outcomeWomen')) costs(columnWeights.pair);
  else if (put.has('outcomeMen') !== put.has('outcomeWomen')) costs(columnWeights.pair / 2);
  if (has('outcomeMen') && lacks('outcome')) costs(columnWeights.total);
  // How a board keeps its budget is no measure of people.
  if (has('outcomeMen') && measure.unforeseen) costs(columnWeights.never);
  //   1,3 GWh  1,1 GWh  1,4 GWh      so lies an outcome between last year's and the forecast, too
  const { unit } = put.get('outcomeMen')?.figure ?? {};
  if (unit && measuresThings(unit)) costs(columnWeights.material);
  const lacksCouncil = owner === 'kf' && lacks('councilTarget');
  if (lacksCouncil) costs(columnWeights.council);
  if (owner === 'namnd' && has('councilTarget')) costs(columnWeights.board);
  if (lacks('target')) costs(columnWeights.target);
  if (span === 'year') year();
  else part();
  const forecast = put.get('forecast')?.figure.value;
  const target = put.get('target')?.figure.value;
  if (forecast && target && forecast * target > 0 && Math.abs(Math.log(forecast / target)) > Math.log(4))
    costs(columnWeights.far);
  return total;

  function year(): void {
    const beside = [...put.keys()].filter((role) => role !== 'target' && role !== 'councilTarget');
    const only = beside.length === 1 && has('target') ? put.get(beside[0]!)! : null;
    const [told] = only ? [tells(only.number)] : [];
    // What a board measures itself, and what is printed without its unit, may be of this year: a board's less likely so
    // for each of its rows that has last year's.
    const isOpen = only && (owner === 'namnd' || only.bare || told === 'this');
    if (has('outcome') || has('outcomeMen')) {
      const lateCost = columnWeights.late + (has('previousOutcome') ? 0 : columnWeights.lateAlone);
      const cost = late ? lateCost : columnWeights.early;
      const open = told === 'this' ? 0 : Math.log(1 + compared);
      costs(isOpen ? Math.min(cost, open) : cost);
    }
    //   69 %  69 %      what a board measures is its target by chance, or was foreseen
    const isChance =
      owner === 'namnd' && only && (isSame('outcome', 'target') || isSame('previousOutcome', 'target'));
    if (isChance) costs(columnWeights.chance);
    if (has('forecast') && lacks('outcome')) costs(columnWeights.yearForecast);
    const isOther = has('forecast') && !isSame('forecast', 'target');
    if (isOther && !late) costs(columnWeights.otherForecast);
    //   95 %  92 %  98 %  99 %  99 %      last year's and a forecast, or men and women
    if (isOther && late && has('outcome') && has('previousOutcome')) costs(columnWeights.otherForecast / 2);
    if (late && !isChance && lacks('forecast') && isSame('previousOutcome', 'target'))
      costs(columnWeights.lateTarget);
    if (told && has(told === 'this' ? 'previousOutcome' : 'outcome')) costs(columnWeights.told);
  }

  /** Which year the row's analysis names with a figure, if only one of the two. */
  function tells(figure: string): 'this' | 'last' | null {
    const years = yearsTold(measure.analysis, figure);
    const [isThis, isLast] = [measure.year, measure.previousYear].map(
      (each) => each !== null && years.has(each),
    );
    return isThis === isLast ? null : isThis ? 'this' : 'last';
  }

  function part(): void {
    const isPart = span === 'part';
    const isFull = !lacks('previousOutcome') && !lacks('forecast') && !lacksCouncil;
    if (isPart && !isFull && arePartsOfTotal()) costs(-columnWeights.between);
    if (has('forecast') && lacks('outcome')) costs(columnWeights.outcome);
    if (has('outcome') && lacks('forecast') && !measure.unforeseen && !areAlike())
      costs(columnWeights.forecast + (isPart ? columnWeights.partForecast : 0));
    const isOver = !isPart && !columns.includes('forecast');
    if (lacks('outcome'))
      costs(
        isOver ? columnWeights.unreported : columnWeights.forecast + (isPart ? columnWeights.outcome : 0),
      );
    if (has('forecast') && measure.unforeseen) costs(columnWeights.told);
    // In clean reports a forecast that stands alone is always the target; without one there is less to tell by.
    if (has('outcome') && has('forecast') && lacks('previousOutcome') && !isSame('forecast', 'target'))
      costs(has('target') ? columnWeights.loneForecast : columnWeights.loneForecast / 2);
  }

  //   5,0 st  5,0 st  5,0 st  5,0 st      that the forecast is the target tells nothing
  function areAlike(): boolean {
    const figures = [...put.values()].filter(({ figure }) => figure.value !== null);
    return figures.length > 2 && figures.every(({ number }) => number === figures[0]!.number);
  }

  //   5,9 %  5,7 %  6,1 %  5,7 %      5,9 lies between the two behind it, as a total between men and women
  //   326 st  124 st  202 st          or is their sum
  function arePartsOfTotal(): boolean {
    const roles = ['outcome', 'outcomeMen', 'outcomeWomen'] as const;
    const [total, men, women] = roles.map((role) => put.get(role)?.figure);
    if (total?.value == null || men?.value == null || women?.value == null) return false;
    if ([men, women].some(({ unit }) => unit && total.unit && unit !== total.unit)) return false;
    const isBetween = (men.value - total.value) * (women.value - total.value) < 0;
    return isBetween || (total.value !== 0 && men.value + women.value === total.value);
  }
}

//   5 st⇥⇥8 st      of five none are eight; a share or an amount of one sex may be more than that of all
/** Whether things are counted, and of one sex are more than of both: no table says so. */
export function isPartOverTotal(put: Put): boolean {
  const [total, ...parts] = (['outcome', 'outcomeMen', 'outcomeWomen'] as const).map((role) => {
    const { value = null, unit = null } = put.get(role)?.figure ?? {};
    return value !== null && Number.isInteger(value) && (unit === null || countsThings(unit)) ? value : null;
  });
  return total != null && parts.some((part) => part !== null && part > total);
}

/** Whether a cell says that there is nothing. */
export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—';
}

/** Words stand for a target. What only cannot be read as one figure (a range, a thousand or a decimal) may stand anywhere. */
function isWords({ value, why }: Figure): boolean {
  return value === null && (why === null || why === 'words');
}
