import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Facts } from '../../src/model.ts';
import type { Section } from './section.ts';

/** Seconds that the import of a scan may take, the dictionary's loading included: the median of the runs. */
const most = 4;
const runs = 5;

/** Imports each report of a folder, one at a time in a process of its own, and tells how long it takes. */
export function auditImportTime(reports: string): Section {
  const out = mkdtempSync(join(tmpdir(), 'import-time-'));
  const rows: Section['rows'] = [];
  const over: string[] = [];
  for (const file of globSync('*.txt', { cwd: reports }).sort()) {
    const times = Array.from({ length: runs }, () => seconds(join(reports, file), out)).sort((a, b) => a - b);
    const median = times[Math.floor(runs / 2)]!;
    const scan = extraction(out) === 'ocr';
    rows.push([basename(file), scan ? 'scan' : 'text', ...[times[0]!, median, times.at(-1)!].map(rounded)]);
    if (scan && median > most) over.push(`${file} takes ${rounded(median)} s, at most ${most}`);
    rmSync(out, { recursive: true });
  }
  return {
    title: 'Import, s (a process each)',
    columns: ['report', '', 'least', 'median', 'most'],
    rows,
    over,
  };
}

function seconds(file: string, out: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    // Without --again all runs but the first would take its facts as they are.
    ['scripts/import.ts', file, '--again', '--facts', out, '--texts', join(out, 'texts')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

function extraction(out: string): Facts['source']['extraction'] {
  const [name = ''] = globSync('*.json', { cwd: out });
  return (JSON.parse(readFileSync(join(out, name), 'utf8')) as Facts).source.extraction;
}

const rounded = (value: number) => value.toFixed(2);
