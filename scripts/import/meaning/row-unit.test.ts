import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilGoal } from '../../fuzz/report.ts';
import { importBody } from '../../fuzz/read-report.ts';

/** The figures of one row under a header: the columns' and those of unknown columns, each with the unit it has. */
function unitsOf(header: string, row: string) {
  const { facts, messages } = importBody(councilGoal, '', header, row);
  const { more, ...own } = facts.indicators[0]!.cells;
  const cells = [...Object.values(own), ...more.map(({ cell }) => cell)];
  const units = cells.flatMap((cell) => (cell ? [[cell.text, cell.unit]] : []));
  return { units, messages: messages.map(String) };
}

test('a column of something else takes no unit from its row, and gives none', () => {
  for (const [heading, text, unit] of [['Antal svar', '350', null], ['Kostnad tkr', '1 350', null], ['Mätår', '2024', null], ['Antal svar', '350 st', 'st']] as const)
    assert.deepEqual(
      unitsOf(`Indikator\tPeriodens utfall\t${heading}\tÅrsmål\tPeriod`, `Andel nöjda\t71 %\t${text}\t75\t2023`).units,
      [['71 %', '%'], ['75', '%'], [text, unit]],
    );
}); // prettier-ignore

test('an outcome of another year takes the unit of its row', () => {
  const header = 'Indikator\tÅrets utfall\tUtfall 2022\tUtfall 2021\tPrognos T2\tÅrsmål\tPeriod';
  assert.deepEqual(unitsOf(header, 'Andel A\t5 %\t4\t3\t2\t6\t2023').units.map(([, unit]) => unit), ['%', '%', '%', '%', '%']); // prettier-ignore
});

const three = 'Indikator\tPeriodens utfall\tUtfall män\tUtfall kvinnor\tUtfall VB 2022\tPrognos helår\tÅrsmål\tKF:s årsmål\tPeriod'; // prettier-ignore

test('men and women as shares of a count make no share of it, and the row says so', () => {
  for (const name of ['Antal platser', 'Platser i förskola']) {
    const { units, messages } = unitsOf(three, `${name}\t412\t40 %\t60 %\t400\t420\t420\t95\t2023`);
    assert.deepEqual(units.map(([, unit]) => unit), [null, '%', '%', null, null, null, null], name); // prettier-ignore
    assert.deepEqual(messages.filter((each) => each.endsWith(':8:1: Unexpected "412" beside figures in %, expected one of their kind and size: no figure of the row takes their unit; compare with the original')).length, 1, messages.join('\n')); // prettier-ignore
  }
});

test('a small count is none either where its parts make a whole; rates of the sexes are no parts', () => {
  const of = (row: string) => unitsOf(three, row).units.map(([, unit]) => unit);
  assert.deepEqual(of('Platser i förskola\t85\t40 %\t60 %\t80\t\t90\t\t2023'), [null, '%', '%', null, null]);
  assert.deepEqual(of('Andel nöjda\t52\t40 %\t60 %\t51\t\t55\t\t2023'), ['%', '%', '%', '%', '%']);
  assert.deepEqual(of('Nöjda boende\t85\t84 %\t86 %\t80\t\t90\t\t2023'), ['%', '%', '%', '%', '%']);
});

test('a share above 100 stays one where it is near the others, or they are as high', () => {
  const header = 'Indikator\tPeriodens utfall\tUtfall VB 2022\tÅrsmål\tPeriod';
  for (const row of ['101,2\t99,8 %\t100 %', '240\t260 %\t200'])
    assert.deepEqual(unitsOf(header, `Nyttjad budget\t${row}\t2023`).units.map(([, unit]) => unit), ['%', '%', '%'], row); // prettier-ignore
});

test('a sum of another size takes no unit of sums', () => {
  const header = 'Indikator\tPeriodens utfall\tUtfall VB 2022\tÅrsmål\tPeriod';
  const of = (row: string) => unitsOf(header, `Kostnad för lokaler\t${row}\t2023`).units.map(([, unit]) => unit); // prettier-ignore
  assert.deepEqual(of('1,2 mnkr\t1,1 mnkr\t1 153'), ['mnkr', 'mnkr', null]);
  assert.deepEqual(of('1 200 tkr\t1,1\t1 153 tkr'), ['tkr', null, 'tkr']);
  assert.deepEqual(of('1,2 mnkr\t1,1\t0'), ['mnkr', 'mnkr', 'mnkr']);
  assert.deepEqual(of('0 mnkr\t11,5\t40'), ['mnkr', 'mnkr', 'mnkr']);
});

test('a unit that a name prints is its figures’, a word for what is counted is not', () => {
  const header = 'Indikator\tPeriodens utfall\tÅrsmål\tPeriod';
  for (const [name, unit] of [['Bidrag per bänk (kr)', 'kr'], ['Belysta vägar, %', '%'], ['Antal barn per anställd, årsarbetare', null], ['Antal lekar, barn', null], ['Index (0–100)', null]] as const)
    assert.deepEqual(unitsOf(header, `${name}\t71\t75\t2023`).units, [['71', unit], ['75', unit]]);
  assert.deepEqual(unitsOf(header, 'Bidrag (tkr)\t71\t75 kr\t2023').units, [['71', 'tkr'], ['75 kr', 'kr']]);
}); // prettier-ignore
