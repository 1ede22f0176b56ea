import { clean, fold } from '../../lines/clean.ts';
import { gone } from './contacts.ts';

/** Words in any of three spellings: "handläggare", "Handläggare", "HANDLÄGGARE". A name's capitals must count, so no flag does it. */
function spelt(words: readonly string[]): string {
  return words
    .map((each) => `[${each[0]!.toUpperCase()}${each[0]!}]${each.slice(1)}|${each.toUpperCase()}`)
    .join('|');
}

const titles = [
  'direktör', 'chef', 'sekreterare', 'ordförande', 'controller', 'strateg', 'handläggare', 'utredare', 'ekonom', 'samordnare',
  'planerare', 'föredragande', 'kontaktperson', 'kontakt', 'justerare', 'protokollförare', 'rektor',
]; // prettier-ignore
const deputy = String.raw`(?:(?:[Tt]f|[Tt]\.?\s?f|[Vv]ik|[Bb]itr|[Bb]iträdande|[Tt]illförordnad)\.?\s)?`;
const role = String.raw`${deputy}\p{L}{0,30}(?:${spelt(titles)})`;

/** What a block of names, or a name, stands under. */
const heads = [
  'vid protokollet', 'underskrifter', 'underskrift', 'undertecknat av', 'undertecknat', 'undertecknad', 'justerat av', 'justerat',
  'justerad av', 'justeras', 'justerande', 'attesterat av', 'attesterat', 'attesterad av', 'signerat av', 'signerat', 'upprättad av',
  'upprättat av', 'godkänt av', 'godkänd av', 'framtagen av', 'författare', 'kontaktuppgifter', 'ansvarig tjänsteman', 'ansvarig',
  'närvarande', 'beslutande',
]; // prettier-ignore
const block = `(?:${spelt(heads)})`;

const word = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)?`;
const name = String.raw`${word}(?: (?:\p{Lu}\.|von|van|der|de|af|la)){0,2}(?: ${word}){1,3}`;

/** A role or the head of a block before a name: "Handläggare: Namn Namnsson". */
const before = new RegExp(String.raw`(?<!\p{L})((?:${role}|${block})\s?[:,–-]?\s+)(${name})(?!\p{L})`, 'gu');

/** A role after a name: "Namn Namnsson, enhetschef". */
const behind = new RegExp(String.raw`(?<!\p{L})(${name})(,? \(?${role}(?!\p{L}))`, 'gu');

const anyName = new RegExp(name, 'u');
const wholeName = new RegExp(`^${name}$`, 'u');
const wholeRole = new RegExp(`^${role}$`, 'u');
const startsBlock = new RegExp(String.raw`^(?:${block}|${role})\s?:?(?=$|\s)`, 'u');

/** What is no person though it is written with capitals: parts of the city and of its administration. */
const noPerson =
  /(?<!\p{L})(?:norra|södra|västra|östra|inre|yttre|stockholms?|stad|stadsdels\p{L}*|förskol\p{L}*|skol\p{L}*|hässelby|vällingby|hägersten|liljeholmen|älvsjö|spånga|tensta|rinkeby|kista|järva|bromma|farsta|enskede|årsta|vantör|skarpnäck|skärholmen|kungsholmen|norrmalm|östermalm|södermalm|kommunfullmäktiges?|socialtjänst\p{L}*|äldreomsorg\p{L}*|individ|mål|tertial|budget|indikator|aktivitet|avvikelse|period\p{L}*|utfall|prognos)(?!\p{L})/iu;

/** Whether words with capitals name a person, as far as words tell. */
function isPerson(text: string): boolean {
  return !noPerson.test(text);
}

/** How many lines of names and titles a block may have. */
const longest = 16;

/**
 * The persons that a report names as its officers: under a heading ("Justerat av", "Handläggare"), above or beside
 * their titles. They are found so that they can be left out wherever they stand.
 */
export function officers(lines: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const keep = (text: string) => {
    if (wholeName.test(text) && isPerson(text)) found.add(text);
  };
  let left = 0;
  let above = '';
  for (const line of lines) {
    if (line.length > 300 || line.trim() === '') continue;
    const plain = clean(line);
    // Most lines stand in no block and tell of none: they are only what may stand above a title.
    if (left === 0 && !telling.test(plain)) {
      above = plain;
      continue;
    }
    const cells = cellsOf(plain);
    const [first = ''] = cells;
    const isTitle = cells.some((cell) => wholeRole.test(cell));
    if (isTitle) [...cells, cellsOf(above)[0] ?? ''].forEach(keep);
    if (cells.length < 5 && startsBlock.test(first) && first.length < 60) left = longest;
    else if (left > 0) {
      const listed = cells.some((cell) => wholeName.test(cell)) || isTitle || first.length < 12;
      left = listed ? left - 1 : 0;
      if (listed) cells.forEach(keep);
    }
    above = plain;
  }
  return found;
}

/** The pieces of a line that may each be a name or a title: its cells, and what commas and brackets part. */
function cellsOf(line: string): string[] {
  return fold(line.replace(/[*#]/g, '').replaceAll('\t', ' ⇥ ')).split(/ ?[⇥,(] ?/);
}

/** Words that tell of an officer: a text without them names none but those that were found elsewhere. */
const telling = new RegExp([...titles, ...heads].join('|'), 'i');

/** A text without the names of officers: those given, and whoever stands beside a role. */
export function withoutOfficers(text: string, names: ReadonlySet<string>): string {
  let out = text;
  for (const each of names) if (out.includes(each)) out = out.replaceAll(each, gone);
  if (!telling.test(out) || !anyName.test(out)) return out;
  return out
    .replace(before, (_, lead: string, who: string) => lead + withoutPerson(who))
    .replace(behind, (_, who: string, title: string) => withoutPerson(who) + title);
}

//   "Ett Stockholm Namn Namnsson"
//                  ^^^^^^^^^^^^^ what is no person's stays
/** Words with capitals without the person among them; a lone word is none. */
function withoutPerson(who: string): string {
  const words = who.split(' ');
  const isOther = (each: string) => !isPerson(each);
  const first = words.findLastIndex(isOther) + 1;
  if (words.length - first >= 2) return [...words.slice(0, first), gone].join(' ');
  const last = words.findIndex(isOther);
  return last >= 2 ? [gone, ...words.slice(last)].join(' ') : who;
}
