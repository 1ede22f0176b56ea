import { loadBoards, type Boards } from './boards.ts';
import { restore, type Restored } from '../words/restore.ts';
import { mendBroken } from '../words/broken.ts';
import { loadLexicon, readCounts, readKnowledge } from '../words/lexicon.ts';
import { loadIndicatorNames } from './indicator-names.ts';
import { stockholm, type Headings } from './headings.ts';
import { loadGoalNames } from './goal-names.ts';

/** What the project knows before it reads a report. All of it is committed; nothing depends on other reports of a run. */
export interface Knowledge {
  /** Words of municipal Swedish with their counts, lower case. */
  words: ReadonlyMap<string, number>;
  /** Boards and their districts. */
  boards: Boards;
  /** How tables are headed. */
  headings: readonly Headings[];
  /** Mends a name or cell that a narrow column broke in the middle of a word. */
  mend(text: string): string;
  /** Names of the council's goals; only scans need them. */
  goalNames: readonly string[];
  /** Names under which indicators are known; only scans need them. */
  indicatorNames(): readonly string[];
  /** Restores the Swedish words that an English OCR maimed; only scans need it. */
  restore(lines: readonly string[]): Restored;
}

/** Loads what the import knows from the project's files. */
export function loadKnowledge(): Knowledge {
  const words = new Map(
    [...readCounts(readKnowledge('words'))].map(([word, count]) => [word.toLowerCase(), count]),
  );
  let names: readonly string[] | undefined;
  return {
    words,
    boards: loadBoards(),
    headings: [stockholm],
    goalNames: loadGoalNames(),
    indicatorNames: () => (names ??= loadIndicatorNames()),
    mend: (text) => (text.includes(' ') ? mendBroken(text, words) : text),
    restore: (lines) => restore(lines, loadLexicon()),
  };
}
