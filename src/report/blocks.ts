import type { Activity, Attachment, Decision, Facts, Goal, Indicator, ReportText, Table } from '../model.ts';
import { pageAt } from './page-at.ts';

/** A run of a report's text: paragraphs, an analysis or a decision in the report's own words. */
export interface WordsItem {
  heading: string | null;
  text: string;
  lines: [number, number];
}

/** A record of one kind with its place in the report's list of that kind. */
export interface Row<T> {
  index: number;
  record: T;
}

/** What stands together on the report's page: one heading, or a run of records of the same kind. */
export type Block =
  | { kind: 'goal'; line: number; goal: Goal }
  | { kind: 'indicators'; line: number; rows: Row<Indicator>[] }
  | { kind: 'activities'; line: number; rows: Row<Activity>[] }
  | { kind: 'table'; line: number; table: Table }
  | { kind: 'decisions'; line: number; rows: Row<Decision>[] }
  | { kind: 'attachments'; line: number; rows: Row<Attachment>[] }
  | { kind: 'words'; line: number; items: WordsItem[] };

/**
 * Everything found in a report, in the order of its lines; neighbours of the same kind are one block, unless a new page
 * of the original begins between them.
 */
export function blocksOf(facts: Facts, text: ReportText | undefined): Block[] {
  const single: Block[] = [
    ...facts.goals.map((goal) => ({ kind: 'goal' as const, line: goal.lines[0], goal })),
    ...facts.tables.map((table) => ({ kind: 'table' as const, line: table.lines[0], table })),
    ...rowBlocks('indicators', facts.indicators, (row) => row.lines[0]),
    ...rowBlocks('activities', facts.activities, (row) => row.lines[0]),
    ...rowBlocks('decisions', facts.decisions, (row) => row.lines[0]),
    ...rowBlocks('attachments', facts.attachments, (row) => row.line),
    ...wordsOf(text).map((item) => ({ kind: 'words' as const, line: item.lines[0], items: [item] })),
  ].sort((a, b) => a.line - b.line);
  const page = ({ line }: Block) => pageAt(facts.source.pages, line);
  return single.reduce<Block[]>((blocks, block) => {
    const [before, last] = [blocks.at(-2), blocks.at(-1)];
    if (last && page(last) !== page(block)) blocks.push(block);
    else if (last && 'rows' in last && 'rows' in block && last.kind === block.kind) {
      (last.rows as Row<unknown>[]).push(...block.rows);
    } else if (block.kind === 'decisions' && last?.kind === 'words' && before?.kind === 'decisions') {
      // Each decision has its own words: a table for each would be headings only.
      before.rows.push(...block.rows);
    } else if (last?.kind === 'words' && block.kind === 'words') last.items.push(...block.items);
    else blocks.push(block);
    return blocks;
  }, []);
}

function rowBlocks<K extends 'indicators' | 'activities' | 'decisions' | 'attachments'>(
  kind: K,
  records: Facts[K],
  line: (record: Facts[K][number]) => number,
): Block[] {
  return records.map(
    (record, index) => ({ kind, line: line(record), rows: [{ index, record }] }) as unknown as Block,
  );
}

function wordsOf(text: ReportText | undefined): WordsItem[] {
  if (!text) return [];
  return [
    ...text.sections.flatMap((section) =>
      section.paragraphs.map((paragraph, n) => ({ ...paragraph, heading: n === 0 ? section.heading : null })),
    ),
    ...text.expected.flatMap((group) => group.items.map((item) => ({ ...item, heading: null }))),
    ...text.analyses.map((one) => ({ heading: null, text: one.text, lines: one.lines })),
    ...(text.notes ?? []).map((one) => ({
      heading: null,
      text: `${one.mark} ${one.text}`,
      lines: one.lines,
    })),
    ...text.deviations.map((one) => ({ heading: null, text: one.text, lines: one.lines })),
    ...text.decisions.map((one) => ({ heading: null, text: one.text, lines: one.lines })),
  ];
}
