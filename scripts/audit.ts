/**
 * npm run audit: what takes too long for every test run. It looks at the built site (dist/, or DIST_DIR) in a real
 * Chromium, prints its figures, and ends with exit code 1 when one is over its budget. With REPORTS_DIR it also tells
 * how long the import of the reports there takes, and cuts them anywhere: no cut may pass for a whole report.
 * It kills imports and builds at random moments: nothing may be lost or half written.
 * It tries the laws of figures, texts, files and addresses on ten thousand generated inputs each, and changes contents and
 * holds builds that take pages from the site before against builds that make all: none may be stale.
 * It prints the facts of made-up reports, and with REPORTS_DIR those of the sound texts there, as PDFs and imports these:
 * nothing may be wrong in silence.
 * It builds the site in two places, in another zone, language, year and order of files: every byte must be the same.
 * Tests that take a sample of whole reports, PDFs, catalogues or pages of the site in every run take all of them here.
 * npm run audit -- --kills, --laws, --sweeps, --pages, --printed, --stale, --same: these alone.
 * npm run audit -- --layout-texts [--seeds FROM-TO]: the same PDFs as the text that pdftotext -layout gives of them, when it
 * is asked for alone: it needs poppler-utils, and tells all that is wrong in silence.
 * npm run audit -- --corpus: the sizes of the pages that ten years of all boards would make, when it is asked for alone.
 */
import { existsSync } from 'node:fs';
import { auditCorpus } from './audit/corpus.ts';
import { auditKills } from './audit/kills.ts';
import { auditLaws } from './audit/laws.ts';
import { auditLayoutTexts } from './audit/layout-texts.ts';
import { auditPrinted } from './audit/printed.ts';
import { auditSame } from './audit/same.ts';
import { print, type Section } from './audit/section.ts';
import { auditStale } from './audit/stale.ts';
import { auditPages, auditSweeps } from './audit/sweeps.ts';
import { paths } from './build/folder/paths.ts';
import { readArgs, UseError } from './command/options.ts';
import { runCommand } from './command/run.ts';

const reports = process.env['REPORTS_DIR'];

/** What can be asked for alone, each by its option. */
const parts = {
  kills: auditKills,
  laws: auditLaws,
  sweeps: auditSweeps,
  pages: auditPages,
  printed: () => auditPrinted(reports),
  stale: auditStale,
  same: auditSame,
  'layout-texts': auditLayoutTexts,
  corpus: auditCorpus,
} satisfies Record<string, (seeds: number[]) => Promise<Section>>;
type Part = keyof typeof parts;
const all = Object.keys(parts) as Part[];

/** What a whole audit leaves out. */
const alone: readonly Part[] = ['layout-texts', 'corpus'];

await runCommand(
  {
    usage: `npm run audit -- [${all.map((part) => `--${part}`).join(' | ')}] [--seeds FROM-TO]`,
    folders: 'DIST_DIR',
  },
  async () => {
    const { values } = readArgs({
      options: {
        ...Object.fromEntries(all.map((part) => [part, { type: 'boolean' as const }])),
        seeds: { type: 'string' },
      },
    });
    const asked = all.filter((part) => (values as Partial<Record<Part, unknown>>)[part]);
    if (values.seeds !== undefined && !asked.includes('layout-texts'))
      throw new UseError('--seeds: expected --layout-texts beside it');
    const seeds = seedsOf(values.seeds ?? '1-8');
    const over: string[] = [];
    const audit = async (make: () => Promise<Section>) => {
      const section = await make();
      print(section);
      over.push(...section.over.map((one) => `${section.title}: ${one}`));
    };

    if (asked.length === 0) {
      if (!existsSync(paths().dist))
        throw new Error(`There is no site in ${paths().dist}/. Run npm run build first.`);
      // It looks for the pages of the site as soon as it is loaded.
      const { auditSite } = await import('./audit/whole-site.ts');
      await auditSite(audit);
      asked.push(...all.filter((part) => !alone.includes(part)));
    }
    for (const part of asked) await audit(() => parts[part](seeds));
    for (const each of over) console.error(`OVER BUDGET  ${each}`);
    console.log(over.length === 0 ? '\nAll within budget.' : `\n${over.length} over budget.`);
    return over.length === 0 ? 0 : 1;
  },
);

/** Seeds from the first to the last: "7000-7040". */
function seedsOf(text: string): number[] {
  const [, from, to] = /^(\d{1,8})-(\d{1,8})$/.exec(text) ?? [];
  if (Number(from) <= Number(to))
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => Number(from) + n);
  throw new UseError(`--seeds ${text}: expected the first and the last, "1-8"`);
}
