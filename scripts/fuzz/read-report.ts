import { importSource } from '../import/report/import-report.ts';
import type { Imported } from '../import/facts/imported.ts';
import { loadKnowledge } from '../import/knowledge/knowledge.ts';
import { readText } from '../import/read/read.ts';
import { report } from './report.ts';

const knowledge = loadKnowledge();

/** Imports a text as a report: for tests. */
export function importText(text: string): Imported {
  return importSource(readText('report.txt', new TextEncoder().encode(text)), knowledge);
}

/** Imports a body under the smallest first page. */
export function importBody(...lines: string[]): Imported {
  return importText(report(lines.join('\n')));
}
