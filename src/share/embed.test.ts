import assert from 'node:assert/strict';
import { test } from 'node:test';
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
