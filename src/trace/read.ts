/**
 * Incremental builds, by tracking dependencies: proxies note what a page reads of the contents while it is made, so that
 * the next build makes anew only what reads something else.
 *
 *     page ──reads──▶ "indicators hemtjanst.unit", "rows of farsta-2024-t2" ──made of──▶ "facts farsta-2024-t2.indicators", …
 *
 * Every entry of a collection says which of its fields are read (`entries`). What is made of entries for many pages is
 * made through `kept`, which hands on what it read, or through `told`, which hands on only what it says, and is asked
 * again only when what it read has changed: nothing that stays between two pages may be made otherwise (see
 * between-pages.test.ts).
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';

/** What is being made now reads this. */
const reading = new AsyncLocalStorage<Set<string>>();
/** For the first word of a key: the sum of what stands behind the rest of it now. */
const sums = new Map<string, (rest: string) => string>();
/** What was read to make what `kept` and `told` keep, by its key. */
const parts = new Map<string, readonly string[]>();
/** The first words of the keys of what is told. */
const telling = new Set<string>();
/** What an earlier build left of what is told, and holds still, by its key. */
const asBefore = new Map<string, Left>();
/** Every entry that says what is read of it, and its key. */
const keyOfEntry = new WeakMap<object, string>();
/** What all pages rest on. */
const everywhere: string[] = [];

/** What one build leaves to the next of a thing that was made for many pages. */
export interface Left {
  /** What it read. */
  parts: readonly string[];
  /** Where pages rest on what it says alone: the sum of what it read, and of what it says. */
  told?: { read: string; said: string } | undefined;
}

/** What the build before left, by key. */
export type Before = (key: string) => Left | undefined;

/** A name as one word. */
const wordOf = (name: string) => name.replaceAll(' ', '-');
const note = (key: string) => reading.getStore()?.add(key);
const sumOf = (text: string) => hash('sha1', text, 'base64');

/**
 * Says how what stands behind a name is summed.
 * @throws {Error} where something else has the name: what one says would be taken for what the other says.
 */
function sumBy(name: string, sum: (rest: string) => string): void {
  if (sums.has(wordOf(name))) throw new Error(`“${name}” is made in two places, expected a name of its own`);
  sums.set(wordOf(name), sum);
}

/** Runs something and tells what it read. */
export function traced<T>(run: () => T): { value: T; keys: Set<string> } {
  const keys = new Set<string>();
  return { value: reading.run(keys, run), keys };
}

/** A collection whose entries, data as JSON has them, say which of their fields are read. */
export function entries<K extends string | number, V extends object>(
  name: string,
  all: ReadonlyMap<K, V>,
): ReadonlyMap<K, V> {
  const watched = new Map([...all].map(([id, entry]) => [id, watch(`${wordOf(name)} ${id}`, entry)]));
  const byText = new Map([...all].map(([id, entry]) => [String(id), entry]));
  sumBy(name, (rest) => {
    // An id may hold a dot, "2023-2026/1.1": what comes after the last colon is the field.
    const at = rest.lastIndexOf(':');
    if (at < 0) return byText.has(rest) ? 'there' : '';
    const [id, field] = [rest.slice(0, at), rest.slice(at + 1)];
    if (id === '' && field === 'ids') return textOf([...all.keys()]);
    const entry = byText.get(id);
    if (!entry) return '';
    const value = field === '*' ? entry : Object.hasOwn(entry, field) ? entry[field as keyof V] : undefined;
    return JSON.stringify(value) ?? 'undefined';
  });
  return new Watched(wordOf(name), watched);
}

