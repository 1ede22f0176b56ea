import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutcomeGroup } from '../report/tally.ts';
import { topicText } from './topic.ts';

const answer = (nar: number, not: number, early: number, silent: number): string =>
  topicText
    .answer(
      { nar, 'nar-inte': not, 'for-tidigt': early, 'bedoms-inte': silent } satisfies Record<
        OutcomeGroup,
        number
      >,
      'tertialrapport 1 2026',
    )
    .replaceAll('\u00a0', ' ');

test('a topic says how its targets fare in a sentence, whichever kinds there are', () => {
  const told: [counts: [number, number, number, number], sentence: string][] = [
    [[0, 0, 0, 0], 'Inget årsmål är satt enligt tertialrapport 1 2026.'],
    [
      [2, 4, 2, 1],
      'Av 9 årsmål i tertialrapport 1 2026 nås 2 och 4 nås inte. För 2 är det för tidigt att säga, och 1 går inte att bedöma.',
    ],
    [[2, 0, 0, 0], 'Av 2 årsmål i tertialrapport 1 2026 nås 2.'],
    [[0, 1, 0, 2], 'Av 3 årsmål i tertialrapport 1 2026 nås 1 inte. 2 går inte att bedöma.'],
    [[0, 0, 10, 0], 'För alla 10 årsmål i tertialrapport 1 2026 är det för tidigt att säga något.'],
    [[0, 0, 1, 0], 'För det enda årsmålet i tertialrapport 1 2026 är det för tidigt att säga något.'],
    [
      [0, 0, 5, 1],
      'Av 6 årsmål i tertialrapport 1 2026 är det för tidigt att säga något om 5, och 1 går inte att bedöma.',
    ],
    [[0, 0, 0, 3], 'Av 3 årsmål i tertialrapport 1 2026 går inget att bedöma.'],
  ];
  for (const [counts, sentence] of told) assert.equal(answer(...counts), sentence);
});
