import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../read/line.ts';
import type { Piece } from './piece.ts';
import { rowsOf, type RowRule } from './row.ts';
import { usualWay, type Way } from './way.ts';

/** Lines of a text: twelve points apart, the name and the period of each. */
function piecesIn(...lines: [name: string, period?: string][]): Piece[] {
  return lines.flatMap(([name, period], n) => {
    const word = (text: string, left: number) => ({ text, left, right: left + 5 * text.length, top: 12 * n, bottom: 12 * n + 10, size: 10, bold: false }); // prettier-ignore
    const cells: [string, number][] = [[name, 0], [period ?? '', 1]]; // prettier-ignore
    return cells.flatMap(([text, column]) => {
      const { words } = lineOf([word(text.replace('● ', ''), 200 * column)]);
      return text
        ? [
            {
              ...lineOf(words),
              column,
              middle: 12 * n + 5,
              open: [],
              isSure: true,
              opens: text.startsWith('●'),
            },
          ]
        : [];
    });
  });
}

const rule: RowRule = { columns: 2, anchors: [1], anchor: 'period', isWord: (word) => word.length < 7, ruled: true, usual: null }; // prettier-ignore

function names(pieces: readonly Piece[], usual: Way): string[] {
  return rowsOf([pieces], { ...rule, usual }).flatMap((rows) => rows.map(({ cells }) => cells[0]!));
}

const set: Record<Way, [name: string, period?: string][]> = {
  top: [['Andel', '2024'], ['nöjda'], ['gäster'], ['Antal', '2024'], ['lån']],
  centre: [
    ['Andel'],
    ['nöjda', '2024'],
    ['gäster'],
    ['Antal', '2024'],
    ['Index'],
    ['för', '2024'],
    ['trygghet'],
  ],
  bottom: [['Andel'], ['nöjda'], ['gäster', '2024'], ['Antal', '2024']],
};

for (const way of ['top', 'centre', 'bottom'] as const)
  test(`rows whose cells stand at the ${way}`, () => {
    assert.equal(usualWay([{ pieces: piecesIn(...set[way]), rule }]), way);
    assert.equal(names(piecesIn(...set[way]), way)[0], 'Andel nöjda gäster');
  });

test('an icon at the foot of a name does not begin a row in its middle', () => {
  assert.deepEqual(
    names(
      piecesIn(['● Antal', '2024'], ['Andel'], ['● nöjda', '2024'], ['Index'], ['● trygga', '2024']),
      'bottom',
    ),
    ['Antal', 'Andel nöjda', 'Index trygga'],
  );
});

test('an icon before each name tells where rows begin, however their cells stand', () => {
  const rows = piecesIn(['● Andel'], ['nöjda', '2024'], ['gäster'], ['och'], ['● Antal'], ['lån', '2024']);
  assert.deepEqual(names(rows, 'top'), ['Andel nöjda gäster och', 'Antal lån']);
});

test('no row is lost where a cell seems to go on below another row’s', () => {
  const figures = { ...rule, columns: 3, anchors: [1, 2], anchor: 'figure' } as const;
  const more = piecesIn(['', '7'], ['', '8']).map((piece) => ({ ...piece, column: 2 }));
  const rows = rowsOf([[...piecesIn(['Hall', '31-'], ['Torg', '12']), ...more]], figures).flat();
  assert.deepEqual(rows.map(({ cells }) => cells), [['Hall', '31-', '7'], ['Torg', '12', '8']]); // prettier-ignore
});

test('no name begins with a small letter or the rest of a figure, however most rows are set', () => {
  const rows = piecesIn(['Andel', '2024'], ['(mått)'], ['Antal', '2024'], ['lån']);
  assert.deepEqual(names(rows, 'bottom'), ['Andel (mått)', 'Antal lån']);
  const broken = piecesIn(['Index'], ['lust', '2024'], ['Antal per 1'], ['000', '2024']);
  assert.deepEqual(names(broken, 'centre'), ['Index lust', 'Antal per 1 000']);
});

test('no name ends where it hangs, so that a capital or a figure below begins none', () => {
  const rows = piecesIn(
    ['Andel inom'],
    ['48 timmar', '2024'],
    ['Antal'],
    ['lån', '2024'],
    ['Plan för'],
    ['LSS', '2024'],
  );
  assert.deepEqual(names(rows, 'centre'), ['Andel inom 48 timmar', 'Antal lån', 'Plan för LSS']);
});

