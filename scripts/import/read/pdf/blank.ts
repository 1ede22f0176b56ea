import type { Letter } from './letter.ts';

/** Whether a blank stands between two letters of one line. */
export type IsBlank = (before: Letter, letter: Letter) => boolean;

/** A gap wider than this share of the size is a blank, where nothing tells better. */
const usual = 0.17;
/** A blank that is drawn is no narrower than this, in the size: less is a blank that the next letter was moved back over. */
const leastDrawn = 0.06;
/** Between letters and words that no blank is drawn between, gaps of about so many sizes are not met. */
const leastStep = 0.05;
/** Gaps of words begin no nearer to those of letters than this, and no farther, in the size. */
const [nearest, farthest] = [0.04, 0.22];
/** So few gaps tell nothing. */
const few = 12;
/** A run of letters with fewer gaps does not tell that they are set apart. */
const leastOfRun = 3;
/** Letters that stand farther from one another, in the size, are no word. */
const farthestApart = 0.4;

//   V e r k s a m h e t     2 0 1 9         gaps between letters are alike, those between words are wider: 0.28 em in
//    0 0 0 0 0 0 0 0    .2   0 0 0          Helvetica, 0.25 in Times, less where a line is squeezed
/**
 * Tells blanks in a page's lines of letters. One that is drawn is one; where letters of one size and weight are drawn
 * without any, the step between the gaps of letters and the gaps of words tells how wide a blank is.
 */
export function blanksIn(lines: readonly (readonly Letter[])[]): IsBlank {
  const gaps = new Map<number, { drawn: number; all: number[] }>();
  for (const line of lines)
    line.forEach((letter, n) => {
      const before = line[n - 1];
      if (!before || before.size !== letter.size || before.bold !== letter.bold) return;
      const gap = gapOf(before, letter);
      if (gap < -0.5 || gap > 0.8) return;
      const met = gaps.get(hand(letter)) ?? { drawn: 0, all: [] };
      gaps.set(hand(letter), met);
      met.all.push(gap);
      if (letter.spaced) met.drawn++;
    });
  const widths = new Map([...gaps].map(([key, { drawn, all }]) => [key, drawn ? usual : stepIn(all)]));
  const apart = setApart(lines, (letter) => (gaps.get(hand(letter))?.drawn ?? 0) > 0);
  return (before, letter) => {
    const gap = gapOf(before, letter) - (apart.get(before) ?? 0);
    if (letter.spaced && before.nth === letter.nth - 1 && gap > leastDrawn) return true;
    return gap >= (widths.get(hand(letter)) ?? usual);
  };
}

//   T E R T I A L R A P P O R T  2       letters set apart, and a blank that is drawn
/**
 * How far apart the letters of a run are set beyond their own widths, in the size, for each letter that is; a run's
 * letters are of one size and weight and drawn one after the other. Where blanks are not drawn, steps tell.
 */
function setApart(
  lines: readonly (readonly Letter[])[],
  isDrawn: (letter: Letter) => boolean,
): Map<Letter, number> {
  const out = new Map<Letter, number>();
  for (const line of lines)
    for (const run of runsOf(line)) {
      // Figures that stand so may each be a cell.
      const words = run.filter(({ text }) => /\p{L}/u.test(text));
      if (words.length <= leastOfRun || 2 * words.length < run.length || !isDrawn(run[0]!)) continue;
      const gaps = run.flatMap((letter, n) => (n && !letter.spaced ? [gapOf(run[n - 1]!, letter)] : []));
      // The narrow ones among them, for where a pair is drawn nearer.
      const least = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
      if (gaps.length >= leastOfRun && least > nearest && least < farthestApart)
        run.forEach((letter) => out.set(letter, least));
    }
  return out;
}

function runsOf(line: readonly Letter[]): Letter[][] {
  const runs: Letter[][] = [];
  line.forEach((letter, n) => {
    const before = line[n - 1];
    const goesOn =
      before?.nth === letter.nth - 1 && hand(before) === hand(letter) && gapOf(before, letter) < 1;
    if (goesOn) runs.at(-1)!.push(letter);
    else runs.push([letter]);
  });
  return runs;
}

function gapOf(before: Letter, letter: Letter): number {
  return (letter.left - before.right) / Math.min(before.size, letter.size);
}

/** Letters of one size, in tenths of a point, and weight have blanks of one width; bold ones are told below zero. */
function hand({ size, bold }: Letter): number {
  const tenths = Math.round(10 * size);
  return bold ? -tenths : tenths;
}

/** The middle of the widest step above the gap that most letters have; the usual width where none is wide. */
function stepIn(all: readonly number[]): number {
  const sorted = all.toSorted((a, b) => a - b);
  const most = sorted[Math.floor(sorted.length / 2)];
  if (most === undefined || sorted.length < few) return usual;
  const [from, to] = [most + nearest, most + farthest];
  const within = [from, ...sorted.filter((gap) => gap > from && gap < to), to];
  let best = { step: 0, at: usual };
  within.slice(1).forEach((gap, n) => {
    const step = gap - within[n]!;
    if (step > best.step) best = { step, at: (gap + within[n]!) / 2 };
  });
  return best.step > leastStep ? best.at : usual;
}
