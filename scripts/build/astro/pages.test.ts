import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spread, tellPages } from './pages.ts';

const paths = (...names: string[]) => names.map((pathname) => ({ pathname })) as Parameters<typeof spread>[0];

test('pictures stand apart from each other, and all paths are there in their order', () => {
  const pages = Array.from({ length: 10 }, (_, n) => `/sida-${n}/`);
  const all = spread(paths('/a.png', '/b.png', '/c.png', ...pages)).map(({ pathname }) => pathname);
  assert.deepEqual(
    all.filter((one) => !one.endsWith('.png')),
    pages,
  );
  assert.deepEqual(
    all.filter((one) => one.endsWith('.png')),
    ['/a.png', '/b.png', '/c.png'],
  );
  const places = all.flatMap((one, n) => (one.endsWith('.png') ? [n] : []));
  assert.ok(
    places.every((place, n) => n === 0 || place - places[n - 1]! >= 3),
    String(places),
  );
});

test('nothing is lost where there are more pictures than pages, or none of one kind', () => {
  for (const [pictures, pages] of [
    [5, 2],
    [0, 3],
    [3, 0],
    [1, 1],
  ] as const) {
    const all = [
      ...Array.from({ length: pictures }, (_, n) => `/${n}.png`),
      ...Array.from({ length: pages }, (_, n) => `/${n}/`),
    ];
    assert.deepEqual(
      spread(paths(...all))
        .map(({ pathname }) => pathname)
        .sort(),
      all.sort(),
    );
  }
});

test('what was written is sent before the last page, also when every page is there at once', async () => {
  let render = async () => {};
  tellPages('/').hooks['astro:build:start']!({
    setPrerenderer: (own: (one: object) => { render: (...of: object[]) => Promise<void> }) => {
      const pages = own({ render: () => Promise.resolve(new Response(null)) });
      render = () => pages.render(new Request('https://host/sida/'), { routeData: { type: 'page' } });
    },
  } as never);
  let isFree = false;
  setImmediate(() => (isFree = true));
  for (let n = 0; n < 100 && !isFree; n++) await render();
  assert.ok(isFree);
});
