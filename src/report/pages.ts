/** The chapters of every report, read when first asked for, and the page that each line stands on. */
import { href, lineHref } from '../href.ts';
import { facts, texts } from '../store/collections.ts';
import { linesNamed } from '../store/named-lines.ts';
import { kept } from '../trace/read.ts';
import { anchorsOf } from './anchors.ts';
import { blocksOf } from './blocks.ts';
import { chaptersOf, linesIn, type Chapter } from './chapters.ts';
import { pageAt } from './page-at.ts';

/** A report cut into chapters. */
interface Read {
  chapters: Chapter[];
  /** Anchors of each row, by its key. */
  anchors: Map<string, number[]>;
  /** The path of the page that holds a line's anchor. */
  pageOf: Map<number, string>;
  /** The anchors that each path holds: of lines, and of the pages of the original that begin there. */
  anchorsAt: Map<string, string[]>;
}

/** A report cut into chapters, with all its anchors. */
export const readReport: (id: string) => Read = kept('chapters of report', (id) => {
  const found = facts.get(id)!;
  const blocks = blocksOf(found, texts.get(id));
  const anchors = anchorsOf(found, blocks, linesNamed(id));
  const chapters = chaptersOf(found, blocks);
  const pages = chapters.flatMap((chapter) =>
    chapter.pages.map((page, n) => ({ path: chapterPath(id, chapter, n), page })),
  );
  const pageOf = new Map(
    pages.flatMap(({ path, page }) => linesIn(page, anchors).map((line) => [line, path] as const)),
  );
  const sheets = new Map<number, string>();
  for (const { path, page } of pages)
    for (const { line } of page) {
      const sheet = pageAt(found.source.pages, line);
      if (sheet !== undefined && !sheets.has(sheet)) sheets.set(sheet, path);
    }
  const anchorsAt = Map.groupBy(
    [
      ...[...pageOf].map(([line, path]) => ({ id: `L${line}`, path })),
      ...[...sheets].map(([sheet, path]) => ({ id: `sida-${sheet}`, path })),
    ],
    ({ path }) => path,
  );
  return {
    chapters,
    anchors,
    pageOf,
    anchorsAt: new Map([...anchorsAt].map(([path, some]) => [path, some.map((one) => one.id)])),
  };
});

/** Where a page of a chapter is; its first page, counted from 0, has the chapter's own address. */
export function chapterPath(report: string, { id }: Pick<Chapter, 'id'>, page = 0): string {
  return `/rapporter/${report}/${id}/${page === 0 ? '' : `${page + 1}/`}`;
}

/**
 * The row of a line on the page that holds it now. What leaves the site carries `lineHref`: the report's own page leads
 * on, whatever chapter the line is in by then.
 */
export function rowHref({ report, line }: { report: string; line: number }): string {
  const path = facts.has(report) ? readReport(report).pageOf.get(line) : undefined;
  return path ? href(`${path}#L${line}`) : lineHref({ report, line });
}
