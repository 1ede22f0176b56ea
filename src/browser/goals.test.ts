/** Goals and activities: what differs, misses or is late comes first, nothing is lost in folds, every row has its source. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { builtPages } from './html-links.ts';
import { pageTypes } from './page-types.ts';
import { dist, openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

const pages = builtPages(dist);
const goalPath = /^\/mal\/(\d{4}-\d{4})\/[\d.]+\/$/;

test('every goal of the newest set stands in the matrix or in its fold, once', () => {
  const [newest] = [...pages.keys()]
    .flatMap((path) => goalPath.exec(path)?.[1] ?? [])
    .sort()
    .reverse();
  const all = [...pages.keys()].filter((path) => goalPath.exec(path)?.[1] === newest);
  const linked = pages.get('/mal/')!.links.filter((link) => goalPath.exec(link)?.[1] === newest);
  for (const path of all)
    // Once beside the boards, and once in the list of the set.
    assert.equal(linked.filter((link) => link === path).length, 2, path);
});

test('goals with most missed targets come first, and each count stands in words', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.origin + pageTypes.goals);
  const counts = await page
    .locator('.board-columns')
    .last()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].reduce(
          (sum, cell) => sum + Number(/(\d+)\s+nås inte/.exec(cell.textContent)?.[1] ?? 0),
          0,
        ),
      ),
    );
  assert.ok(counts.length > 1);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
  assert.ok(counts.every((count) => count > 0));
});

test('each assessment of a goal leads to its place, and to the board’s own page of the goal', async () => {
  const page = await site.page();
  for (const path of [pageTypes.goal, pageTypes.goalAbove]) {
    await page.goto(site.origin + path);
    const rows = page.locator('.goal-boards tbody tr');
    assert.ok((await rows.count()) > 0, path);
    for (const row of await rows.all()) {
      assert.ok((await row.locator('a[href*="#L"], a.original').count()) > 0, path);
      const own = (await row.locator('th a').getAttribute('href')) ?? '';
      assert.match(own, /\/stadsdelar\/[^/]+\/mal\/[^/]+\/[\d.]+\/$/);
      assert.ok(pages.has(own), own);
    }
  }
});

test('addresses of the page that held all sets have a home', () => {
  for (const id of ['2023-2026', '2019-2022']) assert.ok(pages.get('/mal/')?.ids.has(id), id);
});

test('what deviates among a report’s activities is read before the rest, with its place', async () => {
  const page = await site.page();
  const reports = [...pages.keys()].filter((path) => /^\/aktiviteter\/.+-\d{4}-(t1|t2|vb)\/$/.test(path));
  let seen = 0;
  for (const path of reports) {
    await page.goto(site.origin + path);
    const told = await page.locator('.attention tbody tr').count();
    const folded = await page
      .locator('.timeline .deviates')
      .evaluateAll((all) => all.filter((one) => one.textContent.trim() !== '').length);
    assert.ok(told >= folded, `${path}: ${told} before, ${folded} in the folds`);
    for (const row of await page.locator('.attention tbody tr').all())
      assert.ok((await row.locator('a.line').count()) > 0, path);
    seen += told;
  }
  assert.ok(seen > 0);
});

test('a phone needs no scrolling to the side for goals, money and activities', async () => {
  const page = await site.page({ viewport: { width: 375, height: 740 } });
  for (const type of [
    'goals',
    'goal',
    'boardGoal',
    'economy',
    'districtEconomy',
    'area',
    'activities',
  ] as const) {
    await page.goto(site.origin + pageTypes[type]);
    const outside = await page
      .locator('main table.cards tbody :is(th, td):visible')
      .evaluateAll((cells) =>
        cells
          .filter((cell) => cell.getBoundingClientRect().right > 375)
          .map((cell) => cell.textContent.trim()),
      );
    assert.deepEqual(outside, [], type);
  }
});

test('a target under a goal is copied with its indicator, its place and its address, which its cell and row tell', async () => {
  // So high that nothing scrolls, which would send the button away.
  const viewport = { width: 1280, height: 4000 };
  const page = await site.page({ viewport });
  await page.goto(site.origin + pageTypes.goal);
  const figure = page.locator('.board-columns .figure-text').first();
  const name = (await figure.locator('xpath=ancestor::tr/th').textContent()) ?? '';
  const value = (await figure.textContent()) ?? '';
  await figure.hover();
  await page.locator('.figure-tip button').click();
  await page.locator('.figure-tip [role=status]', { hasText: 'kopierade' }).waitFor();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  const plain = (text: string) => text.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ').trim();
  assert.ok(cited.startsWith(plain(name)), cited);
  assert.match(cited, /, (Utfall|Årsmål) /);
  assert.ok(cited.includes(`: ${plain(value)}. `), cited);
  assert.match(cited, /stadsdelsnämnd: .+ (rad|sida) \d+.*\/rapporter\/.*#L\d+$/);
});

test('marks that are drawn once are seen in every cell that points at them, and told in words', async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.origin + pageTypes.goal);
  const cells = await page.locator('.cell-figure:has(use)').evaluateAll((all) =>
    all.map((cell) => {
      const use = cell.querySelector('use')!;
      const { width, height } = use.getBoundingClientRect();
      const drawing = document.querySelector(use.getAttribute('href') ?? '');
      return drawing && width > 4 && height >= 0
        ? (cell.querySelector('[role=img]')?.getAttribute('aria-label') ?? '')
        : '';
    }),
  );
  assert.ok(cells.length > 0);
  assert.deepEqual(
    [...new Set(cells)].filter((words) => words === ''),
    [],
  );
});

test('a goal of which the text says another degree than its heading tells both where it heads a chapter', async () => {
  const page = await site.page();
  await page.goto(`${site.origin}/granskning/bedomning-mot-text/`);
  const asked = page.locator('main [id^="bedomning-mot-text-"]').first();
  const [, report = '', line = ''] = /^bedomning-mot-text-(.*)-(\d+)$/.exec(
    (await asked.getAttribute('id'))!,
  )!;
  await page.goto(`${site.origin}/rapporter/${report}/#L${line}`);
  await page.waitForURL(/rapporter\/[^/]+\/[^/]+\//);
  assert.match((await page.locator('.chapter-head').textContent())!, /i texten: uppfylls/);
});
