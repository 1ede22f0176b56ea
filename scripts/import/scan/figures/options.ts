import { changesOf, hasBalance, isSum, rolesOf } from '../../../../src/money.ts';
import { waysToRead, type Reading, type Way } from './channel.ts';
import { printed, type Identity } from './identity.ts';
import { placements } from '../../table/placements.ts';
import type { Form } from './types.ts';
import { figureWeights } from '../../weights.ts';

/** One way to read a row: its label, and what stands in its cells. */
export interface Option {
  label: string;
  cells: (Reading | null)[];
  /** What it costs, but for what its figures are to each other. */
  cost: number;
  holds: boolean | null;
  /** Whether the headings promise something of the row that a figure unread hides. */
  hidden: boolean;
  /** The column of a figure that got the minus which the headings promise; -1 for none. */
  signed: number;
}

/** A way to put figures under columns: the place of each, and what its empty cells cost. */
interface Places {
  at: number[];
  cost: number;
  /** Whether only the row's figures can tell that it is so. */
  unproved: boolean;
}

/** No more ways to read one row are looked at. */
const most = 20_000;

/** All ways to read a row under the columns of a form. `elapsed`: how many months have been, null for all. */
export function rowOptions(
  label: string,
  tokens: readonly string[],
  form: Form,
  identity: Identity | null,
  { decimals, elapsed }: { decimals: boolean; elapsed: number | null },
): Option[] {
  const width = form.columns.length - 1;
  const [first = '', ...others] = tokens;
  // "301 Område 1 79 774,0 …", "Platser 2019 473 …"
  const isNumber = /^[1-9]\d?$/.test(first) && !/^\d{3}(?:,|$)/.test(others[0] ?? '');
  const isYear = /^20\d\d$/.test(first);
  const isOfLabel = others.length > 0 && /\p{L}\W*$/u.test(label) && (isNumber || isYear);
  const out = read(label, tokens, isOfLabel && isYear ? figureWeights.year : 0);
  const own = isNumber ? figureWeights.labelled : 0;
  return isOfLabel ? [...out, ...read(`${label} ${first}`, others, own)] : out;

  function read(label: string, tokens: readonly string[], from: number): Option[] {
    return waysToRead(tokens, width, decimals)
      .flatMap((way) => place(label, way, from))
      .slice(0, most);
  }

  function place(label: string, { figures, cost }: Way, from: number): Option[] {
    return placesOf(form, figures.length, isSum(label), elapsed).flatMap((places): Option[] => {
      const cells = form.columns.slice(1).map((_, column) => figures[places.at.indexOf(column)] ?? null);
      const isKnown = !cells.some((each) => each?.garbled);
      const said = says(cells);
      const holds = isKnown ? said : null;
      if (places.unproved && holds !== true) return [];
      const size = form.months || areAlike(cells, form) ? 0 : figureWeights.size;
      const all = from + cost + places.cost + size;
      const own = { label, cells, cost: all, holds, hidden: said !== null && !isKnown, signed: -1 };
      const signed = holds === false && !form.months ? unsignedIn(cells) : [];
      return [own, ...signed.map((at): Option => withMinus(own, at))];
    });
  }

  //   Budget Prognos Avvikelse
  //   42,7   48,4    5,7           "-5,7" before the OCR lost its minus
  /** The columns of figures each of which makes the row come out with a minus that an OCR may have lost. */
  function unsignedIn(cells: readonly (Reading | null)[]): number[] {
    return cells.flatMap((each, at) =>
      /^(?:[1-9]|0,\d*[1-9])/.test(each?.text ?? '') && says(cells.with(at, negative(each!))) ? [at] : [],
    );
  }

  /** Whether cells keep what the headings promise. */
  function says(cells: readonly (Reading | null)[]): boolean | null {
    // "1" among decimals is 1,0, and not rounded.
    const exact = (text: string) => (decimals && /^[-+]?\d+$/.test(text) ? `${text},0` : text);
    return identity?.holds(cells.map((each) => exact(each?.text ?? ''))) ?? null;
  }
}

function withMinus(option: Option, at: number): Option {
  const cells = option.cells.with(at, negative(option.cells[at]!));
  return { ...option, cells, cost: option.cost + figureWeights.unsigned, holds: true, signed: at };
}

function negative(reading: Reading): Reading {
  return { ...reading, text: `-${reading.text}` };
}

/** Whether a budget and its forecasts are of one size, as far as they are printed. */
function areAlike(cells: readonly (Reading | null)[], { columns }: Form): boolean {
  const valueOf = (at: number) =>
    Math.abs(printed(cells[at]?.garbled ? '' : (cells[at]?.text ?? ''))?.value ?? 0);
  const budget = valueOf(rolesOf(columns.slice(1)).budget);
  return columns.slice(1).every((heading, at) => {
    const value = /^(?:prognos|utfall|bokslut)/i.test(heading) ? valueOf(at) : 0;
    return !budget || !value || Math.max(budget, value) < 4 * Math.min(budget, value);
  });
}

/** All ways to put so many figures under the columns of a form, in order. */
function placesOf(form: Form, n: number, isTotal: boolean, elapsed: number | null): Places[] {
  const width = form.columns.length - 1;
  if (form.months) return monthsOf(form.months, width > form.months, n, elapsed);
  const lacks = lacksOf(form.columns.slice(1), isTotal);
  const { deviation } = rolesOf(form.columns.slice(1));
  return placements(n, width).map((at) => ({
    at,
    cost:
      n === 1 && at[0] === deviation
        ? 0 // a line between costs and result
        : lacks.reduce((sum, each, column) => (at.includes(column) ? sum : sum + each), 0),
    unproved: false,
  }));
}

/** The first months, all that have been; and the mean behind them. */
function monthsOf(months: number, hasMean: boolean, n: number, elapsed: number | null): Places[] {
  return (hasMean ? [true, false] : [false]).flatMap((withMean) => {
    const printed = n - (withMean ? 1 : 0);
    if (printed < 1 || printed > months) return [];
    const unproved = printed !== months && printed !== elapsed;
    const at = [...Array.from({ length: printed }, (_, month) => month), ...(withMean ? [months] : [])];
    return {
      at,
      unproved,
      cost: (unproved ? figureWeights.months : 0) + (hasMean && !withMean ? figureWeights.mean : 0),
    };
  });
}

/** What it costs that a cell of each column is empty. */
function lacksOf(columns: readonly string[], isTotal: boolean): number[] {
  const roles = rolesOf(columns);
  const isCarried = /överföring.*till/i.test(columns.at(-1) ?? '');
  return columns.map((_, column) => {
    if (column === roles.deviation && hasBalance(roles)) return figureWeights.nothing;
    if (changesOf(roles).includes(column)) return figureWeights.change;
    // Budgets of units are not added up.
    return isTotal && isCarried && column < columns.length - 3 ? 0 : figureWeights.lost;
  });
}
