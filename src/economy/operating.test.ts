import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Facts } from '../model.ts';
import { operatingOf } from './operating.ts';

const cells = (...texts: (string | null)[]): (Cell | null)[] =>
  texts.map((text) =>
    text === null ? null : { text, value: Number(text), unit: 'tkr', bound: null, line: 7 },
  );
const operating = (...rows: [label: string, ...cells: (string | null)[]][]) =>
  operatingOf({
    tables: [
      {
        kind: 'driftbudget',
        unit: 'tkr',
        columns: ['Tkr', 'Budget', 'Prognos', 'Avvikelse'],
        rows: rows.map(([label, ...texts]) => ({ label, parent: null, cells: cells(...texts), line: 7 })),
      },
    ],
  } as unknown as Facts)!;

test('the whole deviation stands on its own row, else on that of the net', () => {
  const net: [string, ...string[]] = ['Anslag för nämndens verksamhet (netto)', '900', '940', '-40'];
  assert.equal(operating(net).before?.value, -40);
  assert.equal(operating(net).after, null);
  const told = operating(
    net,
    ['Prognos/avvikelse före resultatdispositioner', null, null, '-50'],
    ['Prognos/avvikelse efter resultatdispositioner', null, null, '-10'],
  );
  assert.deepEqual([told.before?.value, told.after?.value], [-50, -10]);
});
