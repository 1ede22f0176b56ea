import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cutter, pageCutter, type Fate } from '../fuzz/cut.ts';
import { Random } from '../fuzz/random.ts';
import { loadKnowledge, type Knowledge } from '../import/knowledge/knowledge.ts';
import type { Section } from './section.ts';

/** Texts are cut so often each, at lines and inside them, the same places every time. */
const cuts = 100;

type Tally = Record<Fate, number>;
const noFate = (): Tally => ({ told: 0, whole: 0, prose: 0, silent: 0 });

/**
 * Cuts each report of a folder, a text anywhere, a PDF at its pages: none may be imported as whole where a fact was lost
 * or changed.
 */
export async function auditCuts(reports: string): Promise<Section> {
  const knowledge = loadKnowledge();
  const random = new Random(1);
  const over: string[] = [];
  const rows: (string | number)[][] = [];
  for (const file of globSync('*.{txt,pdf}', { cwd: reports }).sort()) {
    const bytes = new Uint8Array(readFileSync(join(reports, file)));
    const tell = (cut: string) => over.push(`${file} ${cut} is imported as whole`);
    const count = file.endsWith('.pdf')
      ? await cutPages(bytes, knowledge, tell)
      : cutText(new TextDecoder().decode(bytes), random, knowledge, tell);
    rows.push([basename(file), count.told, count.whole, count.prose, count.silent]);
  }
  return {
    title: `Texts cut in ${cuts} places each, PDFs at every page`,
    columns: ['report', 'refused or in doubt', 'nothing lost', 'paragraphs lost', 'facts lost'],
    rows,
    over,
  };
}

function cutText(text: string, random: Random, knowledge: Knowledge, tell: (cut: string) => void): Tally {
  const fateOf = cutter(text, knowledge);
  const count = noFate();
  for (let n = 0; n < cuts; n++) {
    const inside = random.int(0, text.length - 1);
    const length = n % 2 ? inside : text.lastIndexOf('\n', inside) + 1;
    const fate = fateOf(length);
    count[fate]++;
    if (fate === 'silent') tell(`cut after ${length} characters`);
  }
  return count;
}

/** Takes each page out, lets the PDF end behind it, and lets it come again at once and at the end. */
async function cutPages(
  bytes: Uint8Array,
  knowledge: Knowledge,
  tell: (cut: string) => void,
): Promise<Tally> {
  const { count: last, fateOf } = await pageCutter(bytes, knowledge);
  const all = Array.from({ length: last }, (_, at) => at + 1);
  const count = noFate();
  for (const page of all) {
    const made: [string, number[]][] = [
      [`without page ${page}`, all.filter((each) => each !== page)],
      [`up to page ${page}`, all.filter((each) => each <= page && page < last)],
      [`with page ${page} twice`, all.flatMap((each) => (each === page ? [each, each] : [each]))],
      [`with page ${page} again at its end`, [...all, page]],
    ];
    for (const [cut, pages] of made) {
      if (!pages.length) continue;
      const fate = fateOf(pages);
      count[fate]++;
      if (fate === 'silent') tell(cut);
    }
  }
  return count;
}
