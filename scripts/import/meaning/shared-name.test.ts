import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { councilGoal } from '../../fuzz/report.ts';

test('a row whose name may stand over those beside it is in doubt', () => {
  const valuesOf = (...rows: string[]) =>
    importBody(councilGoal, '', 'Indikator\tEnhet\tUtfall\tÅrsmål', ...rows).facts.indicators.map(
      ({ name, cells }) => [name, cells.outcome?.value ?? null],
    );
  assert.deepEqual(valuesOf('Ängsgården\t82 %\t86 %', 'Andel nöjda\tNorrgården\t80 %\t84 %'), [
    ['Ängsgården', null],
    ['Andel nöjda', null],
  ]);
  assert.deepEqual(valuesOf('Andel trygga\tÄngsgården\t82 %\t86 %', 'Andel nöjda\tNorrgården\t80 %\t84 %'), [
    ['Andel trygga', 82],
    ['Andel nöjda', 80],
  ]);
});
