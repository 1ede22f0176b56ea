/** What Chromium tells a screen reader: its own accessibility tree, on the pages of the main flows. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageTypes } from './page-types.ts';
import { openAtRest } from './rest.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

/** A node of the tree: what it is, what it is called, what else is said of it. */
interface Node {
  role: string;
  name: string;
  description: string;
  properties: Record<string, unknown>;
}

async function treeOf(
  path: string,
  act?: (page: import('playwright-core').Page) => Promise<void>,
): Promise<Node[]> {
  const page = await site.page({ viewport: { width: 1280, height: 3000 } });
  await openAtRest(page, site.origin, path);
  await act?.(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    }));
}

const of = (tree: Node[], role: string) => tree.filter((node) => node.role === role);

for (const type of ['start', 'district', 'indicator', 'pair', 'report'] as const)
  test(`${type}: landmarks, one main heading, levels that do not jump, and names for all that can be used`, async () => {
    const tree = await treeOf(pageTypes[type]);
    assert.equal(of(tree, 'main').length, 1);
    assert.equal(of(tree, 'banner').length, 1);
    assert.equal(of(tree, 'contentinfo').length, 1);
    assert.ok(of(tree, 'navigation').every((node) => node.name !== ''));
    const levels = of(tree, 'heading').map((node) => Number(node.properties['level']));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    for (const [n, level] of levels.entries())
      assert.ok(n === 0 || level <= levels[n - 1]! + 1, `${type}: heading ${n + 1} jumps to level ${level}`);
    for (const role of ['link', 'button', 'textbox', 'searchbox', 'combobox', 'table', 'region'])
      assert.deepEqual(
        of(tree, role).filter((node) => node.name === ''),
        [],
        `${type}: ${role} without a name`,
      );
  });

test('a chart is a named group, with its keys described and its figures stated', async () => {
  const tree = await treeOf(pageTypes.pair);
  const chart = of(tree, 'group').find((node) => node.description.includes('Piltangenterna'));
  assert.ok(chart?.name, 'a chart that says how it is steered');
  const image = of(tree, 'image').find((node) => node.name.startsWith(chart.name));
  assert.match(image?.name ?? '', /\d/, 'a picture that states figures');
  assert.equal(of(tree, 'Canvas').length, 0, 'the canvas is silent');
  assert.ok(of(tree, 'figure').length > 0);
});

test('a table has a caption, headings for columns and rows, and tells how it is sorted', async () => {
  const tree = await treeOf(pageTypes.districts, async (page) => {
    await page.locator('.table-box[data-sortable] th.number .sort').first().click();
  });
  assert.ok(of(tree, 'columnheader').length > 0 && of(tree, 'rowheader').length > 0);
  assert.ok(
    of(tree, 'status').some((node) => node.name.includes('Sorterat') || node.properties['live'] === 'polite'),
  );
  const texts = of(tree, 'StaticText').map((node) => node.name);
  assert.ok(
    texts.some((text) => /^Sorterat efter .*fallande/.test(text)),
    'the order is said',
  );
});
