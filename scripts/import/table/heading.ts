import { takeUnit } from '../../../src/figure/heading-unit.ts';
import { takeMark } from '../../../src/figure/mark.ts';
import { isValueColumn } from '../../../src/indicator-columns.ts';
import type { Column } from '../../../src/model.ts';
import { mostNameWords, type Headings, type NameHeading, type Role } from '../knowledge/headings.ts';
import { spellings } from '../knowledge/spellings.ts';
import { fold } from '../lines/clean.ts';
import { kept } from '../lines/kept.ts';
import { withoutDots } from '../words/confusions.ts';

/** One column of a table. */
export interface HeaderColumn {
  /** The heading as printed, cleaned. */
  heading: string;
  /** What the column holds; null when the heading is unknown. */
  role: Role | null;
  /** What its heading says alone, whatever stands beside it; absent where that is its role. */
  alone?: Role | null;
  /** The year that the heading prints ("Utfall VB 2022"). */
  year: number | null;
  /** What the column may hold, where its table's head does not tell which column does. */
  perhaps?: Column;
}

/** A heading without marks and hyphens. */
function bare(heading: string): string {
  return fold(heading)
    .replace(/\*\*/g, '')
    .replace(/(\p{L})-(?= och )/gu, '$1')
    .replace(/(\p{L})-\s*(?=\p{L})/gu, '$1')
    .replace(/[.:]$/, '');
}

//   Utfall föregåend eår       a reader loses the blank behind a broken word's last letter
/** A heading without what spellings differ in: case, marks, hyphens, blanks round slashes. */
export function plain(heading: string): string {
  return withoutDots(bare(heading).toLowerCase())
    .replace(/\b(?:foregaende|foreg\.?|fg\.?|forra) ?ar(?:et)?s?\b/, 'foregaende ars')
    .replace(/\b(?:innevarande|detta) ars?\b/, 'arets')
    .replace(/\((jan[^()]*)\)/, '$1')
    .replace(/\s*\/\s*/g, '/ ')
    .replace(/,(?= )/g, '');
}

/** What single headings say, whatever stands beside them and whatever the report's year: by descriptions, the first that has one. */
export class Heads {
  readonly #names: readonly { own: NameHeading; form: RegExp }[];
  readonly #columns: readonly { role: Role; form: RegExp }[];
  readonly #telling: RegExp;
  #words: ReadonlySet<string> | null = null;
  readonly #described: readonly Headings[];

  constructor(described: readonly Headings[]) {
    this.#names = described.flatMap(({ names }) => names.map((own) => ({ own, form: whole(own.forms) })));
    this.#columns = described.flatMap(({ columns }) =>
      Object.entries(columns).map(([role, forms]) => ({
        role: role as Role,
        form: whole(forms.map(withoutDots)),
      })),
    );
    this.#described = described;
    const telling = described.flatMap(({ names, columns }) => [
      ...names.flatMap(({ forms }) => forms),
      ...(columns.target ?? []),
      ...(columns.councilTarget ?? []),
    ]);
    this.#telling = new RegExp(withoutDots(telling.join('|')));
  }

  /** What kind of table has its names under a heading; null where it heads no names. */
  kindOf(heading: string): NameHeading['kind'] | null {
    return this.name(heading)?.kind ?? null;
  }

  /** What a heading of names says of its table; null where it heads no names. */
  name(heading: string): NameHeading | null {
    return heading.length > longestName ? null : this.#name(heading);
  }

  /** Whether what heads names or targets stands in a text: a head has one of them, and few other lines do. */
  isIn(text: string): boolean {
    return this.#telling.test(withoutDots(text.toLowerCase()));
  }

  /** What one heading says; `role` null where it is not known. */
  column(heading: string): HeaderColumn {
    return { heading, ...this.#column(heading) };
  }

  /** Whether headings have a word; large and small letters are one. */
  hasWord(word: string): boolean {
    return this.#allWords().has(word.toLowerCase());
  }

  //   Periode Utfall Prog        a narrow column breaks words where it must
  //   ns      VB     nos
  /** Whether headings have a word, or one that begins so, or the letters that are left of one. */
  hasPiece(piece: string): boolean {
    return this.hasWord(piece) || isLeft.test(piece) || this.#begins(piece.toLowerCase());
  }

  readonly #begins = kept(
    (piece: string): boolean =>
      piece.length >= leastPiece && [...this.#allWords()].some((word) => word.startsWith(piece)),
  );

  #allWords(): ReadonlySet<string> {
    return (this.#words ??= wordsOf(this.#described));
  }

  readonly #name = kept((heading: string): NameHeading | null => {
    if (heading.split(' ').length > mostNameWords) return null;
    const name = bare(heading);
    const isHead = ({ own, form }: { own: NameHeading; form: RegExp }) =>
      form.test(name.toLowerCase()) && (!own.isShared || /^\p{Lu}/u.test(name));
    return this.#names.find(isHead)?.own ?? null;
  });

  readonly #column = kept((heading: string): Omit<HeaderColumn, 'heading'> => {
    const form = plain(takeUnit(takeMark(heading).text).text);
    const [printed = '', digits = null] = printedYear.exec(form) ?? [];
    const words = fold(form.replace(printed, ''));
    const role = this.#columns.find((each) => each.form.test(words))?.role ?? (this.name(heading) && 'name');
    const year = digits === null ? null : 2000 + Number(digits);
    const [, own] = role === null ? (underHeading.exec(heading) ?? []) : [];
    const perhaps = own ? this.column(own).role : null;
    return { role, alone: role, year, ...(isValueColumn(perhaps) ? { perhaps } : {}) };
  });
}

/** The words of all headings, small letters. */
function wordsOf(described: readonly Headings[]): Set<string> {
  const forms = described.flatMap(({ names, columns }) => [
    ...names.flatMap((own) => own.forms),
    ...Object.values(columns).flat(),
  ]);
  // A blank that may be left out parts two words all the same.
  const texts = forms.flatMap((form) => spellings(form.replace(/(?<!\/) \?(?!\/)/g, ' ')));
  // Small words within a heading ("och", "för") stand in all texts.
  return new Set(
    texts.flatMap((text) => text.split(' ').filter((word, at) => at === 0 || word.length >= leastPiece)),
  );
}

const made = new WeakMap<readonly Headings[], Heads>();

/** What reads headings by some descriptions; one for all that are read by the same ones. */
export function headsOf(described: readonly Headings[]): Heads {
  const heads = made.get(described) ?? new Heads(described);
  made.set(described, heads);
  return heads;
}

/** A column holds so many letters of a word that it breaks, and leaves some that are no word. */
const leastPiece = 4;
const isLeft = /^[bcdfghjklmnprstvx]{1,2}$/;

/** No heading of names is longer. */
const longestName = 40;

/** A pattern of all of a heading that has one of some spellings. */
function whole(forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join('|')})$`);
}

//   Utfall, Egen regi
//           ^ what stands above it and the columns beside it
/** A heading of one of several groups of columns that are headed alike. */
const underHeading = /^(.+), ([^,]+)$/;

/** "Utfall VB 2023", "VB 23", "VB23", "Utfall 2023-04-30". */
const printedYear = /(?:\b20|(?<=\p{L} |\bvb)(?=[1-4]\d$))(\d\d)\b(?:-\d\d-\d\d)?/u;
