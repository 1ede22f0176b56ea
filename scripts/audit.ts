/**
 * npm run audit: what takes too long for every test run. It looks at the built site (dist/, or DIST_DIR) in a real
 * Chromium, prints its figures, and ends with exit code 1 when one is over its budget. With REPORTS_DIR it also tells
 * how long the import of the reports there takes, and cuts them anywhere: no cut may pass for a whole report.
 * It kills imports and builds at random moments: nothing may be lost or half written.
 * It tries the laws of figures, texts, files and addresses on ten thousand generated inputs each, and changes contents and
 * holds builds that take pages from the site before against builds that make all: none may be stale.
 * With REPORTS_DIR it prints the facts of the sound texts there as PDFs and imports these: nothing may be wrong in silence.
 * It builds the site in two places, in another zone, language, year and order of files: every byte must be the same.
 * npm run audit -- --kills, --laws, --printed, --stale, --same: these alone.
 * npm run audit -- --corpus: instead, the sizes of the pages that ten years of all boards would make (see corpus.ts).
 */
import { existsSync } from 'node:fs';
import { auditKills } from './audit/kills.ts';
import { auditLaws } from './audit/laws.ts';
import { auditPrinted } from './audit/printed.ts';
import { auditSame } from './audit/same.ts';
import { print, type Section } from './audit/section.ts';
import { auditStale } from './audit/stale.ts';
import { paths } from './build/folder/paths.ts';
import { readArgs } from './command/options.ts';
import { runCommand } from './command/run.ts';

await runCommand(
  {
    usage: 'npm run audit -- [--kills | --laws | --printed | --stale | --same | --corpus]',
    folders: 'DIST_DIR',
  },
  async () => {
    const { values } = readArgs({
      options: {
        kills: { type: 'boolean', default: false },
        laws: { type: 'boolean', default: false },
        printed: { type: 'boolean', default: false },
        stale: { type: 'boolean', default: false },
        same: { type: 'boolean', default: false },
        corpus: { type: 'boolean', default: false },
      },
    });
    const { kills, laws, printed, stale, same, corpus } = values;
    const one = kills || laws || printed || stale || same;
    const over: string[] = [];
    const audit = async (make: () => Promise<Section>) => {
      const section = await make();
      print(section);
      over.push(...section.over.map((one) => `${section.title}: ${one}`));
    };

    if (!one) {
      if (!existsSync(paths().dist))
        throw new Error(`There is no site in ${paths().dist}/. Run npm run build first.`);
      // It looks for the pages of the site as soon as it is loaded.
      const { auditSite } = await import('./audit/whole-site.ts');
      await auditSite(corpus, audit);
    }
    if (kills || !(one || corpus)) await audit(auditKills);
    if (laws || !(one || corpus)) await audit(auditLaws);
    const reports = process.env['REPORTS_DIR'];
    if (printed && !reports)
      throw new Error('There are no reports to print. Set REPORTS_DIR to a folder of texts.');
    if (reports && (printed || !(one || corpus))) await audit(() => auditPrinted(reports));
    if (stale || !(one || corpus)) await audit(auditStale);
    if (same || !(one || corpus)) await audit(auditSame);
    for (const each of over) console.error(`OVER BUDGET  ${each}`);
    console.log(over.length === 0 ? '\nAll within budget.' : `\n${over.length} over budget.`);
    return over.length === 0 ? 0 : 1;
  },
);
