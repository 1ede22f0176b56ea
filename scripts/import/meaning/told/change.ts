import type { Stated } from '../../../../src/model.ts';
import { figure, number } from './number.ts';
import { type Given, lineOf, type Said } from './said.ts';
import type { Lines } from '../../lines/lines.ts';

//   i mars 2 240 båtar. … i fjol 2 080, en ökning med 160 båtar eller med 7,7 procent
//          ^ now                ^ before             ^ change            ^ percent
const both = new RegExp(
  String.raw`${number} (\p{L}+)(?: \p{L}+)? eller (?:en )?(?:(?:ökning|minskning) )?(?:med |på |om )?${number} ?(?:procent|%)`,
  'gu',
);

const figures = new RegExp(String.raw`(?<![\d,])${number}(?!\d|,\d)(?! ?(?:procent|%))(?: (\p{L}+))?`, 'gu');

const earlier = /motsvarande period|samma period|föregående år|förra året|jämfört med|\b20\d\d\b/u;

/** Changes that a paragraph gives twice, by number and by per cent, of the two figures before it. */
export function changesStated({ sections, lines }: Given): Stated[] {
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((said) => (said.text.includes(' eller ') ? changesOf(said, lines) : [])),
  );
}

function changesOf({ text, lines: where }: Said, lines: Lines): Stated[] {
  return [...text.matchAll(both)].flatMap((match) => {
    const [whole, size, unit, share] = match as unknown as [string, string, string, string];
    const before = text.slice(0, match.index);
    const [now, then] = [...before.matchAll(figures)].filter((each) => !isYear(each[1]!)).slice(-2);
    if (!now || !then || !earlier.test(before.slice(now.index))) return [];
    const at = (words: string) => lineOf(words, where, lines);
    const unitOf = unit === 'mnkr' ? 'mnkr' : null;
    const line = at(whole.split(' eller ')[0]!);
    const cells = [
      figure(now[1]!, unitOf, at(now[1]!)),
      figure(then[1]!, unitOf, at(then[1]!)),
      figure(size, unitOf, line),
      figure(share, '%', line),
    ];
    if (cells.some((cell) => cell === null)) return [];
    const [one, other, change, percent] = cells.map((cell) => cell!);
    return [{ about: 'andring', now: one!, before: other!, change: change!, percent: percent!, line }];
  });
}

function isYear(digits: string): boolean {
  return /^(?:19[9]\d|20\d\d)$/.test(digits);
}
