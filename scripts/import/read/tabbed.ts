import type { Unsure } from './types.ts';
import { Lines } from '../lines/lines.ts';
import { isBorder, withoutGrids } from './grid.ts';
import { isRule, withoutMarkdown, withStrokes } from './markdown.ts';
import { withTabs } from './marked-cells.ts';
import { joinQuoted } from './quoted.ts';
import { withoutRules } from './ruled.ts';

/**
 * A text with tabs between the cells of its tables, whatever else parts them: marks, quotes, Markdown, signs drawn around
 * them, dashes below their headings. Each row stands on its first line. A cell whose lines may be two figures is in doubt.
 */
export function tabbed({ texts }: Lines): { lines: Lines; unsure: Unsure[] } {
  const rows = withStrokes(withoutRules(withoutGrids(joinQuoted(texts))));
  const isMarkdown = texts.some((line) => isRule(line) || isBorder(line));
  return withoutMarkdown(withTabs(new Lines(rows)), isMarkdown);
}
