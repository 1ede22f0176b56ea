/**
 * A stemmer of Swedish. What Snowball's stemmer leaves on ("förskolan", "sjukfrånvaron") goes too, and what makes a noun of
 * a verb ("vräkning", "vräkt"): two forms of a word have one stem, be it a word or not.
 */

/** Taken off first, the longest that fits and leaves enough. */
const endings = [
  ...['ningarnas', 'ningarna', 'ningars', 'ningens', 'ningar', 'ningen', 'nings', 'ning'],
  ...['ingarnas', 'ingarna', 'ingars', 'ingens', 'ingar', 'ingen', 'ings', 'ing'],
  ...['heternas', 'heterna', 'heters', 'hetens', 'heter', 'heten', 'hets', 'het'],
  ...['elsernas', 'elserna', 'elsens', 'elser', 'elsen', 'else'],
  ...['arnas', 'arens', 'arna', 'aren', 'ares', 'ars', 'are', 'ar'],
  ...['ornas', 'orna', 'ors', 'or'],
  ...['ernas', 'erna', 'ers', 'er'],
  ...['ades', 'ade', 'ats', 'ad', 'at'],
  ...['enas', 'ena', 'ens', 'en', 'ets', 'et', 'ans', 'an', 'ins', 'in', 'ons', 'on'],
  ...['nas', 'na', 'as', 'es', 'a', 'e', 'i', 'o'],
].sort((a, b) => b.length - a.length);

/** What is left has a vowel and at least so many letters: after the first ending, and after those below it. */
const shortest = { first: 3, later: 4 };
/** Endings that many words have of their own: "insats", "bostad", "station". */
const doubtful = /^(ats|ad|at|or|on|ons)$/;

/** A vowel changes where the word does. */
const changes: readonly (readonly [RegExp, string])[] = [
  [/städer(na|nas|s)?$/, 'stad'],
  [/länder(na|nas|s)?$/, 'land'],
  [/tänder(na|nas|s)?$/, 'tand'],
  [/händer(na|nas|s)?$/, 'hand'],
  [/nätter(na|nas|s)?$/, 'natt'],
  [/böcker(na|nas|s)?$/, 'bok'],
  [/^män(nen|nens|s)?$/, 'man'],
];

/** The stem of a plain word, accents kept: "förskolornas" → "förskol". A number is its own. */
export function stemOf(word: string): string {
  if (/\p{N}/u.test(word)) return word;
  const changed = changes.find(([form]) => form.test(word));
  if (changed) return stemOf(word.replace(changed[0], changed[1]));
  // skötseln, indikatorn
  //        ^          ^
  let rest = withoutGenitive(word).replace(/(?<=.{4}[eo][lr])n$/, '');
  // Until nothing more comes off, so that "station" and "stationer" meet.
  for (let least = shortest.first; ; least = shortest.later) {
    const ending = endings.find(
      (one) => rest.endsWith(one) && isStem(rest.slice(0, -one.length), one, least),
    );
    if (!ending) return tidy(rest);
    rest = rest.slice(0, -ending.length);
  }
}

function isStem(rest: string, ending: string, least: number): boolean {
  return rest.length >= (doubtful.test(ending) ? shortest.later : least) && /[aeiouyåäöé]/.test(rest);
}

/** "barns" → "barn", but "plats" and "hus" stay. */
function withoutGenitive(word: string): string {
  const isGenitive = word.length > 4 && /([bdfghjkmnprv]|[^aeiouyåäö]t|[aeiouyåäö]l)s$/.test(word);
  return isGenitive ? word.slice(0, -1) : word;
}

/** Forms that differ within the stem become one: "vräkt" and "vräk", "rumm" and "rum", "nyckl" and "nyckel". */
function tidy(stem: string): string {
  let rest = stem;
  if (rest.length > 4 && /[^aeiouyåäöt]t$|[^aeiouyåäöd]d$/.test(rest)) rest = rest.slice(0, -1);
  if (rest.length > 3 && /(.)\1$/.test(rest)) rest = rest.slice(0, -1);
  return rest.length > 4 && /[^aeiouyåäö]el$/.test(rest) ? `${rest.slice(0, -2)}l` : rest;
}
