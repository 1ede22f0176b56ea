/** The pages of a report, for the list that stays beside them. */
import type { Section } from '../district/sections.ts';
import { facts } from '../store/collections.ts';
import { findingsOn } from '../store/findings.ts';
import { rowsOf } from '../store/overviews.ts';
import { reportText as text } from '../text/report.ts';
import type { Row } from '../overview/row.ts';
import { indicatorsIn, type Chapter } from './chapters.ts';
import { countingPath } from './counting.ts';
import { chapterPath, readReport } from './pages.ts';

/** What a chapter is called: "1.1 Alla barn …", "Ekonomi". */
export function chapterLabel({ goal, kind }: Pick<Chapter, 'goal' | 'kind'>): string {
  return goal ? [goal.number, goal.name].filter((part) => part !== null).join(' ') : text.chapters[kind];
}

/** The rows of a report that stand in a chapter, with their verdicts. */
export function rowsInChapter(report: string, chapter: Chapter): Row[] {
  const own = new Set(chapter.pages.flatMap(indicatorsIn));
  return rowsOf(report).filter(({ index }) => own.has(index));
}

/** The pages of a report in the order of a reader: the answer, its chapters, what is asked, how it is counted. */
export function reportSections(report: string): Section[] {
  const own = `/rapporter/${report}/`;
  const isPlan = facts.get(report)!.type === 'verksamhetsplan';
  const entries = readReport(report).chapters.map((chapter) => ({
    chapter,
    entry: entryOf(report, chapter),
  }));
  const goals = entries.filter(({ chapter }) => chapter.kind === 'mal').map(({ entry }) => entry);
  const [before, after] = [false, true].map((isAfter) =>
    entries
      .filter(({ chapter }) => chapter.kind !== 'mal' && (chapter.kind === 'ekonomi') === isAfter)
      .map(({ entry }) => entry),
  ) as [Section[], Section[]];
  return [
    { path: own, label: text.inShort },
    ...before,
    ...(goals.length > 0 ? [{ label: text.goalChapters, below: goals }] : []),
    ...after,
    ...(findingsOn({ report }).length > 0 ? [{ path: `${own}fragor/`, label: text.questions }] : []),
    ...(isPlan ? [] : [{ path: countingPath(report, 'utfall'), label: text.counting }]),
  ];
}

function entryOf(report: string, chapter: Chapter): Section {
  const missed = rowsInChapter(report, chapter).filter(({ group }) => group === 'nar-inte').length;
  return {
    path: chapterPath(report, chapter),
    label: chapterLabel(chapter),
    ...(missed > 0 ? { misses: missed } : {}),
  };
}
