import { countsThings, isKnownUnit } from '../../../src/figure/units.ts';
import type { Column } from '../../../src/model.ts';
import type { About, Break, Measure, Put } from './evidence.ts';
import type { Reading } from './reading.ts';
import { stated, states } from './told.ts';
import { median } from '../lines/median.ts';
import { columnWeights } from '../weights.ts';

/** Figures of a row are of one size: no more than so many times as large as each other. */
const near = 3;

/** A goal so far from all outcomes is of another size: in percentage points, and in times. */
const stray = { points: 20, times: 5 };

const outcomes: readonly Column[] = ['outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome'];

/** Forecast and targets: mostly round figures. */
function isGoal({ role }: Printed): boolean {
  return role === 'target' || role === 'councilTarget' || role === 'forecast';
}

/** A figure under its column. */
interface Printed {
  role: Column;
  reading: Reading;
  /** Without its sign. */
  value: number;
  unit: string | null;
}

/** What the figures of a row break of what they can be: alone, together, and beside what the report says of them. */
export function sizeBreaks({ measure, owner }: About): (put: Put) => Break[] {
  const known = { ...measure, owner, stated: stated(measure.analysis) };
  return (put) => breaksOf(known, put);
}

/** What is known of the row, with the figures that its analysis states: the same for all ways to read it. */
interface Known extends Measure {
  owner: About['owner'];
  stated: ReturnType<typeof stated>;
}

function breaksOf(measure: Known, put: Put): Break[] {
  const figures: Printed[] = [];
  for (const [role, reading] of put) {
    const { value, unit } = reading.figure;
    if (value !== null) figures.push({ role, reading, value: Math.abs(value), unit });
  }
  const isShare = measure.most !== null;
  // The council's target is for the whole city: only a share can be compared with the board's, or a mean (4,2), or what is
  // known elsewhere.
  const isMean = figures.some((each) => (each.unit === null || countsThings(each.unit)) && isSure(each));
  const isAlike = ({ role, unit }: Printed) =>
    role !== 'councilTarget' ||
    isShare ||
    measure.elsewhere.length > 0 ||
    /%|\/|\bper\b/.test(unit ?? '') ||
    (isMean && (unit === null || countsThings(unit)));
  const parts = partsOf(figures);
  const isSized = ({ role, value }: Printed) => value !== 0 && !(parts === 'sum' && /Men|Women/.test(role));
  const sized = figures.filter((each) => isAlike(each) && isSized(each));
  return [
    ...figures.flatMap((figure) => alone(figure, measure)),
    ...misreadings(figures, isAlike, measure),
    ...sizes(sized, measure),
    ...(parts === 'neither'
      ? [
          {
            cost: columnWeights.parts,
            why: 'först så går män, kvinnor och totalen ihop',
            open: {
              columns: ['outcome', 'outcomeMen', 'outcomeWomen'] as const,
              reason: 'Män, kvinnor och totalen går inte ihop: något av talen är fel läst',
            },
          },
        ]
      : []),
    // A board's own row has no target of the council's to be like.
    ...(measure.owner === 'kf' ? goals(figures, isAlike) : []),
    ...(isShare ? strays(figures) : []),
    ...decimals(figures),
  ];
}

//   36,3 %  33,84      one of the digits is its sign
/** Shares that have other decimals than the row's others, where signs were read as digits. */
function decimals(figures: readonly Printed[]): Break[] {
  const places = figures.map(({ reading }) => /,(\d+)/.exec(reading.number)?.[1]!.length ?? 0);
  if (!figures.some(({ reading }) => reading.misread === 'percent')) return [];
  const most = median(places);
  return places.filter((each) => each !== most).map(() => ({ cost: columnWeights.commas, why: '' }));
}

/** What a figure breaks by itself. */
function alone({ role, reading, value, unit }: Printed, known: Known): Break[] {
  const { most, analysis, councilTarget } = known;
  const out: Break[] = [];
  if (most !== null && value > most && (unit === '%' || unit === null))
    out.push({
      cost: columnWeights.never,
      why: `talet kan inte vara över ${most} %`,
      open: { columns: [role], reason: `Talet kan inte vara över ${most} %: det är fel läst` },
    });
  const text = reading.number;
  const isOf = (decimal: string | null | undefined) =>
    decimal && decimal !== text && decimal.replace(',', '') === text;
  const said = known.stated.find((each) => isOf(each.figure) && !isOther(each.unit, unit))?.figure;
  if (said && !states(analysis, text))
    out.push({ cost: columnWeights.said, why: `radens analys anger ${said}` });
  if (role === 'councilTarget' && isOf(councilTarget))
    out.push({ cost: columnWeights.never, why: `kommunfullmäktiges årsmål för året är ${councilTarget}` });
  return out;
}

/** Whether what a text says behind a figure is a unit other than a cell's: "4,5 mnkr" is no 4,5 %. */
function isOther(said: string, unit: string | null): boolean {
  return unit !== null && said !== unit && isKnownUnit(said);
}

