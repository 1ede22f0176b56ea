import type { Facts, ReportText } from '../../src/model.ts';
import { importSource } from '../import/report/import-report.ts';
import { headsOf } from '../import/table/heading.ts';
import type { Knowledge } from '../import/knowledge/knowledge.ts';
import { Refusal } from '../import/lines/problem.ts';
import { readPdf } from '../import/read/pdf/pdf.ts';
import { laidOut } from '../import/report/read-report.ts';
import { readText, type Source } from '../import/read/read.ts';

/** What became of a report that was cut. */
export type Fate =
  /** It was refused, or its facts say that it may not be whole. */
  | 'told'
  /** It was imported as whole, and so it is: what was cut off says nothing. */
  | 'whole'
  /** It was imported as whole, without paragraphs that the report has: its facts are the report's. */
  | 'prose'
  /** It was imported as whole, with facts that are not the report's. */
  | 'silent';

/** What tells one import of a report from another. */
interface Read {
  facts: string;
  words: string;
  inDoubt: boolean;
}

/** Tells the fate of a report's beginnings; `length` counts the characters that are left. */
export function cutter(text: string, knowledge: Knowledge): (length: number) => Fate {
  const source = (length: number) => readText('report.txt', new TextEncoder().encode(text.slice(0, length)));
  const whole = read(source(text.length), knowledge);
  return (length) => fate(whole, read(source(length), knowledge));
}

/** Tells the fate of a PDF whose pages are those numbered, from 1, in that order. */
export async function pageCutter(
  bytes: Uint8Array,
  knowledge: Knowledge,
): Promise<{ count: number; fateOf(pages: readonly number[]): Fate }> {
  const isWord = (word: string) => knowledge.words.has(word);
  const readPictures = () => Promise.reject(new Error('A scan takes too long to be cut: expected letters'));
  const all = await readPdf('report.pdf', bytes, { isWord, readPictures });
  const source = (numbers: readonly number[]) => {
    const pages = numbers.map((each, at) => ({ ...all[each - 1]!, number: at + 1 }));
    return laidOut('report.pdf', bytes, pages, { isWord, heads: headsOf(knowledge.headings) }, []);
  };
  const whole = read(source(all.map(({ number }) => number)), knowledge);
  return { count: all.length, fateOf: (pages) => fate(whole, read(source(pages), knowledge)) };
}

function fate(whole: Read | null, cut: Read | null): Fate {
  if (!cut || !whole || cut.inDoubt) return 'told';
  if (cut.facts !== whole.facts) return 'silent';
  return cut.words === whole.words ? 'whole' : 'prose';
}

function read(source: Source, knowledge: Knowledge): Read | null {
  try {
    const { facts, text: words } = importSource(source, knowledge);
    return { facts: told(facts), words: JSON.stringify(words satisfies ReportText), inDoubt: inDoubt(facts) };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Whether a report's facts say that it may not be whole; that its board or a period is odd says nothing of that. */
export function inDoubt({ doubts }: Pick<Facts, 'doubts'>): boolean {
  return doubts.some((doubt) => 'about' in doubt && ['contents', 'cut', 'twice'].includes(doubt.about));
}

/** All that facts say, but what the file was and whose its lines are. */
function told({ source: _source, owners: _owners, ...facts }: Facts): string {
  return JSON.stringify(facts);
}
