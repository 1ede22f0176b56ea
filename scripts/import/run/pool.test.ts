import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pdfOf } from '../../fuzz/pdf.ts';
import { type Bounds, openPool } from './pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'pool-'));
after(() => rmSync(folder, { recursive: true }));

const good = new URL('../report/fixtures/markdown.txt', import.meta.url);

/** What comes of a PDF of one page that draws this, and of a sound report behind it, in one thread. */
async function cameOf(draw: string, bounds: Bounds): Promise<(string | undefined)[]> {
  writeFileSync(join(folder, 'evil.pdf'), pdfOf([{ width: 595, height: 842, draw: [draw] }]));
  writeFileSync(join(folder, 'good.txt'), readFileSync(good));
  const pool = openPool(1, bounds);
  const jobs = ['evil.pdf', 'good.txt'].map((name) => ({
    path: join(folder, name),
    name,
    password: undefined,
  }));
  const outcomes = await Promise.all(jobs.map((job) => pool.run(job, () => {})));
  await pool.close();
  return outcomes.map((each) => (each.kind === 'refused' ? each.refused.line : each.id));
}

test('a report that a thread hangs in is given up, and the next one is read', async () => {
  // pdf.js takes the square of their number.
  assert.deepEqual(await cameOf('q '.repeat(1_000_000), { silence: 3000, memory: 2000 }), [
    'evil.pdf Unexpected work without an end, expected one that is read in seconds (importer)',
    'farsta-2023-vb',
  ]);
});

test('a report that takes more memory than there is is given up, and the next one is read', async () => {
  const text = `BT /regular 9 Tf 1 0 0 1 50 50 Tm (${'Andel trygga invånare'.repeat(10)}) Tj ET\n`;
  assert.deepEqual(await cameOf(text.repeat(20_000), { silence: 120_000, memory: 100 }), [
    'evil.pdf Unexpected need of more memory than there is for a report, expected one that is read in a tenth of it (importer)',
    'farsta-2023-vb',
  ]);
});
