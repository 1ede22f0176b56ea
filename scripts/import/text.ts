import type { ReportText } from '../../src/model.ts';
import type { Goal } from '../../src/model.ts';
import { withoutContacts } from './furniture.ts';
import { joinPieces } from './join.ts';
import { expectedHeading } from './knowledge/phrases.ts';
import type { Prose } from './prose.ts';
import type { TableRecord } from './table/record.ts';

type Words = ReportText['sections'][number]['paragraphs'][number];

/** Words that are still being joined. */
interface Open {
  words: Words;
  pieces: string[];
}

/** Headings of a goal's section that are never an expected result, however short those may be. */
const sectionHeading =
  /^(beskrivning|analys|goda exempel|aktivitet(er)?|indikator(er)?|samverkan|resursanvändning|uppföljning|genomförande|budget)\b/i;

/**
 * The report's paragraphs under their goal and heading, and its expected results. `breaks` are the lines of tables:
 * nothing is joined over them, and an expected result ends there.
 */
export function words(
  prose: readonly Prose[],
  above: (line: number) => Goal | null,
  breaks: readonly number[],
): Pick<ReportText, 'sections' | 'expected'> {
  const sections: ReportText['sections'] = [];
  const expected: ReportText['expected'] = [];
  const all: Open[] = [];
  let goal: string | null | undefined;
  let expecting = false;
  let open: Open | null = null;
  let nextBreak = 0;
  for (const each of prose) {
    const here = above(each.lines[0])?.id ?? null;
    let broken = false;
    while (nextBreak < breaks.length && breaks[nextBreak]! < each.lines[0]) {
      nextBreak++;
      broken = true;
    }
    if (here !== goal || broken) {
      open = null;
      expecting = expecting && here === goal && !broken;
      if (here !== goal) sections.push({ goal: here, heading: null, paragraphs: [] });
      goal = here;
    }
    if (open && goesOn(open.pieces.at(-1)!, each)) {
      open.pieces.push(each.text);
      open.words.lines[1] = each.lines[1];
      continue;
    }
    const isHeading =
      (each.kind === 'heading' && !(expecting && each.bare && !startsSection(each.text))) ||
      (expectedHeading.test(each.text) && each.text.length < 60);
    if (isHeading) {
      const more = expectedHeading.test(each.text);
      if (more && !(expecting && expected.at(-1)?.goal === here)) expected.push({ goal: here, items: [] });
      expecting = more;
      open = null;
      if (!more) sections.push({ goal: here, heading: each.text, paragraphs: [] });
      continue;
    }
    open = { words: { text: '', lines: [...each.lines] }, pieces: [each.text] };
    all.push(open);
    if (expecting) expected.at(-1)!.items.push(open.words);
    else {
      if (!sections.length) sections.push({ goal: here, heading: null, paragraphs: [] });
      sections.at(-1)!.paragraphs.push(open.words);
    }
  }
  for (const { words, pieces } of all) words.text = withoutContacts(joinPieces(pieces));
  return {
    sections: sections.filter((each) => each.heading !== null || each.paragraphs.length > 0),
    expected: expected.filter((each) => each.items.length > 0),
  };
}

function startsSection(text: string): boolean {
  return sectionHeading.test(text) || expectedHeading.test(text) || /^\d+(\.\d+)+\.? \p{Lu}/u.test(text);
}

/** The page cut a sentence: it has no stop, and what follows begins with a small letter. */
function goesOn(text: string, next: Prose): boolean {
  return !/[.!?:”"]$/.test(text) && /^\p{Ll}/u.test(next.text);
}

/** The analysis of a row as one text, its paragraphs parted by an empty line. Null when it has none. */
export function analysisText(record: TableRecord): { text: string; lines: [number, number] } | null {
  const parts = record.analysis.flat();
  if (!parts.length) return null;
  const text = record.analysis
    .map((paragraph) => joinPieces(paragraph.map((part) => part.text)))
    .join('\n\n');
  return { text: withoutContacts(text), lines: [parts[0]!.line, parts.at(-1)!.line] };
}
