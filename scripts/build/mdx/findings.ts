import type { RootContent } from 'mdast';
import type { Finding } from '../../../src/series.ts';
import { sectionText as text } from '../../../src/text/sections.ts';
import { component, section } from './tree.ts';

/** The findings about an indicator or a goal under their heading, which says whether one board is asked or several. */
export function findingsSection(
  found: readonly Finding[],
  about: Readonly<Record<string, string>>,
): RootContent[] {
  if (found.length === 0) return [];
  const boards = new Set(found.map(({ district }) => district));
  return [section(boards.size > 1 ? text.findingsOfBoards : text.findings), component('Findings', about)];
}
