import type { CDPSession, Page } from 'playwright-core';
import { median } from './median.ts';
import { measure, type Listed, type Measured } from './search/measure.ts';
import { judgedQueries } from './search/queries.ts';
import { belowRatchet } from './search/ratchet.ts';
import type { Section } from './section.ts';
import type { AuditSite } from './site.ts';

/** Most milliseconds from a key to the first names in sight, on this machine and on one four times as slow, and to the texts. */
const slowest = { names: 50, namesSlowed: 150, texts: 300 };
/** Most kilobytes before a key is pressed, and with the first texts; and of names with all their code. */
const heaviest = { before: 60, texts: 180, names: 45 };
/** So many queries are typed to measure time. */
const timed = 20;

/** How well the search page answers the judged queries, how fast, and what it costs. */
export async function auditSearch(site: AuditSite): Promise<Section> {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/sok/`, { waitUntil: 'networkidle' });
  const halves = await measure((query) => listed(page, query));
  await page.close();
  const fast = await times(site, 1);
  const slow = await times(site, 4);
  const bytes = await weights(site);
  return {
    title: 'Search: judged queries, half of them set aside; milliseconds and kilobytes of the search page',
    columns: ['figure', 'value', 'at most / least'],
    rows: [
      ...(['tuned', 'apart'] as const).flatMap((half) => rowsOf(half, halves[half])),
      ['key → names, median ms', Math.round(fast.names), slowest.names],
      ['key → names, CPU ÷ 4', Math.round(slow.names), slowest.namesSlowed],
      ['pause → texts, median ms', Math.round(fast.texts), slowest.texts],
      ['before a key, kB', bytes.before.toFixed(1), heaviest.before],
      ['with the first texts, kB', bytes.texts.toFixed(1), heaviest.texts],
      ['names and their code, kB', bytes.names.toFixed(1), heaviest.names],
    ],
    over: [
      ...belowRatchet(halves),
      ...over('names after', fast.names, slowest.names, 'ms'),
      ...over('names on a slow machine after', slow.names, slowest.namesSlowed, 'ms'),
      ...over('texts after', fast.texts, slowest.texts, 'ms'),
      ...over('before a key', bytes.before, heaviest.before, 'kB'),
      ...over('with the first texts', bytes.texts, heaviest.texts, 'kB'),
      ...over('names and their code', bytes.names, heaviest.names, 'kB'),
    ],
  };
}

function rowsOf(half: string, { count, first, three, mrr, none }: Measured): Section['rows'] {
  return [
    [`${half}: queries`, count, ''],
    [`${half}: success@1`, first.toFixed(3), ''],
    [`${half}: success@3`, three.toFixed(3), ''],
    [`${half}: MRR`, mrr.toFixed(3), ''],
    [`${half}: without a result`, none, ''],
  ];
}

function over(what: string, value: number, most: number, unit: string): string[] {
  return value > most ? [`${what} ${value.toFixed(1)} ${unit}, at most ${most}`] : [];
}

/** What stands on the page for a query, names and texts in their order. */
async function listed(page: Page, query: string): Promise<Listed[]> {
  await page.fill('[data-search]', '');
  await page.fill('[data-search]', query);
  await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent !== '');
  return page.locator('[data-results] a').evaluateAll((links) =>
    links.map((link) => ({
      kind: (link as HTMLElement).dataset['kind'] ?? '',
      title: (link.querySelector('.answer-title') ?? link).textContent ?? '',
    })),
  );
}

/** Median milliseconds from a key to names, and from the last key to texts. */
async function times(site: AuditSite, slowed: number): Promise<{ names: number; texts: number }> {
  const page = await site.browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.goto(`${site.origin}/sok/`, { waitUntil: 'networkidle' });
  await page.focus('[data-search]');
  await listed(page, 'stadsdel');
  const all = [];
  for (const { query } of judgedQueries()
    .filter(({ half }) => half === 'tuned')
    .slice(0, timed))
    all.push(await page.evaluate(timeOf, query));
  await page.close();
  return { names: median(all.map(({ names }) => names)), texts: median(all.map(({ texts }) => texts)) };
}

/** Runs in the page: types a query and waits for what changes. */
async function timeOf(query: string): Promise<{ names: number; texts: number }> {
  const box = document.querySelector<HTMLInputElement>('[data-search]')!;
  const changed = (selector: string) =>
    new Promise<number>((resolve) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        requestAnimationFrame(() => resolve(performance.now()));
      });
      watcher.observe(document.querySelector(selector)!, { childList: true, characterData: true });
    });
  box.value = '';
  document.querySelector('[data-count]')!.textContent = '';
  const [names, texts] = [changed('[data-found="names"]'), changed('[data-count]')];
  const start = performance.now();
  box.value = query;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return { names: (await names) - start, texts: (await texts) - start };
}

/** Kilobytes over the wire: of the page with its box in use but no key pressed, and of all until the first texts stand. */
async function weights(site: AuditSite): Promise<{ before: number; texts: number; names: number }> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const asked = await counted(await context.newCDPSession(page));
  await page.goto(`${site.origin}/sok/`, { waitUntil: 'networkidle' });
  const names = page.waitForResponse((response) => response.url().endsWith('/namn.json'));
  await page.focus('[data-search]');
  await (await names).finished();
  await page.waitForLoadState('networkidle');
  const before = asked.sum(() => true);
  const named = asked.sum((url) => /namn\.json|search-view|SearchBox/.test(url));
  await listed(page, 'förskolan');
  await page.waitForLoadState('networkidle');
  const texts = asked.sum(() => true);
  await context.close();
  return { before, texts, names: named };
}

/** Counts what the network brings, without the typeface, which is every page's. */
async function counted(session: CDPSession): Promise<{ sum: (fits: (url: string) => boolean) => number }> {
  const urls = new Map<string, string>();
  const kilos: { url: string; kilo: number }[] = [];
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    kilos.push({ url: urls.get(requestId) ?? '', kilo: encodedDataLength / 1000 }),
  );
  await session.send('Network.enable');
  return {
    sum: (fits) =>
      kilos
        .filter(({ url }) => !url.endsWith('.woff2') && fits(url))
        .reduce((all, { kilo }) => all + kilo, 0),
  };
}
