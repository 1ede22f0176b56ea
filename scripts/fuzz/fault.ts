import type { Random } from './random.ts';

/** The kinds of damage that extraction does to a report, each on or off in one printing. */
export const faults = [
  'pageBetweenRows', 'pageInName', 'pageInWord', 'pageInCell', 'pageInAnalysis', 'bareAnalysis', 'analysisBold', 'analysisParagraphTags',
  'analysisSecondCell', 'analysisOwnLine', 'analysisNoTabs', 'analysisInName', 'iconGlued', 'iconColumn', 'iconBare', 'swallowedIcon', 'swallowed', 'trailingTab',
  'blankInTable', 'dashLine', 'cyrillic', 'furnitureInTable', 'furnitureInText', 'trimmedTabs', 'tocNoHeading', 'tocWrapped', 'tocBlank',
  'goalInProse', 'splitRow', 'splitHeader', 'softHyphen', 'tags', 'decisionCut', 'attachmentWrapped', 'narrowName', 'headerSpelling', 'noHeadingMarks',
  'goalWrapped', 'goalTab', 'expectedPlain', 'expectedCut', 'assessmentSpelling', 'statusIcons', 'headProse', 'minus', 'nbsp',
  'tabBullets', 'tabNumbered', 'unknownFurniture', 'tabFurniture', 'secondTable', 'analysisHeadingAfter', 'analysisColon', 'crlf', 'thinSpace', 'narrowCell',
  'dateBroken', 'tightPercent', 'headerTrailingTab', 'tightTables', 'entity', 'formFeed', 'proseBetweenTables', 'summaryGoals', 'expectedNumbered',
  'anyMinus', 'bracketMinus', 'dotThousands', 'noteMark', 'noteLine', 'periodForm', 'dateForm',
] as const; // prettier-ignore

export type Fault = (typeof faults)[number];

/** Which faults a printing has; `hits` counts how often each was made. */
export class Faults {
  readonly on: ReadonlySet<Fault>;
  readonly hits = new Map<Fault, number>();
  readonly #random: Random;

  constructor(random: Random, on: Iterable<Fault>) {
    this.#random = random;
    this.on = new Set(on);
  }

  /** Whether to make this fault here. */
  make(fault: Fault, share = 1): boolean {
    if (!this.on.has(fault) || !this.#random.chance(share)) return false;
    this.hits.set(fault, (this.hits.get(fault) ?? 0) + 1);
    return true;
  }
}

const lookalikes: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' };

/** Some letters of one word in Cyrillic. */
export function cyrillic(text: string, random: Random): string {
  const words = text.split(' ');
  const at = random.int(0, words.length - 1);
  words[at] = words[at]!.replace(/[aeopcx]/g, (letter) =>
    random.chance(0.6) ? lookalikes[letter]! : letter,
  );
  return words.join(' ');
}

/** Cuts a text in two at a blank near its middle; null when it has none. */
export function cut(text: string, random: Random): [string, string] | null {
  const blanks = [...text.matchAll(/ /g)]
    .map((match) => match.index)
    .filter((at) => at > 3 && at < text.length - 3);
  if (!blanks.length) return null;
  const at = random.pick(blanks);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Cuts a word of a text in two with a hyphen: "funktions-" and "nedsättning". Null when no word is long enough. */
export function cutWord(text: string, random: Random): [string, string] | null {
  const words = [...text.matchAll(/\p{Ll}{9,}/gu)];
  if (!words.length) return null;
  const word = random.pick(words);
  const at = word.index + random.int(3, word[0].length - 4);
  return [`${text.slice(0, at)}-`, text.slice(at)];
}

/** A column so narrow that it broke a word, with a blank in it. */
export function narrow(text: string, random: Random): string {
  const parts = cutWord(text, random);
  return parts ? `${parts[0].slice(0, -1)} ${parts[1]}` : text;
}