/** What the misreadings of a row cost together. */
function misreadings(
  figures: readonly Printed[],
  isAlike: (each: Printed) => boolean,
  { elsewhere }: Measure,
): Break[] {
  const costs = (cost: number) => ({ cost, why: '' });
  const lost = figures.filter(({ reading }) => reading.misread === 'comma');
  const isUsual = elsewhere.length > 0 || figures.some((each) => isAlike(each) && isSure(each));
  // One comma is seldom lost alone, and seldom where no figure of the row has one.
  const commas = lost.length ? [costs(isUsual ? columnWeights.commas : columnWeights.onlyCommas)] : [];
  const apart = lost.some((each) => !isAlike(each)) ? [costs(columnWeights.apart)] : [];
  // What a target lost stands in the other target, or is all but a 0.
  const isMade = (each: Printed) =>
    each.reading.misread === 'digit' &&
    !(
      isGoal(each) &&
      each.role !== 'forecast' &&
      (each.value % 10 === 0 || figures.some((other) => other !== each && other.value === each.value))
    );
  return [...commas, ...apart, ...figures.filter(isMade).map(() => costs(columnWeights.never))];
}

/** Whether a figure is printed with its comma. */
function isSure({ reading }: Printed): boolean {
  return (!reading.misread || reading.misread === 'percent') && reading.number.includes(',');
}

const reason = 'Talet är av en annan storlek än radens övriga: något av dem är fel läst';

/** Figures that are of another size than the row's others: those with a comma where there are any. */
function sizes(figures: readonly Printed[], { elsewhere }: Measure): Break[] {
  const sure = figures.filter(isSure);
  const why = 'talet är annars av en annan storlek än radens övriga';
  return figures.flatMap((each) => {
    const own = (sure.length ? sure : figures).filter((other) => other !== each).map(({ value }) => value);
    const others = elsewhere.length ? elsewhere : own;
    if (!others.length) return [];
    const beyond = Math.abs(Math.log(each.value / median(others))) - Math.log(near);
    // Of two figures each is far from the other.
    const share = others === own && !sure.length && own.length === 1 ? 0.5 : 1;
    if (beyond <= 0) return [];
    const cost = Math.min(columnWeights.size * beyond * share, columnWeights.mostSize);
    // None of the row's figures is like it.
    const isAlone =
      own.length > 1 && own.every((value) => Math.abs(Math.log(each.value / value)) > Math.log(near));
    return [{ cost, why, ...(isAlone ? { open: { columns: [each.role], reason } } : {}) }];
  });
}

/** Whether the total is the sum of men and women, or neither that nor between them; null where it is between, or one lacks. */
function partsOf(figures: readonly Printed[]): 'sum' | 'neither' | null {
  const [total, men, women] = outcomes.map((role) => figures.find((each) => each.role === role));
  if (!total || !men || !women) return null;
  const decimals = /,(\d+)/.exec(total.reading.number)?.[1]!.length ?? 0;
  //   14 518 st  14 618 st  15 491 st      some told no sex, but none is missing from the total
  const areCounted = [total, men, women].every(({ unit }) => unit !== null && countsThings(unit));
  const room = areCounted ? 0 : Math.max(0.5 / 10 ** decimals, total.value * 0.02);
  const [low, high] = [Math.min(men.value, women.value), Math.max(men.value, women.value)];
  if (total.value >= low - room && total.value <= high + room) return null;
  const isExact = [total, men, women].every(({ reading }) => reading.number.includes(','));
  return Math.abs(men.value + women.value - total.value) <= (isExact ? 0.15 : 0.75) ? 'sum' : 'neither';
}

/**
 * The board's target and the council's are mostly the same; of what is counted the council's may be the whole city's, many
 * times the board's.
 */
function goals(figures: readonly Printed[], isAlike: (each: Printed) => boolean): Break[] {
  const [own, council] = (['target', 'councilTarget'] as const).map((role) =>
    figures.find((each) => each.role === role),
  );
  if (!own || !council || own.value === council.value) return [];
  const why = 'årsmålet är detsamma som kommunfullmäktiges';
  //   5,4 54      one of the two lost its comma
  const [one, other] = [own, council].map(({ reading }) => reading.number.replace(',', ''));
  if (one === other) return [{ cost: columnWeights.said, why }];
  const isCity = !isAlike(council) && Math.abs(Math.log(council.value / own.value)) > Math.log(near);
  return isCity ? [] : [{ cost: columnWeights.goals, why }];
}

//   65 %  7 %  T7T %     a target of 7 % where 65 % was reached
//   68 %  71 %  65 %  6 %      or all outcomes lost their commas
function strays(figures: readonly Printed[]): Break[] {
  const isBefore = (goal: Printed) => (each: Printed) =>
    outcomes.includes(each.role) || (each.role === 'forecast' && goal.role !== 'forecast');
  const isStray = (goal: Printed, reached: readonly Printed[]) =>
    reached.length > 0 &&
    reached.every(
      ({ value }) =>
        Math.abs(value - goal.value) >= stray.points &&
        Math.max(value, goal.value) >= stray.times * Math.min(value, goal.value),
    );
  const mayLack = ({ reading }: Printed) => /^\d{2,}$/.test(reading.number);
  return figures
    .filter(
      (each) =>
        isGoal(each) && !each.reading.number.includes(',') && isStray(each, figures.filter(isBefore(each))),
    )
    .map((goal) => ({
      cost: columnWeights.stray,
      why: 'årsmålet är av en annan storlek än utfallen',
      open: {
        columns: [goal, ...figures.filter(isBefore(goal)).filter(mayLack)].map(({ role }) => role),
        reason,
      },
    }));
}
