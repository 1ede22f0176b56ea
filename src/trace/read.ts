/**
 * What a page reads of the contents while it is made, so that the next build makes anew only what reads something else.
 *
 *     page ──reads──▶ "indicators hemtjanst.unit", "rows of farsta-2024-t2" ──made of──▶ "facts farsta-2024-t2.indicators", …
 *
 * Every entry of a collection says which of its fields are read (`entries`). What is made of entries for many pages is
 * made through `kept`, which hands on what it read, or through `told`, which hands on only what it says: nothing that
 * stays between two pages may be made otherwise (see trace.test.ts).
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';

/** What is being made now reads this. */
const reading = new AsyncLocalStorage<Set<string>>();
/** For the first word of a key: the sum of what stands behind the rest of it now. */
const sums = new Map<string, (rest: string) => string>();
/** What was read to make what `kept` keeps, by its key. */
const parts = new Map<string, readonly string[]>();
/** Every entry that says what is read of it, and its key. */
const keyOfEntry = new WeakMap<object, string>();
/** What all pages rest on. */
const everywhere: string[] = [];

/** A name as one word. */
const wordOf = (name: string) => name.replaceAll(' ', '-');
const note = (key: string) => reading.getStore()?.add(key);
const sumOf = (text: string) => hash('sha1', text, 'base64');

/** Runs something and tells what it read. */
export function traced<T>(run: () => T): { value: T; keys: Set<string> } {
  const keys = new Set<string>();
  return { value: reading.run(keys, run), keys };
}

/** A collection whose entries say which of their fields are read. */
export function entries<K extends string | number, V extends object>(
  name: string,
  all: ReadonlyMap<K, V>,
): ReadonlyMap<K, V> {
  const watched = new Map([...all].map(([id, entry]) => [id, watch(`${wordOf(name)} ${id}`, entry)]));
  const byText = new Map([...all].map(([id, entry]) => [String(id), entry]));
  sums.set(wordOf(name), (rest) => {
    // An id may hold a dot, "2023-2026/1.1": what comes after the last colon is the field.
    const at = rest.lastIndexOf(':');
    if (at < 0) return byText.has(rest) ? 'there' : '';
    const [id, field] = [rest.slice(0, at), rest.slice(at + 1)];
    if (id === '' && field === 'ids') return textOf([...all.keys()]);
    const entry = byText.get(id);
    if (!entry) return '';
    return textOf(field === '*' ? entry : Object.hasOwn(entry, field) ? entry[field as keyof V] : undefined);
  });
  return new Watched(wordOf(name), watched);
}

/** A map that says which of its entries are asked for. */
class Watched<K, V> implements ReadonlyMap<K, V> {
  readonly #name: string;
  readonly #all: ReadonlyMap<K, V>;
  constructor(name: string, all: ReadonlyMap<K, V>) {
    this.#name = name;
    this.#all = all;
  }
  #whole(): ReadonlyMap<K, V> {
    note(`${this.#name} :ids`);
    return this.#all;
  }
  get(id: K): V | undefined {
    note(`${this.#name} ${id}`);
    return this.#all.get(id);
  }
  has(id: K): boolean {
    note(`${this.#name} ${id}`);
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

function watch<V extends object>(key: string, entry: V): V {
  const keys = new Map<PropertyKey, string>();
  const keyAt = (field: PropertyKey) => {
    const known = keys.get(field);
    if (known !== undefined) return known;
    const made = `${key}:${String(field)}`;
    keys.set(field, made);
    return made;
  };
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
  const known = new Map<K, V>();
  sums.set(wordOf(name), () => '');
  return (key) => {
    const whole = `${wordOf(name)} ${key}`;
    if (!known.has(key)) {
      const { value, keys } = traced(() => make(key));
      known.set(key, value);
      parts.set(whole, [...keys].sort());
    }
    note(whole);
    return known.get(key)!;
  };
}

/** What is made once for each key and kept for all pages that ask: they rest on nothing but what it says, as JSON has it. */
export function told<K extends string, V>(name: string, make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  const tell = (key: K) => {
    if (!known.has(key)) known.set(key, traced(() => make(key)).value);
    return known.get(key)!;
  };
  sums.set(wordOf(name), (rest) => textOf(tell(rest as K)));
  return (key) => {
    note(`${wordOf(name)} ${key}`);
    return tell(key);
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
 * The sum of what stands behind some keys now, in their order. `before` tells what a kept thing was made of when the keys
 * were noted: where all of that is as it was, it would be made again as it was, of the same.
 */
export function sumOfKeys(
  keys: readonly string[],
  before: (key: string) => readonly string[] | undefined,
): string {
  return sumOf(keys.map((key) => standingAt(key, before)).join('\n'));
}

function standingAt(key: string, before: (key: string) => readonly string[] | undefined): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const at = key.indexOf(' ');
  const made = parts.get(key) ?? before(key);
  const sum = made
    ? sumOfKeys(made, before)
    : sumOf(sums.get(key.slice(0, at))?.(key.slice(at + 1)) ?? 'gone');
  const standing = `${key}=${sum}`;
  known.set(key, standing);
  return standing;
}

/** What a kept thing was made of in this build. */
export function partsOf(key: string): readonly string[] | undefined {
  return parts.get(key);
}

/**
 * A value as text: the same text only for what is the same. An entry that says what is read of it stands for itself.
 * @throws {Error} for a function, which no text can tell from another.
 */
export function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, one: unknown) => {
      if (typeof one === 'function') throw new Error('A function has no text');
      if (one instanceof Map) return { map: [...one] };
      if (one instanceof Set) return { set: [...one] };
      return one;
    }) ?? 'undefined'
  );
}

/** The same for what a page is handed: of entries only which they are, since the page tells what it reads of them. */
export function textOfProps(props: unknown): string {
  const inside = (value: unknown): unknown => {
    if (typeof value === 'function') throw new Error('A function has no text');
    if (typeof value !== 'object' || value === null) return value;
    const entry = keyOfEntry.get(value);
    if (entry !== undefined) return { entry };
    if (value instanceof Map) return { map: inside([...value]) };
    if (value instanceof Set) return { set: inside([...value]) };
    if (Array.isArray(value)) return value.map(inside);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inside(one)]));
  };
  return JSON.stringify(inside(props)) ?? 'undefined';
}
