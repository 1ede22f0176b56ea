import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { embedCode, embedUrl } from './embed.ts';

test('an address keeps what was chosen', () => {
  const page = 'https://example.org/inbaddning/indikatorer/x/';
  assert.equal(embedUrl(page, { shown: [], light: false }), page);
  const url = new URL(embedUrl(page, { shown: ['Järva', 'Hägersten-Älvsjö'], light: true }));
  assert.equal(url.searchParams.get('visa'), 'Järva,Hägersten-Älvsjö');
  assert.equal(url.searchParams.get('tema'), 'ljust');
});

test('a title cannot break out of the code', () => {
  const code = embedCode('https://example.org/?a=1&b=2', {
    title: 'Andel "nöjda" <b>',
    height: 500,
    script: 'https://example.org/hojd.js',
  });
  assert.equal(
    code,
    '<iframe src="https://example.org/?a=1&amp;b=2" title="Andel &quot;nöjda&quot; &lt;b>" width="100%" height="500" style="border:0" loading="lazy"></iframe>\n' +
      '<script src="https://example.org/hojd.js" async></script>',
  );
});

test('whatever a chart is called and whoever is chosen, the code holds one frame, one script and these words', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('"', "'", '<', '>', '&', '&quot;', '--', '\n'), fc.string()),
  });
  const plain = (html: string) =>
    html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  fc.assert(
    fc.property(text, fc.array(text), fc.boolean(), (title, shown, light) => {
      const whole = shown.filter((one) => one.isWellFormed());
      const url = embedUrl('https://example.org/x/', { shown: whole, light });
      const code = embedCode(url, { title, height: 1, script: 'https://example.org/s.js' });
      const [, src = '', name = ''] = /^<iframe src="([^"]*)" title="([^"]*)" width="100%" /.exec(code) ?? [];
      assert.deepEqual([plain(src), plain(name)], [url, title]);
      assert.equal(code.match(/</g)?.length, 4);
      assert.equal(new URL(url).searchParams.get('visa') ?? '', whole.join(','));
    }),
  );
});
