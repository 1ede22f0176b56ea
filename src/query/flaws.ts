import { type Flaw, flawOf, type Judged } from '../verdict.ts';

/** What may be the matter with a figure that is there, as a choice. */
export type Reserve = Exclude<Flaw, 'saknas' | 'ord'>;

/** What is the matter with a figure; null where nothing is, or where there is no figure. */
export function reserveOf(figure: Judged): Reserve | null {
  const flaw = flawOf(figure);
  return flaw === 'saknas' || flaw === 'ord' ? null : flaw;
}
