import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteDrift, noteUnusual } from './expect.ts';
import { openColumn } from './unsure.ts';
import type { Facts } from '../../../src/model.ts';
import { extract } from '../report/extract.ts';
import type { Extraction } from './extraction.ts';
import { loadKnowledge } from '../knowledge/knowledge.ts';
import { notes } from './notes.ts';
import { readText } from '../read/read.ts';

/** The messages about a text as a whole, `known` being the share of its words that are known. */
function unusual(text: string, known?: number, came: Partial<Extraction> = {}): string[] {
  const source = readText('report.txt', new TextEncoder().encode(text));
  const { messages, note } = notes(source, { lines: source.lines, printed: null });
  const plain = extract(source, loadKnowledge());
  const words = known === undefined ? undefined : { before: 0, after: known };
  noteUnusual(source, { ...plain, words, ...came }, note);
  return messages.map(String);
}

test('an overlong line is told with its place', () => {
  assert.deepEqual(unusual(`Titel\n${'a'.repeat(20_001)}\n`), [
    'report.txt:2:1: Unexpected line of 20001 characters, expected 20000 at most',
  ]);
});

test('a text most of whose rows may stand in other columns is told once, a PDF and fewer rows row by row', () => {
  const row = (line: number, isOpen: boolean) => ({
    lines: [line, line],
    doubts: isOpen ? [{ cell: 'outcome', reason: openColumn, candidates: [] }] : [],
  });
  const told = (open: number, sure: number, boxes: null | [] = null) => {
    const rows = Array.from({ length: open + sure }, (_, n) => row(n + 3, n < open));
    const out: string[] = [];
    const facts = { indicators: rows } as unknown as Facts;
    noteDrift({ boxes }, facts, (rule, reason, line) => out.push(`${rule} ${line} ${reason}`));
    return out;
  };
  assert.match(told(6, 2).join(), /^columns-drift 3 .*6 of 8 rows.*Import the PDF itself/);
  assert.deepEqual([told(4, 2), told(6, 6), told(6, 2, [])], [[], [], []]);
});

test('a scan that lost its words is told once, a readable one and a text are not', () => {
  assert.match(unusual('Titel', 0.42)[0] ?? '', /scan with 42 % of its words known, expected 60 % at least/);
  assert.deepEqual([unusual('Titel', 0.6), unusual('Titel')], [[], []]);
});

test('a text of an OCR that lost where its cells stood is told, one with places and a sound one are not', () => {
  const told = (came: Partial<Extraction>) => unusual('Titel', undefined, came);
  assert.match(told({ letters: 'ocr', columns: 'none' })[0] ?? '', /import the PDF itself/);
  assert.deepEqual(
    [told({ letters: 'ocr', columns: 'boxes' }), told({ letters: 'text', columns: 'none' })],
    [[], []],
  );
});
