import { around, liesOn } from '../extent.ts';
import type { Letter } from './letter.ts';

/** Letters that a page draws one after the other on one line, and what is told of them across pages. */
interface Run {
  letters: Letter[];
  /** What it says, the figures of a text aside, and how large: the same for each of a stamp's. */
  likeness: string;
  /** The same, and where it stands. */
  place: string;
}

/** A stamp stands on this share of the pages at least, and on so many. */
const [leastShare, least] = [0.5, 3];
/** Letters of one run are no farther apart than this, in their size. */
const widest = 1.5;
/** Of what says less figures are not set aside. */
const form = /\p{L}{3}/u;

//   …  71 %   69 %   75 %   Tertial 1 2023
//   Godkänt dokument, dnr 12/2023, sida 3 av 8         drawn last on page after page, here over a table's row
/**
 * The letters of what somebody printed over finished pages: drawn before or after all else of a page, on most pages in
 * one place, and on one of them at least over its print. Heads and feet that leave the print free are none.
 */
export function stampsOf(pages: readonly (readonly Letter[])[]): Set<Letter> {
  const all = pages.map(runsOf);
  const count = new Map<string, number>();
  for (const runs of all)
    for (const place of new Set(runs.map((run) => run.place))) count.set(place, (count.get(place) ?? 0) + 1);
  const enough = Math.max(least, leastShare * pages.length);
  const isAgain = (run: Run) => count.get(run.place)! >= enough;
  const outer = all.map((runs) => {
    const first = runs.findIndex((run) => !isAgain(run));
    const last = runs.findLastIndex((run) => !isAgain(run));
    return [...runs.slice(0, Math.max(first, 0)), ...runs.slice(last + 1)];
  });
  const stamps = new Set<string>();
  outer.forEach((runs, page) => {
    const own = new Set(runs.flatMap(({ letters }) => letters));
    const print = own.size ? pages[page]!.filter((letter) => !own.has(letter)) : [];
    for (const { letters, likeness } of runs) {
      if (stamps.has(likeness)) continue;
      const box = around(letters);
      const isUnder = (other: Letter) => liesOn(box, other) && letters.some((each) => liesOn(each, other));
      if (print.some(isUnder)) stamps.add(likeness);
    }
  });
  const over = outer.flat().filter(({ likeness }) => stamps.has(likeness));
  return new Set(over.flatMap(({ letters }) => letters));
}

function runsOf(letters: readonly Letter[]): Run[] {
  const out: Letter[][] = [];
  letters.forEach((letter, n) => {
    const last = letters[n - 1];
    if (last && goesOn(last, letter)) out.at(-1)!.push(letter);
    else out.push([letter]);
  });
  return out.map((own) => {
    const [{ left, top, size }] = own as [Letter];
    const said = own.map(({ text }) => text).join('');
    const likeness = `${size.toFixed(1)} ${form.test(said) ? said.replace(/\d+/g, '0') : said}`;
    return { letters: own, likeness, place: [likeness, Math.round(left), Math.round(top)].join(' ') };
  });
}

function goesOn(last: Letter, letter: Letter): boolean {
  const { size, direction, slanted } = letter;
  const gap = letter.left - last.right;
  return (
    direction === 0 &&
    !slanted &&
    last.direction === 0 &&
    last.size === size &&
    Math.abs(last.bottom - letter.bottom) < 0.5 &&
    Math.abs(gap) < widest * size
  );
}
