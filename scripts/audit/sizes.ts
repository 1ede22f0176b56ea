import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { countStops, mayStop, stopsWindow } from '../../src/browser/stops.ts';
import { routeOf } from '../../src/browser/routes.ts';
import type { Section } from './section.ts';
import type { AuditSite } from './site.ts';

/** Most that any page may be. */
export interface SizeLimits {
  /** Kilobytes of HTML, CSS and scripts, compressed, before anybody has touched it. */
  packed: number;
  /** Kilobytes of HTML as it is. */
  raw: number;
  /** Stops of the keyboard before the end. */
  stops: number;
}

interface Size {
  path: string;
  raw: number;
  packed: number;
  stops: number;
}

/**
 * The greatest size and the most stops of each type of page, over all pages of a built site. Weights count every page;
 * stops are counted in a browser on the heaviest pages of each type, closed parts and hidden ones left out.
 */
export async function auditSizes(site: AuditSite, dist: string, limits: SizeLimits): Promise<Section> {
  const route = routeOf();
  const packed = packer(dist);
  const pages = globSync('**/*.html', { cwd: dist }).map((file): Size => {
    const html = readFileSync(join(dist, file));
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    return { path, raw: html.length / 1000, packed: packed(html), stops: mayStop(html.toString()) };
  });
  const window = await site.browser.newPage(stopsWindow);
  const over: string[] = [];
  const rows: Section['rows'] = [];
  for (const [type, all] of [...Map.groupBy(pages, ({ path }) => route(path))].sort()) {
    const raw = all.reduce((most, one) => (one.raw > most.raw ? one : most));
    const heaviest = all.reduce((most, one) => (one.packed > most.packed ? one : most));
    const candidates = all.toSorted((a, b) => b.stops - a.stops).slice(0, 2);
    for (const one of candidates) one.stops = await countStops(window, site.origin + one.path);
    const stopped = candidates.reduce((most, one) => (one.stops > most.stops ? one : most));
    const long = all.filter((one) => one.raw > limits.raw).length;
    const heavy = all.filter((one) => one.packed > limits.packed).length;
    if (long > 0)
      over.push(`${type}: ${long} pages above ${limits.raw} kB, ${raw.path} has ${raw.raw.toFixed(0)}`);
    if (heavy > 0)
      over.push(
        `${type}: ${heavy} pages above ${limits.packed} kB compressed, ${heaviest.path} has ${heaviest.packed.toFixed(1)}`,
      );
    if (stopped.stops > limits.stops) over.push(`${type}: ${stopped.stops} stops on ${stopped.path}`);
    rows.push([
      type,
      all.length,
      raw.raw.toFixed(0),
      heaviest.packed.toFixed(1),
      stopped.stops,
      heaviest.path,
    ]);
  }
  await window.close();
  const total = pages.reduce((sum, { raw }) => sum + raw, 0) / 1000;
  return {
    title: `Sizes of ${pages.length} pages, ${total.toFixed(0)} MB: the greatest of each type (≤ ${limits.raw} kB, compressed with CSS and scripts ≤ ${limits.packed} kB, ≤ ${limits.stops} stops)`,
    columns: ['type', 'pages', 'kB', 'compressed', 'stops', 'heaviest'],
    rows,
    over,
  };
}

/** Compressed kilobytes of a page with the styles and scripts that it asks for, each file packed once. */
function packer(dist: string): (html: Buffer) => number {
  const assets = new Map<string, { size: number; imports: string[] }>();
  const asset = (path: string) => {
    const known = assets.get(path);
    if (known) return known;
    const body = readFileSync(join(dist, path));
    const script = path.endsWith('.js') ? body.toString() : '';
    // import"./a.js" and import{b}from"./a.js" come with the file, import("./a.js") only when it is asked for.
    const imports = [...script.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)].map(([, to]) =>
      join(dirname(path), to!),
    );
    const found = { size: pack(body), imports };
    assets.set(path, found);
    return found;
  };
  return (html) => {
    const text = html.toString();
    const asked = [
      ...text.matchAll(/<(?:link rel="stylesheet"|script)[^>]* (?:href|src)="[^"]*?(\/_astro\/[^"]+)"/g),
    ].map(([, to]) => to!);
    const wanted = new Set(asked);
    for (const path of wanted) for (const more of asset(path).imports) wanted.add(more);
    return [...wanted].reduce((sum, path) => sum + asset(path).size, pack(html));
  };
}

/** Kilobytes at the middle strength that servers use. */
function pack(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length / 1000;
}
