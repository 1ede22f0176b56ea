import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFigure } from './figure.ts';
import { markKey, readNote, takeMark } from './mark.ts';
import { decimalsOf, printNumber, readNumber } from './number.ts';
import { lawRuns } from '../law-runs.ts';

/** The rows of the table of forms in CONTRIBUTING.md: what is printed, and what it is read as. */
function documented(): string[][] {
  const guide = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const section = guide.split('\n## ').find((part) => part.startsWith('How figures are read'));
  const rows = (section ?? '').split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', ''))); // prettier-ignore
}

for (const [printed, value, unit, bound, mark, open] of documented())
  test(`the guide: "${printed}"`, () => {
    const money = printed!.endsWith(' in a money table');
    const figure = readFigure(printed!.replace(' in a money table', ''), { money });
    assert.equal(figure.value === null ? '' : String(figure.value), value);
    assert.equal((figure.value === null ? null : figure.unit) ?? '', unit);
    assert.equal(figure.bound ?? '', bound);
    assert.equal(figure.mark ?? '', mark);
    const readings = figure.readings.map((each) => each.text).join(' or ');
    assert.equal(readings || (figure.why ?? ''), open);
  });

test('the guide shows every way in which a text is no figure', () => {
  const shown = new Set(
    documented().map(([printed]) => readFigure(printed!.replace(' in a money table', '')).why),
  );
  const all = [
    'about',
    'mark',
    'part',
    'range',
    'several',
    'sign',
    'strict',
    'thousands',
    'time',
    'unit',
    'words',
  ];
  assert.deepEqual([...shown].filter((why) => why !== null).sort(), all);
});

const whole = fc.integer({ min: -1e9, max: 1e9 });
const decimal = whole.map((value) => value / 100);
const unit = fc.constantFrom('%', 'st', 'mnkr', 'kr', 'GWh', 'barn/avd.', 'kg CO2 per kg livsmedel', '%-enheter', 'm²', 'personer'); // prettier-ignore
const minus = fc.constantFrom(...'-−–‐‑‒﹣－');
const blank = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', "'", '’');

test('any number → text → the same number and unit', () => {
  fc.assert(
    fc.property(fc.oneof(whole, decimal), unit, (value, name) => {
      const { value: read, unit: printed, why } = readFigure(`${printNumber(value)} ${name}`);
      assert.deepEqual([read === 0 ? 0 : read, printed, why], [value === 0 ? 0 : value, name, null]);
    }),
  );
});

test('any minus, and any mark between thousands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), minus, blank, fc.boolean(), (value, sign, mark, apart) => {
      const printed = `${sign}${apart ? ' ' : ''}${printNumber(value).replaceAll(' ', mark)}`;
      assert.equal(readFigure(printed).value, -value);
    }),
  );
});

test('brackets and a trailing minus are negative in money tables, and open elsewhere', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), minus, (value, sign) => {
      for (const printed of [`(${printNumber(value)})`, `${printNumber(value)}${sign}`]) {
        assert.equal(readFigure(printed, { money: true }).value, -value);
        const { value: open, readings } = readFigure(printed);
        assert.deepEqual([open, ...readings.map((each) => each.value)], [null, -value, value]);
      }
    }),
  );
});

test('thousands parted by a dot are never decimals in silence', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999 }), unit, (value, name) => {
      const { value: read, readings } = readFigure(`${printNumber(value).replace(' ', '.')} ${name}`);
      if (read !== null) assert.equal(read, value);
      else assert.deepEqual(readings.map((each) => each.value), [value, value / 1000]); // prettier-ignore
    }),
  );
});

test('a mark apart from a figure is its note', () => {
  const mark = fc.constantFrom('¹', '²)', '*', '**', ' 1)', ' (2)', ' *');
  fc.assert(
    fc.property(fc.oneof(whole, decimal), unit, mark, (value, name, printed) => {
      const read = readFigure(`${printNumber(value)} ${name}${printed}`);
      assert.deepEqual([read.value === 0 ? 0 : read.value, read.unit, read.mark], [value === 0 ? 0 : value, name, printed.trim()]); // prettier-ignore
    }),
  );
});

test('whatever is printed: a value only where the whole text is it, a unit without figures', () => {
  const piece = fc.constantFrom('1', '23', '4,5', '678', ' ', '%', 'st', ')', '(', '*', '¹', '-', '–', '/', ':', 'av', 'till', 'ca ', '<', '≥', 'Max ', '.', ',', 'ej', 'CO2', 'Ja'); // prettier-ignore
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      (text) => {
        const { value, unit: name, mark, why, readings } = readFigure(text);
        assert.ok(value === null || Number.isFinite(value));
        assert.ok(why !== null || value !== null || !/\d/.test(text), text);
        if (value === null) return;
        assert.ok(why === null && readings.length === 0);
        assert.ok(name === null || !/\d|[()*¹:<≥]/.test(name.replace(/CO2/g, '')), `${text}: ${name}`);
        // No digit is lost: those of the value and of the mark are all that is printed.
        const digits = (each: string) =>
          each
            .replace(/CO2/g, '')
            .replace(/\D/g, '')
            .replace(/^0+|0+$/g, '');
        const kept = digits(String(Math.abs(value)));
        assert.ok(digits(text).startsWith(kept), `${text}: ${value}`);
        assert.ok(
          mark !== null || digits(text).replace(/0/g, '') === kept.replace(/0/g, ''),
          `${text}: ${value}`,
        );
      },
    ),
    { numRuns: lawRuns(5000) },
  );
});

test('a number of digits, read', () => {
  assert.equal(readNumber('1 2 3'), null);
  assert.equal(readNumber('12 34'), null);
  assert.equal(readNumber('057'), null);
  assert.equal(readNumber('0')?.value, 0);
  assert.deepEqual(readNumber('1.283'), { value: 1283, decimals: 0, other: 1.283, parted: '.' });
  assert.deepEqual(readNumber('1,283'), { value: 1.283, decimals: 3, other: 1283, parted: ',' });
  assert.deepEqual(['2,40 %', '2 163', '12.340 st', '1,250.5 tkr', 'öka'].map(decimalsOf), [2, 0, 0, 1, 0]);
});

test('marks at the end of names, and the lines that explain them', () => {
  assert.deepEqual(takeMark('Andel nöjda¹'), { text: 'Andel nöjda', mark: '¹' });
  assert.deepEqual(takeMark('Antal lokaler 2)'), { text: 'Antal lokaler', mark: '2)' });
  assert.deepEqual(takeMark('Andel nöjda (alla)1)'), { text: 'Andel nöjda (alla)', mark: '1)' });
  for (const text of ['Lokaler (nivå 2)', 'Yta i m²', 'Barn 1-5 år', 'Målgrupp (1)x'])
    assert.deepEqual(takeMark(text), { text, mark: null });
  assert.deepEqual(['¹', '1)', '(1)', '¹)', '*'].map(markKey), ['1', '1', '1', '1', '*']);
  assert.deepEqual(readNote('1) Avser egen regi.'), { mark: '1)', text: 'Avser egen regi.' });
  assert.deepEqual(readNote('* Mäts vartannat år.'), { mark: '*', text: 'Mäts vartannat år.' });
  for (const line of ['Avser egen regi.', '1. Avser egen regi.', '12 % Andel'])
    assert.equal(readNote(line), null);
});

test('a letter that nobody can tell may be a digit: what holds one is no figure, and says so', () => {
  for (const text of ['\ufffd %', '\ufffd1 %', '1\ufffd', '12 \ufffd00 st'])
    assert.deepEqual([readFigure(text).value, readFigure(text).why], [null, 'words'], text);
});
