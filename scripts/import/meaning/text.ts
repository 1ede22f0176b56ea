import type { Goal, ReportText } from '../../../src/model.ts';
import { joinPieces } from '../lines/join.ts';
import { expectedHeading } from '../knowledge/phrases.ts';
import type { Prose } from './prose.ts';

/** A report's paragraphs under their goal and heading, and its expected results. */
export type Paragraphs = Pick<ReportText, 'sections' | 'expected'>;

type Words = ReportText['sections'][number]['paragraphs'][number];

/**
 * The report's paragraphs under their goal and heading, and its expected results. Nothing is joined over the lines of
 * a table, and an expected result ends there.
 */
export function text(
  prose: readonly Prose[],
  above: (line: number) => Goal | null,
  tables: ReadonlySet<number>,
): Paragraphs {
  const writer = new Writer();
  const crosses = crossing(tables);
  for (const each of prose) {
    const goal = above(each.lines[0])?.id ?? null;
    writer.moveTo(goal, crosses(each.lines[0]));
    writer.write(each);
  }
  return writer.done();
}

/** Tells whether any of the lines stands between the line asked for last and this one. */
function crossing(lines: ReadonlySet<number>): (line: number) => boolean {
  const ahead = [...lines].sort((a, b) => b - a);
  return (line) => {
    const before = ahead.length;
    while (ahead.length && ahead.at(-1)! < line) ahead.pop();
    return ahead.length < before;
  };
}

/** Writes prose down in the order of the report. */
class Writer {
  readonly #sections: ReportText['sections'] = [];
  readonly #expected: ReportText['expected'] = [];
  /** The pieces of every paragraph, joined at the end: joining one by one would grow with the square. */
  readonly #pieces = new Map<Words, string[]>();
  #goal: string | null | undefined;
  /** Whether paragraphs are expected results. */
  #expecting = false;
  /** The paragraph that may go on. */
  #open: Words | null = null;

  /** Goes on under a goal; a table on the way ends what is open. */
  moveTo(goal: string | null, crossed: boolean): void {
    if (goal === this.#goal && !crossed) return;
    this.#open = null;
    this.#expecting = false;
    if (goal !== this.#goal) this.#sections.push({ goal, heading: null, paragraphs: [] });
    this.#goal = goal;
  }

  write(each: Prose): void {
    const pieces = this.#open ? this.#pieces.get(this.#open)! : [];
    if (this.#open && goesOn(pieces.at(-1)!, each)) {
      pieces.push(each.text);
      this.#open.lines[1] = each.lines[1];
    } else if (this.#isHeading(each)) this.#writeHeading(each.text);
    else {
      this.#open = { text: '', lines: [...each.lines] };
      this.#pieces.set(this.#open, [each.text]);
      const list = this.#expecting ? this.#expected.at(-1)!.items : this.#sections.at(-1)!.paragraphs;
      list.push(this.#open);
    }
  }

  done(): Paragraphs {
    for (const [words, pieces] of this.#pieces) words.text = joinPieces(pieces);
    return {
      sections: this.#sections.filter((each) => each.heading !== null || each.paragraphs.length > 0),
      expected: this.#expected.filter((each) => each.items.length > 0),
    };
  }

  /** An expected result may be as short as a heading: among them only what opens a section by its words is one. */
  #isHeading({ kind, bare, text }: Prose): boolean {
    if (expectedHeading.test(text) && text.length < 60) return true;
    return kind === 'heading' && !(this.#expecting && bare && !opensSection(text));
  }

  #writeHeading(heading: string): void {
    const goal = this.#goal ?? null;
    const expecting = expectedHeading.test(heading);
    if (!expecting) this.#sections.push({ goal, heading, paragraphs: [] });
    else if (!this.#expecting) this.#expected.push({ goal, items: [] });
    this.#expecting = expecting;
    this.#open = null;
  }
}

/** Headings of a goal's section that are never an expected result, however short those may be. */
const sectionHeading =
  /^(beskrivning|analys|goda exempel|aktivitet(er)?|indikator(er)?|samverkan|resursanvändning|uppföljning|genomförande|budget)(?!\p{L})/iu;

function opensSection(text: string): boolean {
  return sectionHeading.test(text) || expectedHeading.test(text) || /^\d+(\.\d+)+\.? \p{Lu}/u.test(text);
}

/** The page cut a sentence: it has no stop, and what follows begins with a small letter. */
function goesOn(text: string, next: Prose): boolean {
  return !/[.!?:”"]$/.test(text) && /^\p{Ll}/u.test(next.text);
}
