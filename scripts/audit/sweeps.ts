import { existsSync } from 'node:fs';
import { paths } from '../build/folder/paths.ts';
import type { Section } from './section.ts';
import { testsWith, tryTests } from './try-tests.ts';

const swept = testsWith('/sweep.ts');
const isOfPages = (file: string): boolean => file.startsWith('src/browser/');

/** Sweeps over whole reports, PDFs and catalogues that every test run takes a sample of go all the way. */
export async function auditSweeps(): Promise<Section> {
  return whole(
    'Tests of which every run takes a sample, as a whole',
    swept.filter((file) => !isOfPages(file)),
  );
}

/** Sweeps over the pages of the built site that every test run takes a sample of go over all of them. */
export async function auditPages(): Promise<Section> {
  if (!existsSync(paths().dist))
    throw new Error(`There is no site in ${paths().dist}/. Run npm run build first.`);
  return whole('Tests of pages of which every run takes a sample, on all of them', swept.filter(isOfPages));
}

function whole(title: string, files: string[]): Section {
  const tried = files.map((file) => ({ file, ...tryTests(file, { SWEEPS: 'whole' }) }));
  return {
    title,
    columns: ['file', 'tests', 'failed', 'time'],
    rows: tried.map(({ file, row }) => [file, ...row]),
    over: tried.flatMap(({ over }) => over ?? []),
  };
}
