import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../lines/problem.ts';
import { readText } from './read.ts';
import { expectSize } from './size.ts';

const text = 'Första raden på svenska: å, ä och ö.\nAndra raden är “citerad” – så här.\n'.repeat(5);
const lines = text.trimEnd().split('\n');
const utf16 = Buffer.from(text, 'utf16le');

/** One byte a letter, by a table of the letters outside ASCII. */
function encode(table: Record<string, number>): Uint8Array {
  return Uint8Array.from([...text].map((letter) => table[letter] ?? letter.charCodeAt(0)));
}

const readable: [string, Uint8Array][] = [
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
  ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
  ['Windows-1252', encode({ '–': 0x96, '“': 0x93, '”': 0x94 })],
  ['UTF-8 with letters and marks apart', Buffer.from(text.normalize('NFD'))],
  ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
];
for (const [name, bytes] of readable)
  test(`${name} is read rightly`, () => assert.deepEqual(readText('a.txt', bytes).lines.texts, lines));

const refused: [string, Uint8Array, string, RegExp][] = [
  ['nothing', new Uint8Array(), 'file-empty', /empty file/],
  ['white space', Buffer.from(' \n\t\n'), 'file-empty', /white space only/],
  ['more than 20 MB', new Uint8Array(20_000_001).fill(97), 'file-size', /20000001 bytes/],
  ['a program', Uint8Array.from({ length: 3000 }, (_, at) => at % 256), 'file-binary', /binary/],
  ['Mac OS Roman', encode({ å: 0x8c, ä: 0x8a, ö: 0x9a, '–': 0xd0, '“': 0xd2, '”': 0xd3 }), 'encoding', /unknown encoding/],
  ['code page 850', encode({ å: 0x86, ä: 0x84, ö: 0x94, '–': 45, '“': 34, '”': 34 }), 'encoding', /unknown encoding/],
  ['UTF-8 read as Windows-1252', Buffer.from(Buffer.from(text).toString('latin1')), 'encoding', /saved again/],
  ['UTF-8 cut in a letter', Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]), 'encoding', /unknown encoding/],
  ['UTF-16 cut in a letter', Buffer.from([0xff, 0xfe, 97]), 'encoding', /utf-16le/],
  ['UTF-16 without a mark', utf16, 'file-binary', /binary/],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 97, 0, 0, 0]), 'file-binary', /zeros/],
  ['a table of HTML', Buffer.from('<tr><td>Antal lindar</td><td class="n">12</td></tr>\n'.repeat(6)), 'html', /12 cells of HTML/],
  ['letters that were lost', Buffer.from('För\ufffdndring '.repeat(30)), 'encoding', /30 replacement characters/],
]; // prettier-ignore
for (const [name, bytes, rule, reason] of refused)
  test(`${name} is refused`, () =>
    assert.throws(
      () => readText('a.txt', bytes),
      (error: unknown) =>
        error instanceof Refusal &&
        error.problem.ruleId === rule &&
        reason.test(error.problem.reason) &&
        error.problem.name === 'a.txt' &&
        Boolean(error.problem.note),
    ));

test('a PDF of scanned pages may be larger than any text', () => {
  assert.throws(() => expectSize('a.txt', 30_000_000), Refusal);
  expectSize('A.PDF', 60_000_000);
  assert.throws(() => expectSize('a.pdf', 200_000_000), Refusal);
});

test('an overlong line is kept apart, its number in place', () => {
  const { lines: got, overlong } = readText('a.txt', Buffer.from(`a\n${'b'.repeat(30_000)}\nc`));
  assert.deepEqual(got.texts, ['a', '…', 'c']);
  assert.equal(overlong.get(2)?.length, 30_000);
});
