import type { Section } from './section.ts';
import { testsWith, tryTests } from './try-tests.ts';

/** Sweeps over whole reports, PDFs and catalogues that every test run takes a sample of go all the way. */
export async function auditSweeps(): Promise<Section> {
  const tried = testsWith('/sweep.ts').map((file) => ({ file, ...tryTests(file, { SWEEPS: 'whole' }) }));
  return {
    title: 'Tests of which every run takes a sample, as a whole',
    columns: ['file', 'tests', 'failed', 'time'],
    rows: tried.map(({ file, row }) => [file, ...row]),
    over: tried.flatMap(({ over }) => over ?? []),
  };
}
