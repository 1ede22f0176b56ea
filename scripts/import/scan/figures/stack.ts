import { isPart } from '../../../../src/money.ts';
import { isHeading } from './header.ts';
import { isUnitHeader } from './header-lines.ts';
import { beginsRow, knownLabel } from './label.ts';
import { figureLine } from './line.ts';
import type { Around, LooseRow } from './types.ts';

/**
 * Labels that stand in a column of their own, with the figures that stand beside them, and the runs of figures below
 * that may be the rest of their rows.
 */
export interface Stack {
  /** The heading right above the labels. */
  heads: number[];
  rows: LooseRow[];
}

/** Lines of figures alone, one below the other, and the headings right above them. */
export interface Run {
  heads: number[];
  lines: number[];
}

interface Part {
  kind: 'labels' | 'figures' | 'heads';
  lines: number[];
}

/** Labels that are made of the words of headings. */
const ofRow = /^(?:prognos\/a|resultatenheterna\b|resultatenheternas överskott)/i;

/** What a heading of an economy table's labels holds. */
const ofEconomy = /mnkr|tkr|resultatenhet|omslutning|kostnader/i;

/** What heads the column of labels of an economy table. */
const opensEconomy =
  /^(?:mnkr|tkr|resultatenhetens|omslutningsförändring|ökade kostnader|beviljade budgetjusteringar)/i;

/** What heads a column of labels. */
const opens = new RegExp(`${opensEconomy.source}|^(?:förskola\\b|antal\\b|beviljade)`, 'i');

/**
 * Cuts a part of a report into columns of labels and runs of figures. An OCR that takes a page for columns of text
 * prints a table so: its labels first, then its columns one after the other, those of other tables between.
 */
export function stacks(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  { isTaken, isFurniture }: Around,
): { stacks: Stack[]; runs: Run[] } {
  const out: { stacks: Stack[]; runs: Run[] } = { stacks: [], runs: [] };
  let heads: number[] = [];
  for (const part of parts()) {
    if (part.kind === 'heads') heads.push(...part.lines);
    else if (part.kind === 'figures') {
      out.runs.push({ heads, lines: part.lines });
      heads = [];
    } else {
      const rows = labelled(part.lines, lines);
      const isEconomy = heads.some((line) => ofEconomy.test(lines[line - 1]!));
      if (isEconomy && rows.length > 1 && rows.length < 30) out.stacks.push({ heads, rows });
      heads = [];
    }
  }
  return out;

  function parts(): Part[] {
    const parts: Part[] = [];
    for (let n = first; n <= last; n++) {
      const text = lines[n - 1]!.trim();
      if (text === '' || isFurniture(n) || isTaken(n)) continue;
      const above = parts.at(-1);
      const kind = above && goesOnWith(above.kind, text) ? above.kind : kindOf(text, n);
      const goesOn = above?.kind === kind && !(kind === 'heads' && opens.test(text));
      if (goesOn) above.lines.push(n);
      else parts.push({ kind, lines: [n] });
    }
    return parts;
  }

  function figuresFollow(n: number): boolean {
    const next = lines.findIndex((line, at) => at >= n && line.trim() !== '');
    return next >= 0 && figureLine(lines[next]!, next + 1)?.label === '';
  }

  function kindOf(text: string, n: number): Part['kind'] {
    // "Kostnader" is a row of a budget, and the heading of a column where figures alone follow.
    if (/^(?:kostnader|intäkter)$/i.test(text) && figuresFollow(n)) return 'heads';
    const figures = figureLine(text, n);
    if (figures?.label === '' && !/^20\d\d$/.test(figures.tokens.join(' '))) return 'figures';
    if (/^20\d\d$/.test(text) || isUnitHeader(text)) return 'heads';
    return (isHeading(text) || opens.test(text)) &&
      knownLabel(text) === null &&
      !ofRow.test(text) &&
      !figures?.tokens.some(isFigure)
      ? 'heads'
      : 'labels';
  }
}

/** Whether a line is, or begins with, the heading of an economy table's labels. */
export function opensTable(text: string): boolean {
  return opensEconomy.test(text);
}

/** A year, and what begins in small letters below labels, is of what stands above it. */
function goesOnWith(kind: Part['kind'], text: string): boolean {
  return /^20\d\d$/.test(text) || (kind === 'labels' && /^[\p{Ll}(]/u.test(text));
}

function isFigure(token: string): boolean {
  return !/^20\d\d$/.test(token);
}

/** Labels over their lines, with the figures that stand beside them. */
function labelled(numbers: readonly number[], lines: readonly string[]): LooseRow[] {
  const rows: LooseRow[] = [];
  for (const n of numbers) {
    const text = lines[n - 1]!.trim();
    const cut = figureLine(text, n);
    const figures = cut && cut.tokens.some((each) => /,|\d{3}|^0$/.test(each) && isFigure(each)) ? cut : null;
    const label = figures ? figures.label : text;
    const above = rows.at(-1);
    const goesOn =
      above &&
      !beginsRow(label) &&
      (/^(?:\p{Ll}|\(|20\d\d)/u.test(label) || /[-–]$/.test(above.label.at(-1)!)) &&
      !isPart(label);
    if (goesOn) {
      above.label.push(label);
      above.lines.push(n);
      if (figures) above.figures.push(figures);
    } else rows.push({ label: [label], lines: [n], figures: figures ? [figures] : [] });
  }
  return rows;
}