test('the end of a name that a page cut is no part of the row that begins below it', () => {
  const rows = piecesIn(['gäster'], ['i parken'], ['Antal', '2024'], ['lån'], ['Index', '2024']);
  assert.deepEqual(names(rows, 'top'), ['gäster i parken', 'Antal lån', 'Index']);
});

test('the end of a name that a page cut is none of a row whose cells stand in its middle', () => {
  const rows = piecesIn(['gäster'], ['Andel'], ['nöjda', '2024'], ['Index'], ['stora', '2024'], ['båtar']); // prettier-ignore
  assert.deepEqual(names(rows, 'centre'), ['gäster', 'Andel nöjda', 'Index stora båtar']);
});

test('two lines above a row whose cells stand at its top are the end of a name, capital or not', () => {
  const rows = piecesIn(['Båtklubben'], ['hamnen'], ['Antal', '2024'], ['fiskare'], ['Index', '2024']);
  assert.deepEqual(names(rows, 'top'), ['Båtklubben hamnen', 'Antal fiskare', 'Index']);
  assert.deepEqual(names(piecesIn(['Båtklubben'], ['Antal', '2024'], ['fiskare']), 'top'), ['Båtklubben Antal fiskare']); // prettier-ignore
});

test('the last row of a page is set any way: its foot may have cut it', () => {
  const third = ['Andel', 'bänkar', 'kring', 'Åparken', 'nästan', 'Hela', 'sommaren', 'genom'];
  const rows = piecesIn(
    ...set.centre.slice(0, 3),
    ...[['Antal'], ['broar'], ['längs', '2024'], ['Storån'], ['varje']].map(([name, period]): [string, string?] => [name!, period]), // prettier-ignore
    ...third.map((name, n): [string, string?] => [name, n ? undefined : '2024']),
  );
  assert.deepEqual(names(rows, 'centre'), ['Andel nöjda gäster', 'Antal broar längs Storån varje', third.join(' ')]); // prettier-ignore
});

test('a cell whose lines may be two figures tells all that it may say', () => {
  const stacked = (...lines: string[]) =>
    rowsOf([piecesIn(['Antal besök'], ...lines.map((each): [string, string] => ['', each]))], {
      ...rule,
      anchor: 'figure',
    })
      .flat()
      .flatMap((row) => row.stacked);
  assert.deepEqual(stacked('340', '140'), [['340 140', '340', '140']]);
  assert.deepEqual(stacked('12', '340 st'), [], 'its unit stands on the second line');
  assert.deepEqual(stacked('58 %', '140'), []);
});

test('the second line of a cell tells its column where none of its words may stand in another', () => {
  const open = (isSure: boolean) => {
    const [name, figure, unit] = piecesIn(['Utgifter', '12,1'], ['', 'mnkr']);
    const pieces = [name!, { ...figure!, open: [{ text: '12,1', columns: [2] }], isSure: false }, { ...unit!, isSure }]; // prettier-ignore
    return rowsOf([pieces], { ...rule, anchor: 'figure' }).flat().flatMap((row) => row.open); // prettier-ignore
  };
  assert.deepEqual(open(true), []);
  assert.deepEqual(open(false), [{ text: '12,1', at: [1, 2] }]);
});

test('lines that women and men stand before alone are rows of their own, however close they are set', () => {
  const cells = (...lines: [name: string, period?: string][]) =>
    rowsOf([piecesIn(...lines)], rule).flatMap((rows) => rows.map((row) => row.cells));
  assert.deepEqual(cells(['Andel', '82 %'], ['nöjda'], ['Kvinnor', '84 %'], ['Män', '80 %']), [
    ['Andel nöjda', '82 %'],
    ['Kvinnor', '84 %'],
    ['Män', '80 %'],
  ]);
  // One sex alone, or none of their figures: the last words of a name.
  assert.equal(cells(['Antal lån till', '82 st'], ['Kvinnor', '80 st']).length, 1);
  assert.equal(cells(['Antal lån', '82 st'], ['Kvinnor'], ['Män']).length, 1);
});
