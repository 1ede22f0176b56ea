import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns as all } from '../../../src/indicator-columns.ts';
import type { Owner } from '../../../src/model.ts';
import { assign, cutOf, type Row } from './columns.ts';
import { unmeasured } from './evidence.ts';
import { asPrinted } from './reading.ts';

/** A row of printed cells; "|" parts them. */
function row(cells: string, more: Partial<Row> = {}): Row {
  return {
    cuts: [cutOf(cells.split('|').map((text) => (text === '' ? [] : [asPrinted(text)])))],
    columns: all,
    owner: 'kf',
    span: null,
    late: false,
    measure: unmeasured,
    place: 'pinned',
    noise: 1,
    ...more,
  };
}

/** Places printed cells and prints where each came to stand, doubts after a slash. */
function place(cells: string, owner: Owner = 'kf', span: Row['span'] = null): string {
  const { at, said, doubts } = assign(row(cells, { owner, span }));
  const put = at.flatMap((column, slot) => (column !== null && said[slot] ? [`${all[column]}=${said[slot].text}`] : [])); // prettier-ignore
  return [put.join(' '), ...doubts.map((each) => `${each.cell}?${each.candidates.join(',')}`)].join(' / ');
}

test('a whole row is taken as it stands, whatever it says', () => {
  assert.equal(place('|||85,94 %||85 %|'), 'previousOutcome=85,94 % target=85 %');
});

test('a lone figure under women is the outcome of the year before', () => {
  assert.equal(place('5||8||12|12 st|Tas fram'), 'outcome=5 previousOutcome=8 forecast=12 target=12 st councilTarget=Tas fram'); // prettier-ignore
});

test('a row that prints dashes has all its cells: one beside a blank cell is not moved', () => {
  assert.equal(
    place('59 %|–||61 %|–|61 %|'),
    'outcome=59 % outcomeMen=– previousOutcome=61 % forecast=– target=61 %',
  );
  assert.equal(
    place('||–|73|–|72|Öka'),
    'outcomeWomen=– previousOutcome=73 forecast=– target=72 councilTarget=Öka',
  );
  assert.equal(
    place('Ej mätt|Ej mätt||1,44 %|1,75 %|2,09 %|1,65 %', 'kf', 'year'),
    'outcome=Ej mätt outcomeMen=Ej mätt previousOutcome=1,44 % forecast=1,75 % target=2,09 % councilTarget=1,65 %',
  );
});

test('a lost cell may be the target of the council, though its rows have one', () => {
  assert.equal(
    place('90 st|50 st|40 st|300 st|310 st|305 st', 'kf', 'part'),
    'outcome=90 st outcomeMen=50 st outcomeWomen=40 st / previousOutcome?300 st / forecast?300 st,310 st / target?310 st,305 st / councilTarget?305 st',
  );
});

test('a lost cell is settled by pairs, owner and words', () => {
  assert.equal(place('104 st||1 283 st|1 315|1 315 st|Tas fram'), 'outcome=104 st previousOutcome=1 283 st forecast=1 315 target=1 315 st councilTarget=Tas fram'); // prettier-ignore
  assert.equal(
    place('||81,9 %||90 %|90%', 'kf', 'year'),
    'previousOutcome=81,9 % target=90 % councilTarget=90%',
  );
  assert.equal(place('||||83 %|', 'namnd', 'year'), 'target=83 %');
});

test('what the logic cannot settle is a doubt with candidates, and no cell', () => {
  const said = place('||70||75', 'kf', 'year');
  assert.match(said, /councilTarget\?75|target\?75/);
  assert.doesNotMatch(said, /(target|councilTarget)=75/);
});

test('a doubt about a row with all its cells speaks of no lost one', () => {
  const reasonsOf = (cells: string) => [
    ...new Set(assign(row(cells, { late: true })).doubts.map(({ reason }) => reason.split(',')[0])),
  ];
  assert.deepEqual(reasonsOf('||64 %|||70 %|'), ['Med värdena där de står går raden inte ihop']);
  assert.deepEqual(reasonsOf('81 %||82 %|79 %|81 %'), ['En tom cell saknas i raden']);
});

test('cells too many: empty ones at the ends are the page’s, others a doubt', () => {
  assert.equal(place('1|2|3|4|5|6|7||'), 'outcome=1 outcomeMen=2 outcomeWomen=3 previousOutcome=4 forecast=5 target=6 councilTarget=7'); // prettier-ignore
  assert.equal(place('||1|2|3|4|5|6|7').split(' ')[0], 'outcome=1');
  assert.match(place('1|2|3|4|5|6|7|8'), /^ \/ outcome\?1,2,3,4,5,6,7,8/);
});

test('a row with more ways than can be weighed is a doubt', () => {
  const wide = Array.from({ length: 40 }, () => null);
  const cells = Array.from({ length: 12 }, (_, at) => String(at)).join('|');
  assert.deepEqual(
    assign(row(cells, { columns: [...wide, 'target'] })).doubts.map((each) => each.cell),
    ['target'],
  );
});

test('where tabs at the ends of lines are gone, cells missing there are empty, unless one in the midst is as likely', () => {
  const columns = ['outcome', 'previousOutcome', null, 'target', 'councilTarget'] as const;
  const at = (owner: Owner) => assign(row('90|80|95|93', { columns, owner, place: 'trimmed' })).at;
  assert.deepEqual(at('namnd'), [0, 1, 2, 3]);
  // The council's indicators have a council target: it may be the last figure.
  assert.equal(at('kf')[3], null);
});
