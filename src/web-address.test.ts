import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWebAddress, WebAddress } from './web-address.ts';

test('addresses of the web are links', () => {
  for (const text of ['https://example.org/t1.pdf', 'http://example.org', 'HTTPS://exempel.se/å?a=1#page=3'])
    assert.ok(isWebAddress(text), text);
});

test('what runs, reads or hides is no link', () => {
  for (const text of [
    'javascript:alert(1)',
    'JaVaScRiPt://example.org/%0Aalert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'vbscript:x',
    'blob:https://example.org/1',
    '//example.org/',
    'example.org/t1.pdf',
    'https:example.org',
    'https://stockholm.se@example.org/',
    'https://example.org/"onclick="x',
    'https://example.org/\u001b[31m',
    'https://',
    '',
  ])
    assert.ok(!isWebAddress(text), text);
});

test('only texts that begin with http are ever links, and a browser reads them so', () => {
  const parts = fc.array(
    fc.constantFrom(
      'http',
      'https',
      'javascript',
      ':',
      '/',
      '//',
      '\t',
      '\n',
      ' ',
      '@',
      '\\',
      'a.se',
      '\0',
      'å',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        parts.map((all) => all.join('')),
      ),
      (text) => {
        if (isWebAddress(text)) assert.match(new URL(text, 'https://site.example/').protocol, /^https?:$/);
      },
    ),
  );
});

test('the message says what was expected', () => {
  assert.match(
    WebAddress.safeParse('file:///a.pdf').error!.issues[0]!.message,
    /^expected an address on the web/,
  );
});
