import { fold } from './letters.ts';
import { matchWord } from './match-word.ts';
import type { Names } from './names.ts';
import { placesOf } from './places.ts';
import { termIndex } from './term-index.ts';
import { thingsOf } from './thing.ts';

/** A word and its other forms have all letters but so many at the end, and this many at least. */
const form = { ending: 2, letters: 4 };

/** Those of some ordinary words that look like a name misspelt: "nästa" is not Nälsta, nor "forskning" a "förening". */
export function mistakable(words: readonly string[], names: Names): string[] {
  const index = termIndex(
    thingsOf(names).map(({ entry }) => entry),
    names,
  );
  const places = placesOf(names.districts);
  return words.filter((word) => {
    if (index.nothing.has(word)) return false;
    const { found, meant } = matchWord(word, index, false);
    if (meant?.how === 'typo') return !isForm(word, meant.word);
    return found.size === 0 && places.get([word]) === null && places.near([word]) !== null;
  });
}

/** "Arbetsmiljön" is taken for "arbetsmiljö", and rightly. */
function isForm(word: string, other: string): boolean {
  const [one, two] = [fold(word), fold(other)];
  let alike = 0;
  while (alike < one.length && one[alike] === two[alike]) alike++;
  return alike >= form.letters && alike >= one.length - form.ending;
}
