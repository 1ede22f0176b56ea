/** Letters that stand apart: one in each place, two where a pair is drawn near. */
const apart = /(?<!\S)[^\s\u00ad]{1,2}(?: [^\s\u00ad]{1,2}){6,}(?!\S)/gu;
/** Most lines hold no such run, and this is the fast way to know. */
const some = /(?<!\S)\S{1,2}(?: \S{1,2}){6}/;

/** Of the pieces of a run no fewer are single ones, of its signs no fewer letters: in months' initials and rows all are. */
const least = { single: 0.6, letters: 0.5 };

/** No word of a run is shorter than this, but for those that the text prints elsewhere; none is longer, and no run has more signs. */
const shortest = 4;
const longest = { word: 40, run: 300 };

//   Te r t i a l r a p p o r t 2 2 0 2 4 f ö r F a r s t a      all gaps are one blank: words tell where they are parted
/**
 * Texts in which words whose letters are set apart are closed, where all of them are known, or stand elsewhere in the texts;
 * what stands behind them keeps its place. Figures are parted as they are printed, but for years and what dots join: each
 * may be a cell.
 */
export function withLettersClosed(
  texts: readonly string[],
  isWord: (word: string) => boolean,
): readonly string[] {
  if (!texts.some((text) => some.test(soft(text)))) return texts;
  const own = ownWords(texts);
  const isKnown = (word: string) => own.has(word) || (word.length >= shortest && isWord(word));
  const closed = (run: string) => (isSetApart(run) && close(run, isKnown)) || run;
  return texts.map((text) => {
    const plain = soft(text);
    return some.test(plain) ? plain.replace(apart, (run) => closed(run).padEnd(run.length)).trimEnd() : text;
  });
}

function soft(text: string): string {
  return text.replaceAll('\u00ad', '');
}

/** The words that texts print otherwise, and each part of those with hyphens. */
function ownWords(texts: readonly string[]): Set<string> {
  const plain = texts.map((text) => soft(text).replace(apart, ' ').toLowerCase());
  return new Set(plain.flatMap((text) => text.match(/\p{L}[\p{L}:]*\p{L}|(?<!\S)[iå](?!\S)/gu) ?? []));
}

function isSetApart(run: string): boolean {
  const pieces = run.split(' ');
  const signs = pieces.join('');
  const letters = signs.match(/\p{L}/gu)?.length ?? 0;
  return (
    signs.length <= longest.run &&
    pieces.filter((piece) => piece.length === 1).length >= least.single * pieces.length &&
    letters >= least.letters * signs.length
  );
}

/** A year, a number of a goal, one digit. */
const figure = /^(?:20\d\d|\d(?:\.\d)+|\d)/;

/** The words of a run, one blank between them: as few as can be; null where some are not known. */
function close(run: string, isKnown: (word: string) => boolean): string | null {
  const signs = run.replaceAll(' ', '');
  const best: (string[] | null)[] = [[]];
  for (let at = 0; at < signs.length; at++) {
    const before = best[at];
    if (!before) continue;
    for (const word of wordsAt(signs.slice(at, at + longest.word), isKnown)) {
      const to = at + word.length;
      if (!best[to] || best[to].length > before.length + 1) best[to] = [...before, word];
    }
  }
  return best[signs.length]?.join(' ').replace(/(\p{L}-) (?=\p{Lu})/gu, '$1') ?? null;
}

/** What may begin a run of signs: a figure, a known word with the sign behind it. */
function wordsAt(signs: string, isKnown: (word: string) => boolean): string[] {
  const [number] = figure.exec(signs) ?? [];
  if (number) return [number + (/^[.:,](?!\d)/.exec(signs.slice(number.length))?.[0] ?? '')];
  const [letters = ''] = /^\p{L}[\p{L}:]*/u.exec(signs) ?? [];
  return Array.from(letters, (_, n) => letters.slice(0, n + 1))
    .filter((word) => isKnown(word.toLowerCase()))
    .map((word) => word + (/^[.:,–-]/.exec(signs.slice(word.length))?.[0] ?? ''));
}
