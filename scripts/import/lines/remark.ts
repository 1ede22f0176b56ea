import type { Doubt } from '../../../src/model.ts';
import type { Note } from './problem.ts';

/** Something that is not certain: what stays in doubt, and what whoever imports is told of it. */
export interface Remark<D = Doubt> {
  doubt: D;
  rule: string;
  /** What was met, what was expected, and what to do. */
  message: string;
  line: number;
  /** The cell of a table's row, from 0, where it stands; absent for its first. */
  at?: number;
}

/** What is in doubt of something that is named elsewhere. */
export type Open = Omit<Doubt, 'cell' | 'line'>;

/** Doubts with others about what is in no doubt yet; each candidate once. */
export function withDoubts(doubts: readonly Doubt[], others: readonly Doubt[]): Doubt[] {
  const out = [...doubts];
  for (const each of others)
    if (!out.some(({ cell }) => cell === each.cell))
      out.push({ ...each, candidates: [...new Set(each.candidates)] });
  return out;
}

/** A remark about a line. */
export function remark<D>(rule: string, line: number, message: string, doubt: D): Remark<D> {
  return { doubt, rule, message, line };
}

/** Notes remarks in their order. */
export function noteAll(remarks: readonly Remark<unknown>[], note: Note): void {
  for (const { rule, message, line, at } of remarks) note(rule, message, line, at);
}

/** What is in doubt, with the line where it shows. */
export function openOf<D>(remarks: readonly Remark<D>[]): (D & { line: number })[] {
  return remarks.map(({ doubt, line }) => ({ ...doubt, line }));
}

/** Notes remarks in their order; gives what is in doubt, with the line where it shows. */
export function noted<D>(remarks: readonly Remark<D>[], note: Note): (D & { line: number })[] {
  noteAll(remarks, note);
  return openOf(remarks);
}
