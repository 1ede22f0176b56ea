import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finishPage } from './page-bytes.ts';

const finished = (html: string) => finishPage(Buffer.from(html)).toString();

test('spans of time and days stay on one line, whatever letters stand around them', () => {
  const kept = (text: string) => `<span class="nowrap">${text}</span>`;
  for (const span of ['jan–apr', 'Maj–aug', '2024–2025', '2026-04-30', '2024-02-30']) {
    assert.equal(finished(`<td>Utfall ${span} år</td>`), `<td>Utfall ${kept(span)} år</td>`);
    assert.equal(finished(`<td>(ö${span}ö)</td>`), `<td>(ö${kept(span)}ö)</td>`);
    assert.equal(finished(`<td>x${span}</td>`), `<td>x${span}</td>`);
  }
});

test('of spans that overlap the first is held together, and what is a part of more is none', () => {
  const kept = (text: string) => `<p><span class="nowrap">${text}`;
  assert.equal(finished('<p>jan–feb–mars</p>'), `${kept('jan–feb')}</span>–mars</p>`);
  assert.equal(finished('<p>2023–2024-01-02</p>'), `${kept('2023–2024')}</span>-01-02</p>`);
  for (const html of ['<p>12023–2024</p>', '<p>2023–20245</p>', '<p>a2023-01-02</p>'])
    assert.equal(finished(html), html);
});

test('attributes, titles, drawings and data are left as they are', () => {
  for (const html of [
    '<a title="jan–apr 2026">å</a>',
    '<title>jan–apr</title>',
    '<text>2024–2025</text>',
    '<option>2024–2025</option>',
    '<script>2026-04-30</script>',
  ])
    assert.equal(finished(html), html);
});

test('cells are parted by a blank', () => {
  assert.equal(finished('<tr><td>å</td><td>ä</td></tr>'), '<tr><td>å</td> <td>ä</td> </tr>');
});

test('every other letter is as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/[<>"\d–]/g, '');
      assert.equal(finished(`<p>${plain}</p>`), `<p>${plain}</p>`);
    }),
  );
});
