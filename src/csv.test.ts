import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csv } from './csv.ts';

test('CSV follows RFC 4180', () => {
  const rows = [
    { a: 'x, "y"\nz', b: 1.5, c: null },
    { a: '', b: -2, c: ['p', 'q'] },
  ];
  assert.equal(csv(['a', 'b', 'c'], rows), 'a,b,c\r\n"x, ""y""\nz",1.5,\r\n,-2,p | q\r\n');
  assert.equal(csv(['a'], []), 'a\r\n');
});

test('what a spreadsheet would run is made text, what is only a figure stays as printed', () => {
  const written = (a: string) =>
    csv(['a'], [{ a }])
      .split('\r\n')[1]
      ?.replace(/^"(.*)"$/, '$1');
  for (const plain of ['-0 %', '+/- 1 %', '-1 234,5 mnkr', '-3']) assert.equal(written(plain), plain);
  for (const risky of [
    '=1+1',
    '@SUM(A1)',
    "-1+cmd|' /C calc'!A0",
    '＝1+1',
    '＋1',
    '－A1',
    '＠A1',
    ' =1+1',
    '\t1',
  ])
    assert.equal(written(risky), `'${risky}`);
  for (const risky of ['\n=1+1', '\r=1+1', '\r\nrad', '\n1'])
    assert.equal(csv(['a'], [{ a: risky }]), `a\r\n"'${risky}"\r\n`);
  assert.equal(csv(['a'], [{ a: ['=1+1', 'b'] }]), 'a\r\n"\'=1+1 | b"\r\n', 'a list is one text');
  assert.equal(csv(['a', 'b'], [{ a: true, b: -2 }]), 'a,b\r\ntrue,-2\r\n', 'what is no text is left alone');
});

test('what is written is read back', () => {
  const harmless = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/^[\s\u0085\u200b]*[=+\-@＝＋－＠]|^[\s\u0085]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(harmless, harmless), { minLength: 1 }), (pairs) => {
      const rows = pairs.map(([a, b]) => ({ a, b }));
      const { data } = Papa.parse(csv(['a', 'b'], rows), {
        header: true,
        newline: '\r\n',
        skipEmptyLines: true,
      });
      assert.deepEqual(data, rows);
    }),
  );
});

test('whatever the text, no cell of a table is run, and none is lost', () => {
  const any = fc.string({
    unit: fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '＝', ' ', '\t', '\n', '\r', ',', '"', "'", '1', '\u200b'),
      fc.string(),
    ),
  });
  fc.assert(
    fc.property(any, any, (a, b) => {
      const { data } = Papa.parse<string[]>(csv(['a', 'b'], [{ a, b }]), { delimiter: ',', newline: '\r\n' });
      for (const [n, text] of [a, b].entries()) {
        const read = data[1]?.[n] ?? '';
        assert.ok(read === text || read === `'${text}`, JSON.stringify([text, read]));
        const opens = /^[=@＝＠]/.test(read.normalize('NFKC').trim());
        assert.ok(!opens, JSON.stringify(read));
      }
    }),
  );
});
