import type { Column, Doubt, Repair } from '../../../src/model.ts';
import { knownTarget } from '../knowledge/council-targets.ts';
import type { ScanCell } from './cell-line.ts';
import { figure, limits, stated, withComma, type Figure } from './figure.ts';
import { letters } from '../lines/letters.ts';
import { isMisread, withDigits, withoutOne } from './misread.ts';
import { isGoal, sizes } from './sizes.ts';

/** A row whose figures are to be proved. */
export interface Proving {
  name: string;
  year: number;
  analysis: string;
  cells: Map<Column, ScanCell>;
}

/** A share so high is not aimed at 0 %. */
const high = 50;

/** How far a share's target is from its outcomes when it is of another size: in percentage points, and in times. */
const stray = { points: 20, times: 5 };

const sexes: readonly Column[] = ['outcome', 'outcomeMen', 'outcomeWomen'];

/** What came of it: cells are changed in place. */
export interface Proved {
  repairs: Repair[];
  doubts: Doubt[];
}

/**
 * Puts decimal commas back that the OCR lost, where the row proves them: a share is not above 100 %, a total lies
 * between men and women, the row's analysis or the council's target for the year states the figure, all other figures
 * of the row have a comma. What looks wrong and cannot be proved stands as printed, in doubt, with its readings.
 */
