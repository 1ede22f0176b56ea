import assert from 'node:assert/strict';
import { test } from 'node:test';
import { range } from '../../lines/span.ts';
import { layoutBlanks } from '../blanks.ts';

/** The lines of a table's rows below its head and of its texts, from 0. */
function parts(...lines: string[]): { rows: number[]; texts: number[] } {
  const { lines: laid, from } = layoutBlanks(lines, null, () => true);
  const linesOf = (isRow: boolean) =>
    laid.flatMap(({ text }, n) =>
      text.includes('\t') === isRow ? range(from[n]!).map((line) => line - 1) : [],
    );
  return { rows: linesOf(true).slice(1), texts: linesOf(false) };
}

const head = 'Indikator                               Periodens utfall   Årsmål   Period';

test('a name of several lines below an analysis is no part of it', () => {
  const told = parts(
    head,
    'Andel nöjda boende                      72 %               74 %     2024',
    'Analys',
    'Nämnden bedömer att målet nås under året och följer utvecklingen noga.',
    'Andel barn och unga som har fått',
    '                                        81 %               83 %     2024',
    'en insats i tid',
  );
  assert.deepEqual(told, { rows: [1, 4, 5, 6], texts: [2, 3] });
});

test('an analysis goes on with a line of its own width, and with one that begins with a measure', () => {
  const told = parts(
    head,
    'Andel nöjda boende                      72 %               74 %     2024',
    'Analys',
    'Nämnden bedömer att kostnaderna för insatserna minskar med 4,5',
    'mnkr i lägre kostnader jämfört med 2022.',
    'Andel nöjda gäster                      82 %               84 %     2024',
  );
  assert.deepEqual(told, { rows: [1, 5], texts: [2, 3, 4] });
});

test('an icon before a name ends the analysis above it', () => {
  const told = parts(
    head,
    '● Andel nöjda boende                    72 %               74 %     2024',
    'Analys',
    'Nämnden bedömer att målet nås under året och följer utvecklingen noga, se',
    '▶ Andel barn och unga som har fått en',
    'insats i rätt tid och som dessutom',
    '                                        81 %               83 %     2024',
    'är nöjda med den',
  );
  assert.deepEqual(told, { rows: [1, 4, 5, 6, 7], texts: [2, 3] });
});

test('a row set apart is one though its name looks like what a page carries; a page’s foot is none', () => {
  const { rows } = parts(
    head,
    'Andel nöjda boende                      72 %               74 %     2024',
    '',
    'Växel                                   12 st              14 st    2024',
    '',
    'start.stockholm',
  );
  assert.deepEqual(rows, [1, 3]);
});

test('a text right below a head is the rest of an analysis of the page before', () => {
  const told = parts(
    head,
    'Nämnden bedömer att målet för gästerna nås under året och följer utvecklingen noga.',
    'Andel nöjda boende                      72 %               74 %     2024',
  );
  assert.deepEqual(told, { rows: [2], texts: [1] });
});
