import { searchText as text } from '../../text/search.ts';
import type { Answer } from '../answer.ts';
import { soughtIn } from '../found.ts';
import { loadNames } from '../load-names.ts';
import type { Answers } from '../name-search.ts';
import type { FilterCounts, PagefindHit, PagefindPage } from '../pagefind.ts';
import type { Filters, TextHits, Texts } from '../texts.ts';
import { answerItem } from './answer-item.ts';
import { Options } from './options.ts';

/** What somebody wants to find. */
export interface Wish {
  query: string;
  filters: Filters;
  byDate: boolean;
  /** Whether the last word may be half typed. */
  isTyping: boolean;
  /** How many texts are shown at once; null: the first few. */
  shown: number | null;
}

/** Where a view takes its addresses from. */
interface Places {
  bundle: string;
  names: string;
  base: string;
}

/** What a view tells of itself. */
interface Told {
  counts?: (counts: FilterCounts) => void;
  /** Whether an answer is left by the filters. */
  fits?: (answer: Answer, filters: Filters) => boolean;
}

/** So many texts are shown first, and so many more at a time. */
const batch = 4;
/** Milliseconds without a key before the texts are searched. */
const pause = 120;
const noTexts: TextHits = { hits: [], counts: null };

/** A box with what it finds: names at once, texts when nobody has pressed a key for a moment. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #places: Places;
  readonly #told: Told;
  #texts: Promise<Texts> | null = null;
  readonly options: Options;
  /** Number of the newest wish: what answers an older one comes too late. */
  #turn = 0;
  #wish: Wish | null = null;
  #hits: readonly PagefindHit[] = [];
  #paths = new Set<string>();
  /** Whether the filters have been told what the newest wish leaves them. */
  isCounted = false;

  /** `root` holds the input and the parts of `SearchFound.astro`. */
  constructor(root: HTMLElement, told: Told = {}) {
    this.#root = root;
    this.#told = told;
    const { bundle = '', names = '', base = '/' } = root.dataset;
    this.#places = { bundle, names, base };
    this.options = new Options(this.input, this.#part('names'), this.#part('texts'));
    this.#part('more').addEventListener('click', () => void this.#more(this.#turn, batch));
    this.input.addEventListener('focus', () => void this.load(), { once: true });
  }

  get input(): HTMLInputElement {
    return this.#root.querySelector('input[role="combobox"]')!;
  }

  /** Every value of every filter, with how many pages it has. */
  async filters(): Promise<FilterCounts> {
    return (await this.#loadTexts()).filters();
  }

  /** What searches texts is fetched when they are first asked for: before, nobody has typed anything. */
  #loadTexts(): Promise<Texts> {
    this.#texts ??= import('../texts.ts').then(
      ({ Texts }) => new Texts(this.#places.bundle),
      (error: unknown) => {
        this.#texts = null;
        throw error;
      },
    );
    return this.#texts;
  }

  /** How many texts are in sight. */
  get shown(): number {
    return this.#part('texts').children.length;
  }

  /** Fetches the names before they are asked for; that they cannot be is told when they are. */
  load(): Promise<void> {
    return loadNames(this.#places.names).then(
      () => undefined,
      () => undefined,
    );
  }

  /** Finds, and shows what is found. */
  async show(wish: Wish): Promise<void> {
    const turn = ++this.#turn;
    this.#wish = wish;
    const { query, filters } = wish;
    if (query === '' && Object.keys(filters).length === 0) return this.#empty();
    const named = await loadNames(this.#places.names).then(
      (search) =>
        search(query, {
          isTyping: wish.isTyping,
          place: filters['stadsdel'] ?? '',
          fits: (answer) => this.#told.fits?.(answer, filters) ?? true,
        }),
      () => null,
    );
    if (turn !== this.#turn) return;
    this.#showNames(query === '' ? null : named, query);
    if (wish.isTyping) await new Promise((resolve) => setTimeout(resolve, pause));
    if (turn !== this.#turn) return;
    await this.#showTexts(turn, wish, named);
  }

  #empty(): void {
    this.#showNames(null, '');
    this.#hits = [];
    this.#part('texts').replaceChildren();
    this.#part('texts-head').hidden = true;
    this.#part('more').hidden = true;
    this.#say('');
  }

  #showNames(found: Answers | null, query: string): void {
    const answers = found ? [...found.answers, ...found.tables] : [];
    const sought = soughtIn(query);
    const list = this.#part('names');
    this.#paths = new Set(answers.map(({ path }) => this.#places.base + path.slice(1)));
    list.replaceChildren(
      ...answers.map((answer, n) => answerItem(answer, `${list.id}-${n}`, this.#places.base, sought)),
    );
    this.options.renewed();
    this.#tellUnsearched(false);
    // Until the texts are found they stand as they stood: what moves twice a key cannot be read.
    if (!found || !isLeftByNames(found)) this.options.stand('first');
    this.#note(found ? notesOf(found) : []);
  }

  async #showTexts(turn: number, wish: Wish, named: Answers | null): Promise<void> {
    const { query, filters, byDate, shown } = wish;
    const names = query === '' ? 0 : (named?.answers.length ?? 0);
    try {
      const counted = this.#told.counts !== undefined && this.#isCounting();
      this.isCounted = counted;
      const texts = await this.#loadTexts();
      const search = (words: string) => texts.search(query === '' ? '' : words, filters, { byDate, counted });
      // Of words that say nothing every page has some: without filters none is listed.
      const isEmpty = named?.words === '' && Object.keys(filters).length === 0;
      let { hits, counts } = isEmpty ? noTexts : await search(named?.words ?? query);
      const isLeft = hits.length === 0 && named !== null && named.fewer !== named.words;
      if (isLeft) ({ hits, counts } = await search(named.fewer));
      if (turn !== this.#turn) return;
      if (isLeft) this.#note(notesOf(named, true));
      this.options.stand(isLeftByNames(named) && !isLeft && hits.length > 0 ? 'last' : 'first');
      if (counts) this.#told.counts?.(counts);
      this.#hits = hits;
      this.#part('texts').replaceChildren();
      await this.#more(turn, shown ?? batch);
      if (turn !== this.#turn) return;
      const isAsked = (named?.tables.length ?? 0) > 0;
      this.#tellUnsearched(
        query !== '' && !isEmpty && !isAsked && (names + hits.length === 0 || isLeftOut(named)),
      );
      this.#say(
        isEmpty && names === 0 && !isAsked
          ? text.empty(query.slice(0, 60))
          : this.#sentence(names, hits.length, isAsked),
      );
    } catch {
      if (turn !== this.#turn) return;
      this.#hits = [];
      this.#part('texts').replaceChildren();
      this.#part('texts-head').hidden = true;
      this.#part('more').hidden = true;
      this.options.stand('first');
      this.#say(named === null ? text.failed : text.noTexts);
    }
  }

  #sentence(names: number, texts: number, isAsked: boolean): string {
    const { query, filters } = this.#wish!;
    if (names + texts === 0 && isAsked) return text.onlyTables(query.slice(0, 60));
    if (names + texts > 0) return query === '' ? text.listed(texts) : text.found(names, texts);
    return Object.keys(filters).length > 0
      ? text.nothingFiltered
      : `${text.nothing(query.slice(0, 60))} ${text.noResultsAdvice}`;
  }

  #isCounting(): boolean {
    return this.#root.querySelector<HTMLDetailsElement>('[data-filters]')?.open ?? false;
  }

  /** Shows some texts more: those that are not among the names already. */
  async #more(turn: number, count: number): Promise<void> {
    const list = this.#part('texts');
    const sought = soughtIn(this.#wish?.query ?? '');
    const { textItem } = await import('./text-item.ts');
    const fresh: PagefindPage[] = [];
    while (fresh.length < count && this.#hits.length > 0) {
      const next = this.#hits.slice(0, count - fresh.length);
      const pages = await Promise.all(next.map((hit) => hit.data()));
      if (turn !== this.#turn) return;
      this.#hits = this.#hits.slice(next.length);
      fresh.push(...pages.filter(({ url }) => !this.#paths.has(url)));
    }
    list.append(...fresh.map((page) => textItem(page, sought)));
    this.#part('texts-head').hidden = list.children.length === 0;
    this.#part('more').hidden = this.#hits.length === 0;
  }

  #note(notes: readonly string[]): void {
    const note = this.#part('note');
    note.hidden = notes.length === 0;
    note.textContent = notes.join(' ');
  }

  /** Tells, where the reports' texts are not on the site, that they may have what is sought. */
  #tellUnsearched(isTold: boolean): void {
    const note = this.#root.querySelector<HTMLElement>('[data-found="unsearched"]');
    if (note) note.hidden = !isTold;
  }

  /** What is read out, and seen. */
  #say(sentence: string): void {
    this.#part('count').textContent = sentence;
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-found="${name}"]`)!;
  }
}

/** Whether a word of the query is in no name at all: a text that has it too is nearer than any name. */
function isLeftByNames(named: Answers | null): boolean {
  return named !== null && named.left.length > 0 && !named.isLeftAfter;
}

/** Whether something of what was asked for is called nothing here. */
function isLeftOut(named: Answers | null): boolean {
  return named !== null && (named.left.length > 0 || named.corrected.some(({ how }) => how === 'part'));
}

/** How the answers differ from what was asked for; `isLeft`: so do the texts. */
function notesOf(
  { answers, tables, corrected, left, isLeftAfter, elsewhere, former, unread }: Answers,
  isLeft = false,
): string[] {
  if (answers.length === 0) return [];
  // A figure that the tables are asked for is not left out.
  const rest = isLeft || tables.length === 0 ? left : left.filter((word) => !/\d/.test(word));
  return [
    ...corrected.map(({ typed, meant, how }) => text.meant[how](typed, meant)),
    ...(rest.length > 0
      ? [isLeft ? text.leftEverywhere(rest, tables.length > 0) : text.left(rest, isLeftAfter)]
      : []),
    ...(elsewhere ? [text.leftPlace(elsewhere)] : []),
    ...(former ? [text.former(former)] : []),
    ...(unread ? [text.unread(unread.kind, unread.years, unread.place)] : []),
  ];
}
