import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blot } from './blots.ts';
import { settled } from './figure.ts';
import { strokes } from './strokes.ts';

/** How wide strokes are, where they begin and where they end. */
const shapes: Record<string, [wide: number, top: number, bottom: number]> = {
  d: [16, 0, 26],
  ',': [5, 22, 31],
  '.': [5, 22, 26],
  _: [6, 23, 25],
};

/** Strokes of a figure as a scan shows them: "d" as high as a digit, "," low, "-" in the middle, " " a blank. */
function drawn(form: string): Blot[] {
  const found: Blot[] = [];
  let left = 0;
  for (const kind of form) {
    const [wide, top, bottom] = shapes[kind] ?? [8, 12, 15];
    if (kind !== ' ') found.push({ left, top, right: left + wide, bottom, ink: 50 });
    left += wide + 4;
  }
  return found;
}

const read = (first: string, second: string, form: string) =>
  settled({ text: first, sure: 0.9 }, { text: second, sure: 0.9 }, strokes(drawn(form)));

const cases: [what: string, form: string, first: string, second: string, text: string, readings: string[]][] =
  [
    ['a comma that both readers lost is seen in the ink', 'd,d  d', '71%', '71 %', '7,1 %', []],
    ['a point on the line that both readers lost may be a speck', 'd.d', '71', '71', '71', ['71', '7,1']],
    ['a point on the line that one reader saw is a comma', 'd.d', '7.1', '71', '7,1', []],
    ['what is too low for a comma is none', 'dd_d', '223', '223', '223', []],
    ['a comma that one reader invented is not', 'dd', '7,1', '71', '71', []],
    [
      'two strokes behind a figure are a "%" or nothing',
      'dd,d',
      '13,1 =',
      '13,1 =',
      '13,1 %',
      ['13,1 %', '13,1'],
    ],
    ['two strokes that the other reader knows are a "%"', 'dd,d', '13,1 =', '13,1 %', '13,1 %', []],
    ['a point is a comma', 'dd,dd', '72.44', '72.44', '72,44', []],
    ['a digit that is lost beside one that the ink bears out', 'd,d', '7', '7,1', '7,1', []],
    ['two digits for one stroke', 'd,d', '7,1', '2,1', '7,1', ['7,1', '2,1']],
    ['letters for digits', 'd  d', 'O st', '0 st', '0 st', []],
    ['strokes beside a comma are ones', 'd,d', 'Ll', 'Ll', '1,1', []],
    ['a percent sign that a reader does not know', 'd,d', '7,1 Yo', '7,1 %', '7,1 %', []],
    ['a percent sign that no reader knows', 'dd,d  d', '34,1 20', '34,1 20', '34,1 %', ['34,1 %', '34,1 20']],
    ['a percent sign that each reader takes for other letters', 'd,d', '7,1 Yo', '7,1 HA', '7,1 %', []],
    [
      'digits for a percent sign that one reader makes a figure of',
      'dd',
      '29 04',
      '29 0%',
      '29 %',
      ['29 %', '29 04', '29 0%'],
    ],
    ['a comma behind thousands that both readers lost', 'd ddd,d', '11954', '1 1954', '1 195,4', []],
    ['a unit of one high stroke', 'ddd d', '340 st', '340 st', '340 st', []],
    ['a dash that both readers lost', '-d,d', '5,3', '5,3', '-5,3', ['-5,3', '5,3']],
    ['a dash that one reader lost', '-d,d', '5,3', '-5,3', '-5,3', []],
    ['a sign of tolerance', 'd', '+/-1%', '+/-1%', '+/- 1 %', []],
    ['a blank of thousands that both readers lost', 'd ddd ddd', '1442 303', '1442 303', '1 442 303', []],
    ['a blank of thousands that one reader lost', 'd ddd ddd', '1 104 017', '1104 017', '1 104 017', []],
    ['thousands', 'd ddd', '9 999', '92 999', '9 999', ['9 999', '92 999']],
  ];
for (const [what, form, first, second, text, readings] of cases)
  test(`${what}: ${first} and ${second}`, () =>
    assert.deepEqual(read(first, second, form), { text, readings }));

test('what is no figure is not settled as one', () => {
  assert.equal(read('2024-02-01', '2024-02-01', 'dddd-dd-dd'), null);
  assert.equal(read('Ökning', 'Okning', 'dd'), null);
});

test('strokes that touch are not counted', () => {
  assert.equal(strokes([{ left: 0, top: 0, right: 30, bottom: 26, ink: 300 }]), null);
});

test('the foot of a digit that broke off is no comma, a comma close below a digit is one', () => {
  const digit = (left: number) => ({ left, top: 0, right: left + 16, bottom: 26, ink: 50 });
  const between = (top: number, bottom: number) =>
    strokes([digit(0), digit(20), { left: 38, top, right: 45, bottom, ink: 20 }, digit(40)])!;
  const commas = [between(20, 25), between(22, 31)].map(({ digits, comma }) => [digits.length, comma]);
  assert.deepEqual(commas, [
    [3, null],
    [3, 2],
  ]);
});