export function prove({ name, year, analysis, cells }: Proving): Proved {
  const repairs: Repair[] = [];
  const doubts: Doubt[] = [];
  const isSickLeave = /^sjukfranvaro/.test(letters(name));
  const isShare = isSickLeave || /^andel/.test(letters(name));
  const most = isShare ? limits[isSickLeave ? 'sickLeave' : 'share'] : null;
  const figures = new Map<Column, Figure>();
  const { others, isFar, fit, between, hasDecimals } = sizes(figures, isShare);
  for (const [role, cell] of cells) {
    const read = figure(pointless(cell), most);
    if (!read) {
      if (isMisread(cell)) doubt(role, 'Bokstäver står för siffror i talet', withDigits(cell.figure));
      continue;
    }
    figures.set(role, read);
    const [, bare] = isGoal(role) ? (/^\+(\d.*)/.exec(cell.figure) ?? []) : [];
    if (bare)
      doubt(role, 'Tecknet före talet kan vara resten av +/-', [{ text: `+/- ${bare}` }, { text: bare }]);
    if (cell.figure.includes('.'))
      repair(role, cell.figure.replace('.', ','), 'svenska decimaltal har komma');
  }
  const said = new Set(stated(analysis));

  for (const role of figures.keys()) {
    const read = figures.get(role)!;
    if (read.comma) continue;
    const ways = withComma(read.text);
    const target = role === 'councilTarget' ? knownTarget(name, year) : null;
    const known = ways.find((way) => way.text === target);
    const told = ways.filter((way) => said.has(way.text));
    if (known) repair(role, known.text, `kommunfullmäktiges årsmål för ${year} är ${known.text}`);
    else if (told.length === 1 && (isFar(role) || !states(analysis, read.text)))
      repair(role, told[0]!.text, `radens analys anger ${told[0]!.text}`);
  }
  proveSexes();
  for (const role of figures.keys()) {
    const read = figures.get(role)!;
    if (read.comma || !read.wrong) continue;
    const fits = withComma(read.text).filter((way) => fit(role, way.value));
    const only = fits.length === 1 && (!isGoal(role) || hasDecimals(role)) ? fits[0]! : null;
    const proof = [
      read.wrong,
      between(role, only?.value) ? 'totalen ligger mellan män och kvinnor' : null,
      only ? `${only.text} är den enda läsning av radens storlek` : null,
    ];
    if (only) repair(role, only.text, proof.filter(Boolean).join('; '));
    else
      doubt(
        role,
        `Det tryckta talet kan inte stämma: ${read.wrong}`,
        [...withComma(read.text), ...(isGoal(role) ? withoutOne(read.text) : [])].filter(
          (way) => way.value <= 100,
        ),
      );
  }
  proveSexes();
  // All figures that stand out, and no other without a comma: they lost theirs together.
  const out = [...figures.keys()].filter(
    (role) => isFar(role) && withComma(figures.get(role)!.text).some((way) => fit(role, way.value)),
  );
  const bare = [...figures].filter(
    ([role, read]) => !read.comma && /\d{2}/.test(read.text) && !out.includes(role),
  );
  for (const role of out) {
    const ways = withComma(figures.get(role)!.text).filter((way) => fit(role, way.value));
    if (ways.length === 1 && bare.length === 0 && others(role).some((each) => each.comma))
      repair(
        role,
        ways[0]!.text,
        'alla andra tal i raden har decimalkomma, och talet är annars av en annan storlek',
      );
    else
      doubt(role, 'Talet är av en annan storlek än radens övriga; ett decimalkomma kan ha fallit bort', ways);
  }
  lostDigit('target', 'councilTarget');
  lostDigit('councilTarget', 'target');
  lostTens('target');
  strayTarget();
  return { repairs, doubts };

  /** Men, women and the total do not go together as printed, and do so in one way only once commas are put back. */
  function proveSexes(): void {
    if (!sexes.every((role) => figures.has(role))) return;
    const read = sexes.map((role) => figures.get(role)!);
    if (read.every((each) => !each.wrong) && between('outcome', read[0]!.value) !== false) return;
    const ways = read.map((each) => [
      ...(each.wrong ? [] : [{ text: each.text, value: each.value }]),
      ...(each.comma ? [] : withComma(each.text)),
    ]);
    const all = ways[0]!.flatMap((total) =>
      ways[1]!.flatMap((men) => ways[2]!.map((women) => [total, men, women] as const)),
    );
    const sums = all.filter(
      ([total, men, women]) => Math.abs(men.value + women.value - total.value) <= room(men, women),
    );
    const together = sums.length
      ? sums
      : all.filter(([total, men, women]) => isInside(total.value, men.value, women.value));
    if (together.length !== 1) return;
    together[0]!.forEach(({ text }, at) => {
      if (text !== read[at]!.text) repair(sexes[at]!, text, 'först så går män, kvinnor och totalen ihop');
    });
  }

  function repair(role: Column, text: string, proof: string): void {
    const cell = cells.get(role)!;
    const unit = cell.unit === '' ? '' : ` ${cell.unit}`;
    repairs.push({
      line: cell.line,
      from: `${cell.figure}${unit}`,
      to: `${text}${unit}`,
      by: 'proof',
      proof,
    });
    cells.set(role, { ...cell, figure: text });
    figures.set(role, {
      ...figures.get(role)!,
      text,
      value: Number(text.replace(',', '.')),
      comma: true,
      wrong: null,
    });
  }

  function doubt(role: Column, reason: string, ways: readonly { text: string }[]): void {
    const cell = cells.get(role)!;
    const unit = cell.unit === '' ? '' : ` ${cell.unit}`;
    doubts.push({
      cell: role,
      reason,
      candidates: [`${cell.figure}${unit}`, ...ways.map((way) => `${way.text}${unit}`)],
    });
  }

  /** "5 %" beside "75 %": the first digit may be lost. */
  function lostDigit(role: Column, other: Column): void {
    const [read, beside] = [figures.get(role), figures.get(other)];
    if (!read || !beside || read.unit !== '%' || beside.unit !== '%' || read.text === beside.text) return;
    if (doubts.some((each) => each.cell === role || each.cell === other)) return;
    if (!beside.text.endsWith(read.text) || beside.value < 5 * read.value) return;
    doubt(role, 'Talet är slutet av talet bredvid; en siffra kan ha fallit bort', [{ text: beside.text }]);
  }

  //   65 %  7 %  T7T %     a target of 7 % where 65 % was reached and the council's is garbled
  /** A share's target of another size than all outcomes, which no target of the council stands by. */
  function strayTarget(): void {
    const read = figures.get('target');
    const council = figures.get('councilTarget');
    if (!isShare || !read || read.comma || doubts.some((each) => each.cell === 'target')) return;
    const outcomes = others('target').filter((each) => each !== council && each !== figures.get('forecast'));
    const isStray = ({ value }: Figure) =>
      Math.abs(value - read.value) >= stray.points &&
      Math.max(value, read.value) >= stray.times * Math.min(value, read.value);
    if (!outcomes.length || !outcomes.every(isStray) || (council && !isStray(council))) return;
    const beside = cells.get('councilTarget');
    const garbled = beside && !council && isMisread(beside) ? withDigits(beside.figure) : [];
    doubt(
      'target',
      'Årsmålet är av en annan storlek än utfallen; siffror eller ett komma kan ha fallit bort',
      [...withComma(read.text), ...garbled],
    );
  }

  /** A share aimed at "0 %" where it was 100 % before: all digits but the last may be lost. */
  function lostTens(role: Column): void {
    const read = figures.get(role);
    if (!isShare || read?.text !== '0' || read.unit !== '%') return;
    if (!others(role).some((other) => other.unit === '%' && other.value >= high)) return;
    const tens = Array.from({ length: 10 }, (_, at) => ({ text: String(10 * (at + 1)) }));
    doubt(role, 'Årsmålet är 0 % där andelen redan är hög; siffror kan ha fallit bort', tens);
  }
}

/** Whether a text holds a figure as it is. */
function states(text: string, figure: string): boolean {
  return new RegExp(`(?<![\\d,])${figure}(?![\\d,])`).test(text);
}

function pointless(cell: ScanCell): ScanCell {
  return { ...cell, figure: cell.figure.replace(/^(\d+)\.(\d{1,2})$/, '$1,$2') };
}

function isInside(total: number, men: number, women: number): boolean {
  return total >= Math.min(men, women) && total <= Math.max(men, women);
}

/** Parts without decimals are rounded: their sum may be one off. */
function room(...parts: readonly { text: string }[]): number {
  return parts.every((each) => each.text.includes(',')) ? 0.15 : 1;
}
