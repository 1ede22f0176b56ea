import assert from 'node:assert/strict';
import test from 'node:test';
import { unreadNames, unreadWords } from './unread.ts';

const none = { goals: [], indicators: [], activities: [], tables: [], decisions: [], attachments: [] };
const nothing = { sections: [], expected: [], analyses: [], deviations: [], decisions: [] };

test('an unread word is kept where it stands in a name, not where only its line does', () => {
  const activity = {
    goal: null,
    name: 'Måla fyrarna i Snörp',
    start: null,
    end: null,
    deviation: false,
    status: null,
    owner: 'namnd' as const,
    lines: [10, 12] as [number, number],
  };
  const unread = [
    { line: 9, word: 'Snörp' },
    { line: 11, word: 'Snörp' },
    { line: 11, word: 'Snör' },
    { line: 12, word: 'lll' },
  ];
  assert.deepEqual(unreadNames(unread, { ...none, activities: [activity] }), [{ line: 11, word: 'Snörp' }]);
});

test('an unread word is kept in a label of a table and in the title of an attachment over two lines', () => {
  const table = {
    kind: 'ovrigt' as const,
    section: null,
    unit: null,
    columns: ['', 'Utfal1'],
    rows: [{ label: 'Vaktorp', parent: null, cells: [null], line: 21 }],
    lines: [20, 21] as [number, number],
  };
  const attachments = [{ n: 1, title: 'Fyrplan för Gnisse', line: 4 }];
  const unread = [
    { line: 5, word: 'Gnisse' },
    { line: 20, word: 'Utfal1' },
    { line: 21, word: 'Vaktorp' },
    { line: 40, word: 'Vaktorp' },
  ];
  assert.deepEqual(unreadNames(unread, { ...none, tables: [table], attachments }), unread.slice(0, 3));
});

test('an unread word of the text is kept, also in a heading, whose lines are not', () => {
  const paragraph = { text: 'Lotsarna har fått ny båt till Gnisse.', lines: [30, 31] as [number, number] };
  const sections = [{ goal: null, heading: 'Om Vaktorp', paragraphs: [paragraph] }];
  const unread = [
    { line: 29, word: 'Vaktorp' },
    { line: 31, word: 'Gnisse' },
    { line: 33, word: 'Gnisse' },
  ];
  assert.deepEqual(unreadWords(unread, { ...nothing, sections }), unread.slice(0, 2));
});
