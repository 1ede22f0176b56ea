import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ground } from '../../../src/model.ts';
import { cell, evidence, facts, goal, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './assessed-without-figures.ts';

const below = goal({ id: '1.1.1', level: 'namndmal', number: '1.1.1', name: 'Alla ror', parent: '1.1' });
const found = (more: Parameters<typeof facts>[0]) => findingsOf(check, evidence([facts(more)]));
const silent = row({ target: cell('90 %', 90), previousOutcome: cell('80 %', 80) }, { goal: '1.1.1' });

test('a goal fully met without an outcome or a forecast below it is asked about', () => {
  const [one, ...more] = found({ goals: [goal(), below], indicators: [silent] });
  assert.equal(more.length, 0);
  assert.match(
    one!.sentence,
    /^Av 1 mål från kommunfullmäktige .* har 1 varken .*: 1\.1 ”Alla kan segla”\. Vad/,
  );
  assert.deepEqual(one!.lines, [10]);
});

test('one figure below, in the row, in doubt or in the analysis, is enough, and so is another assessment', () => {
  const goals = [goal(), below];
  const doubts = [{ cell: 'outcome', reason: 'Kolumnen är oklar.', candidates: ['5 %'] }];
  const mentions = [{ indicator: 0, cell: 'outcome' as const, text: '84 %', value: 84, unit: '%', line: 21 }];
  assert.deepEqual(found({ goals, indicators: [row({ forecast: cell() }, { goal: '1.1.1' })] }), []);
  assert.deepEqual(found({ goals, indicators: [{ ...silent, doubts }] }), []);
  assert.deepEqual(found({ goals, indicators: [silent], mentions }), []);
  for (const about of ['nas', 'nas-inte'] as const)
    assert.deepEqual(found({ goals, indicators: [silent], stated: [{ about, indicator: 0, line: 21 }] }), []);
  assert.deepEqual(found({ goals: [goal({ assessment: 'delvis' }), below], indicators: [silent] }), []);
  assert.deepEqual(found({ goals: [goal()], indicators: [row({}, { goal: null })] }), []);
});

test('what the text says that the assessment rests on is told, with its line, and asked about', () => {
  const asked = (on: Ground[], ...others: Ground[][]) => {
    const stated = [on, ...others].map((each, n) => ({
      about: 'grund' as const,
      goal: 2 * n,
      on: each,
      line: 14 + n,
    }));
    const more = others.length > 0 ? [goal({ id: '1.1 again' })] : [];
    const rows = more.map(() => ({ ...silent, goal: '1.1 again', lines: [26, 26] as [number, number] }));
    const [one] = found({ goals: [goal(), below, ...more], indicators: [silent, ...rows], stated });
    return [one!.sentence.slice(one!.sentence.indexOf('. ') + 2).replace(/^.*”\. /, ''), one!.lines] as const;
  };
  assert.deepEqual(asked(['indikatorer', 'namndmal']), [
    'Vilka siffror menas, när texten hänvisar till indikatorer?',
    [10, 14],
  ]);
  assert.equal(asked(['namndmal'])[0], 'Vad visar att målet nås, när texten hänvisar till nämndmål?');
  assert.equal(
    asked(['namndmal'], ['indikatorer'])[0],
    'Vilka siffror menas, när texten för 1 av dem hänvisar till indikatorer?',
  );
});