/** A map that says which of its entries are asked for. */
class Watched<K, V> implements ReadonlyMap<K, V> {
  readonly #name: string;
  readonly #all: ReadonlyMap<K, V>;
  readonly #keyOf: (id: K) => string;
  constructor(name: string, all: ReadonlyMap<K, V>) {
    this.#name = name;
    this.#all = all;
    this.#keyOf = keysOf((id) => `${name} ${String(id)}`);
  }
  #whole(): ReadonlyMap<K, V> {
    note(`${this.#name} :ids`);
    return this.#all;
  }
  get(id: K): V | undefined {
    note(this.#keyOf(id));
    return this.#all.get(id);
  }
  has(id: K): boolean {
    note(this.#keyOf(id));
    return this.#all.has(id);
  }
  get size() {
    return this.#whole().size;
  }
  keys() {
    return this.#whole().keys();
  }
  values() {
    return this.#whole().values();
  }
  entries() {
    return this.#whole().entries();
  }
  [Symbol.iterator]() {
    return this.#whole()[Symbol.iterator]();
  }
  forEach(run: (value: V, key: K, map: ReadonlyMap<K, V>) => void) {
    for (const [id, entry] of this.#whole()) run(entry, id, this);
  }
}

/** Keys that are asked for again and again are the same texts: a set finds them at once. */
function keysOf<T>(make: (of: T) => string): (of: T) => string {
  const keys = new Map<T, string>();
  return (of) => {
    let key = keys.get(of);
    if (key === undefined) keys.set(of, (key = make(of)));
    return key;
  };
}

function watch<V extends object>(key: string, entry: V): V {
  const keyAt = keysOf((field: PropertyKey) => `${key}:${String(field)}`);
  const watched = new Proxy(entry, {
    get: (target, field) => {
      if (typeof field === 'string') note(keyAt(field));
      return Reflect.get(target, field);
    },
    has: (target, field) => {
      note(keyAt(field));
      return Reflect.has(target, field);
    },
    getOwnPropertyDescriptor: (target, field) => {
      note(keyAt(field));
      return Reflect.getOwnPropertyDescriptor(target, field);
    },
    ownKeys: (target) => {
      note(keyAt('*'));
      return Reflect.ownKeys(target);
    },
  });
  keyOfEntry.set(watched, key);
  return watched;
}

/** What is made once for each key and kept for all pages that ask: they rest on everything that it reads. */
export function kept<K extends string, V>(name: string, make: (key: K) => V): (key: K) => V {
  const known = once(name, make);
  sumBy(name, () => '');
  return noting(name, known);
}

/**
 * What is made once for each key and kept for all pages that ask: they rest on nothing but what it says, as JSON has it.
 * What reads nothing of the contents is made in every build: it may read files.
 */
export function told<K extends string, V>(name: string, make: (key: K) => V): (key: K) => V {
  const known = once(name, make);
  telling.add(wordOf(name));
  sumBy(name, (rest) => {
    let said: V;
    try {
      said = known(rest as K);
    } catch {
      // What it was made of is gone: whoever needs it still will meet what is wrong.
      return 'gone';
    }
    return textOf(said);
  });
  return noting(name, known);
}

function noting<K extends string, V>(name: string, known: (key: K) => V): (key: K) => V {
  const keyOf = keysOf((key: K) => `${wordOf(name)} ${key}`);
  return (key) => {
    note(keyOf(key));
    return known(key);
  };
}

/** Makes each thing when it is first asked for, and notes what it read. */
function once<K extends string, V>(name: string, make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) {
      const { value, keys } = traced(() => make(key));
      known.set(key, value);
      parts.set(`${wordOf(name)} ${key}`, [...keys]);
    }
    return known.get(key)!;
  };
}

/** One thing whose fields are read apart from each other. */
export function fields<V extends object>(name: string, value: V): V {
  return entries(name, new Map([['', value]])).get('')!;
}

/** A value that seldom changes: when it does, all pages are made anew. */
export function forAll<V>(value: V): V {
  everywhere.push(textOf(value));
  return value;
}

/** The sum of what all pages rest on. */
export function sumOfAll(): string {
  return sumOf(everywhere.join('\n'));
}

/** For a key that was asked for, what stands behind it: "districts farsta:name=2jmj7l5rSw0yVb/vlWAYkK/YBwk=". */
const known = new Map<string, string>();

/**
 * The sum of what stands behind some keys now, in their order. Where all that a thing read is as it was `before`, it would
 * be made again as it was, of the same.
 */
export function sumOfKeys(keys: readonly string[], before: Before): string {
  return sumOf(keys.map((key) => standingAt(key, before)).join('\n'));
}

function standingAt(key: string, before: Before): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const standing = `${key}=${sumAt(key, before)}`;
  known.set(key, standing);
  return standing;
}

function sumAt(key: string, before: Before): string {
  const at = key.indexOf(' ');
  const [kind, rest] = [key.slice(0, at), key.slice(at + 1)];
  const made = parts.get(key);
  const left = made ? undefined : before(key);
  if (left?.told && left.parts.length > 0 && sumOfKeys(left.parts, before) === left.told.read) {
    asBefore.set(key, left);
    return left.told.said;
  }
  const all = telling.has(kind) ? undefined : (made ?? left?.parts);
  return all ? sumOfKeys(all, before) : sumOf(sums.get(kind)?.(rest) ?? 'gone');
}

/** What this build leaves of a thing that was made for many pages; nothing for a field of an entry. */
export function leftOf(key: string, before: Before): Left | undefined {
  const made = parts.get(key);
  if (!made) return asBefore.get(key) ?? before(key);
  if (!telling.has(key.slice(0, key.indexOf(' ')))) return { parts: made };
  const standing = standingAt(key, before);
  return { parts: made, told: { read: sumOfKeys(made, before), said: standing.slice(key.length + 1) } };
}

/**
 * A value as text: the same text only for what is the same. Of an entry that says what is read of it only which it is: who
 * gets the value says what it reads.
 * @throws {Error} for a function, which no text can tell from another.
 */
export function textOf(value: unknown): string {
  return JSON.stringify(value, plain) ?? 'undefined';
}

function plain(_: string, one: unknown): unknown {
  if (typeof one === 'function') throw new Error('A function has no text');
  if (typeof one !== 'object' || one === null) return one;
  const entry = keyOfEntry.get(one);
  if (entry !== undefined) return { entry };
  if (one instanceof Map) return { map: [...one] };
  if (one instanceof Set) return { set: [...one] };
  return one;
}
