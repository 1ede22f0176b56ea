import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sight } from './digits.ts';
import { seenFigure, withSeen, witnessed, type Seen } from './witness.ts';

/** Digits that strokes look like: "1" it and clearly no other, "?" none that can be told; a comma where it stands. */
function seen(form: string): Seen {
  const others = (digit: string) => [...'0123456789'].filter((each) => each !== digit);
  const digits = [...form.replace(',', '')].map((digit): Sight =>
    digit === '?' ? { digit: null, not: [] } : { digit, not: others(digit) },
  );
  return { digits, comma: form.includes(',') ? form.indexOf(',') : null };
}

const cases: [what: string, readings: string[], form: string, text: string, out: string[]][] = [
  ['a figure that its strokes bear out is sure', ['7,1 %'], '7,1', '7,1 %', []],
  ['a digit that looks like another is put in doubt', ['1,3'], '1,1', '1,3', ['1,3', '1,1']],
  ['strokes that do not tell put nothing in doubt', ['1,3'], '?,?', '1,3', []],
  ['a doubt is settled by what the strokes look like', ['6,1', '0,1'], '0,1', '0,1', []],
  ['a doubt stays where a stroke does not tell', ['6,1', '0,1'], '?,1', '6,1', ['6,1', '0,1']],
  ['what no reader read is the likeliest', ['152 %', '15 %'], '1,2', '1,2 %', ['1,2 %', '152 %', '15 %']],
  ['a part of a figure is none', ['28151', '23151'], '2', '28151', ['28151', '23151']],
  ['nor what begins a reading', ['77,4', '774'], '77', '77,4', ['77,4', '774']],
  ['another number of digits is not compared', ['1 305 st'], '13', '1 305 st', []],
];
for (const [what, readings, form, text, out] of cases)
  test(`${what}: ${readings.join(' or ')} seen as ${form}`, () => {
    const settled = { text: readings[0]!, readings: readings.length > 1 ? readings : [] };
    assert.deepEqual(witnessed(settled, seen(form)), { text, readings: out });
  });

test('strokes are a figure of their own where all tell, and none is left over', () => {
  assert.equal(seenFigure(seen('1,2'), 3), '1,2');
  assert.equal(seenFigure(seen('1,?'), 3), null);
  assert.equal(seenFigure(seen('1'), 4), null);
});

test('letters before a "%" are the digits that they look like, and nothing else', () => {
  const cases = [
    ['Bl %', '81', '81 %'],
    ['S.O%', '5,0', '5,0%'],
    ['Bl %', '8?', 'Bl %'],
    ['Bl %', '87', 'Bl %'],
    ['Bl st', '81', 'Bl st'],
  ] as const;
  for (const [text, form, out] of cases) assert.equal(withSeen(text, seen(form)), out);
});
