import type { BrowserContext } from 'playwright-core';
import { pageTypes } from '../../src/browser/page-types.ts';
import type { Section } from './section.ts';
import type { AuditSite } from './site.ts';

/** Most that HTML, CSS and scripts of a page may weigh before anybody has touched it, and the chart code beside them. */
const most = { page: 60, chart: 60 };
/** The script file that draws charts. */
const chartCode = /\/_astro\/canvas\.[^/]*\.js$/;

/** What one visit to a page costs: kilobytes over the wire, how far things jumped, whom it talked to. */
interface Visit {
  html: number;
  css: number;
  js: number;
  chart: number;
  shift: number;
  strangers: string[];
  cookies: number;
}

/** Weights as they go over the wire, layout shift from top to bottom on a phone, third parties and cookies. */
export async function auditWeights(site: AuditSite): Promise<Section> {
  const over: string[] = [];
  const rows: Section['rows'] = [];
  let charts = 0;
  for (const [type, path] of Object.entries(pageTypes)) {
    const context = await site.browser.newContext({ viewport: { width: 375, height: 740 } });
    const { html, css, js, chart, shift, strangers, cookies } = await visit(context, site.origin, path);
    await context.close();
    const sum = html + css + js;
    if (sum > most.page) over.push(`${type} weighs ${sum.toFixed(1)} kB, at most ${most.page}`);
    charts += chart;
    if (chart > most.chart) over.push(`${type}: chart code of ${chart.toFixed(1)} kB, at most ${most.chart}`);
    if (shift > 0.001) over.push(`${type}: layout shift ${shift.toFixed(3)}`);
    if (strangers.length > 0) over.push(`${type} asks others: ${strangers.join(', ')}`);
    if (cookies > 0) over.push(`${type} sets ${cookies} cookies`);
    rows.push([
      type,
      ...[html, css, js, sum, chart].map((kilo) => kilo.toFixed(1)),
      shift.toFixed(3),
      strangers.length,
      cookies,
    ]);
  }
  if (charts === 0) over.push(`no page asks for ${chartCode}: has the chart code another name?`);
  return {
    title: `Weights in kB, compressed, before interaction (page ≤ ${most.page}, chart code ≤ ${most.chart})`,
    columns: ['page', 'HTML', 'CSS', 'JS', 'sum', 'chart code', 'shift', 'third parties', 'cookies'],
    rows,
    over,
  };
}

async function visit(context: BrowserContext, origin: string, path: string): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const asked = new Map<string, { url: string; type: string }>();
  const found: Visit = { html: 0, css: 0, js: 0, chart: 0, shift: 0, strangers: [], cookies: 0 };
  let counting = true;
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    asked.set(requestId, { url: response.url, type });
    if (!response.url.startsWith(origin) && !response.url.startsWith('data:'))
      found.strangers.push(response.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { url, type } = asked.get(requestId) ?? { url: '', type: '' };
    const kilo = encodedDataLength / 1000;
    if (chartCode.test(url)) found.chart += kilo;
    else if (!counting) return;
    else if (type === 'Document') found.html += kilo;
    else if (type === 'Stylesheet') found.css += kilo;
    else if (type === 'Script') found.js += kilo;
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  counting = false;
  // Chart code counts wherever on the page it is asked for.
  found.shift = await page.evaluate(async () => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
    for (let y = 0; y < Math.min(document.body.scrollHeight, 20_000); y += 500) {
      scrollTo(0, y);
      await pause();
    }
    await pause();
    return shift;
  });
  await page.waitForLoadState('networkidle');
  found.cookies = (await context.cookies()).length;
  return found;
}
