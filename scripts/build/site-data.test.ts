import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CorrectionEntry } from '../../src/series.ts';
import { Facts } from '../../src/model.ts';
import { assemble } from './assemble.ts';
import { correction, facts, registry } from './invented.ts';
import { siteData } from './site-data.ts';

test('the site reads facts that are corrected, and the list of corrections', () => {
  const { catalogue, reports } = assemble([facts()], registry({ corrections: [correction] }));
  const files = new Map(siteData(catalogue, reports));
  const shown = Facts.parse(JSON.parse(files.get('facts/langholmen-2023-t1.json')!));
  assert.equal(shown.indicators[0]!.cells.outcome!.text, '15,2 %');
  const [entry] = (JSON.parse(files.get('data/corrections.json')!) as unknown[]).map((one) =>
    CorrectionEntry.parse(one),
  );
  assert.deepEqual(
    [entry!.id, entry!.printed, entry!.shown, entry!.indicator, entry!.district],
    ['langholmen-2023-t1-20', '12,5 %', '15,2 %', 'nojda-sjoman', 'langholmen'],
  );
});
