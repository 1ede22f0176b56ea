import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../read/line.ts';
import { unheldIn, type Case } from '../report/fixtures/unheld.ts';
import { wayWeights as weights } from '../weights.ts';
import { piecesOf, type Piece } from './piece.ts';
import { rowsOf } from './row.ts';
import { usualWay, type Way } from './way.ts';

const rule = { columns: 3, anchors: [2], anchor: 'period' } as const;

/** Lines of a text, twelve points apart: name, figure and period of each, parted by bars. */
function piecesIn(lines: readonly string[]): Piece[] {
  return lines.flatMap((line, n) => {
    const words = line.split('|').flatMap((text, column) => {
      const left = 100 * column;
      const place = { left, right: left + 50, top: 12 * n, bottom: 12 * n + 10, size: 10, bold: false };
      return text.trim() ? [{ text: text.trim(), ...place }] : [];
    });
    return piecesOf(lineOf(words), [90, 190]);
  });
}

/** What the rows of lines say where most rows of the report are set the way that the first line tells; that way where it is "?". */
function read([usual, ...lines]: readonly string[]): string[] {
  const pieces = piecesIn(lines);
  if (usual === '?') return [usualWay([{ pieces, rule }])];
  const by = { ...rule, isWord: () => true, ruled: true, usual: usual as Way };
  return rowsOf([pieces], by)
    .flat()
    .map(({ cells }) => cells.join(' | '));
}

/** Lines that each hold some weights, and what their rows say. */
const tables: Case<keyof typeof weights>[] = [
  {
    holds: ['fits'],
    lines: ['?', 'Antal | |', 'båtar | 12 | Tertial 1', 'i hamnen | | 2023'],
    said: ['centre'],
  },
  {
    holds: ['fitsUsual'],
    lines: ['centre', ' | | 2023', ' | 12 | 2023', 'Nöjda katter | |'],
    said: [' |  | 2023', 'Nöjda katter | 12 | 2023'],
  },
  {
    holds: ['maimed'],
    lines: ['centre', 'Nöjda katter | 12 |', ' | | 2023', 'Andel hundar | |', 'i hamnen | | 2023'],
    said: ['Nöjda katter | 12 | 2023', 'Andel hundar i hamnen |  | 2023'],
  },
  {
    holds: ['apart'],
    lines: ['top', 'Antal träd i | |', 'Antal hav i | |', ' | | 2023', 'Antal berg i | |'],
    said: ['Antal träd i |  | ', 'Antal hav i Antal berg i |  | 2023'],
  },
];

test('rows stand as near to a way as can be', () => {
  for (const { lines, said } of tables) assert.deepEqual(read(lines), said);
});

test('each weight has lines that a quarter more or less of it cuts otherwise', () => {
  assert.deepEqual(unheldIn(weights, tables, read), []);
});
