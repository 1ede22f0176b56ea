/**
 * The cache of pages, which is the site before: makes and writes a page, or takes it from there when everything that it was
 * made of is the same.
 */
import { hash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sumHeader, takenHeader } from './headers.ts';
import { leftBy } from './left-by.ts';
import { type Before, leftOf, sumOfAll, sumOfKeys, textOf, traced } from './read.ts';

/** A page as it was made: its bytes, and what was answered with them. */
export interface Made {
  response: Response;
  body: Uint8Array<ArrayBuffer>;
}

/** What a page was made of, and what it was. */
interface Trace {
  /** What it read: places in the file's list of keys. */
  keys: number[];
  /** The sum of what stood there. */
  read: string;
  /** The sum of what the page was handed. */
  props: string;
  /** The sum of the file that was made. */
  made: string;
}

/** The file that one build leaves to the next. */
interface Traces {
  /** The sum of the code, and of what all pages rest on. */
  code: string;
  keys: string[];
  /** What things for many pages were made of, by their place in the list of keys; and the two sums of what is told. */
  things: Record<number, { parts: number[]; told?: { read: string; said: string } | undefined }>;
  pages: Record<string, Trace>;
}

/** Where the build before left its pages and traces, and where this one leaves its own: see scripts/build/astro.ts. */
const {
  TRACES_BEFORE = '',
  TRACES_NEXT = '',
  PAGES_BEFORE = '',
  PAGES_NEXT = '',
  CODE_SUM = '',
} = process.env;

const pages = new Map<string, { keys: readonly string[] } & Omit<Trace, 'keys'>>();
let before: ReturnType<typeof read> | undefined;

/**
 * A page by its file below the site's folder: `props` are what it is handed, `make` makes it. Only what was made of the
 * same code, settings, props and contents is taken, and only when the file still has the bytes that were written. Its file
 * is written at once, and what is answered has no body: Astro would copy the bytes through two responses and hand them to
 * another thread.
 */
export async function pageAt(file: string, props: unknown, make: () => Promise<Made>): Promise<Response> {
  if (!TRACES_NEXT) {
    const { response, body } = await make();
    return new Response(body, response);
  }
  before ??= read();
  const handed = sumOfProps(props);
  const trace = before.pages.get(file);
  if (trace && trace.props === handed && trace.read === sumOfKeys(trace.keys, before.thing)) {
    const body = bytesOf(join(PAGES_BEFORE, file));
    if (body && sumOf(body) === trace.made) {
      pages.set(file, trace);
      // A copy, and no link: who writes into the site before while this one is made must not write here.
      writeFileSync(placeOf(file), body);
      return new Response(null, { headers: { [sumHeader]: trace.made, [takenHeader]: 'true' } });
    }
  }
  const { value, keys } = traced(make);
  const { response, body } = await value;
  // An answer that says that there is nothing.
  if (response.status !== 200 && body.byteLength === 0) return new Response(body, response);
  const sum = sumOf(body);
  if (handed !== null && response.status === 200) {
    const read = [...keys];
    pages.set(file, { keys: read, read: sumOfKeys(read, before.thing), props: handed, made: sum });
  }
  writeFileSync(placeOf(file), body);
  return new Response(null, { headers: { [sumHeader]: sum } });
}

const folders = new Set<string>();

/** Where a page's file stands in the site that is built, in a folder that is there. */
function placeOf(file: string): string {
  const path = join(PAGES_NEXT, file);
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  return path;
}

/** Null for what has no text: such a page is always made anew. */
function sumOfProps(props: unknown): string | null {
  try {
    return sumOf(textOf(props));
  } catch {
    return null;
  }
}

function read(): { pages: Map<string, { keys: readonly string[] } & Omit<Trace, 'keys'>>; thing: Before } {
  process.once('exit', (code) => (code === 0 ? leave() : undefined));
  const found = leftBy<Traces>(TRACES_BEFORE);
  if (found?.code !== codeSum()) return { pages: new Map(), thing: () => undefined };
  const keysAt = (places: readonly number[]) => places.map((n) => found.keys[n]!);
  const things = new Map(
    Object.entries(found.things).map(([n, { parts, told }]) => [
      found.keys[Number(n)]!,
      { parts: keysAt(parts), told },
    ]),
  );
  return {
    pages: new Map(
      Object.entries(found.pages).map(([file, trace]) => [file, { ...trace, keys: keysAt(trace.keys) }]),
    ),
    thing: (key) => things.get(key),
  };
}

/** Leaves what the pages were made of to the next build. */
function leave(): void {
  const places = new Map<string, number>();
  const things: Traces['things'] = {};
  const thing = before!.thing;
  const placeOf = (key: string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = places.size;
    places.set(key, place);
    const left = leftOf(key, thing);
    if (left) things[place] = { parts: left.parts.map(placeOf), told: left.told };
    return place;
  };
  const all = [...pages].map(([file, trace]) => [file, { ...trace, keys: trace.keys.map(placeOf) }] as const);
  const traces: Traces = {
    code: codeSum(),
    keys: [...places.keys()],
    things,
    pages: Object.fromEntries(all),
  };
  writeFileSync(TRACES_NEXT, JSON.stringify(traces));
}

function codeSum(): string {
  return `${CODE_SUM} ${sumOfAll()}`;
}

/** Null where no file of its own stands: what a link leads to is another's. */
function bytesOf(path: string): Uint8Array | null {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
}

/** As the site's own sums have it: see scripts/build/folder/sums.ts. */
function sumOf(content: string | Uint8Array): string {
  return hash('sha256', content);
}
