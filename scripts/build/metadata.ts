/**
 * What others' tools are told of the data: the descriptions of the tables for programs, the figures as a cube, and the
 * catalogue for data portals. All of it is made of one description (src/metadata/about.ts) and of the files themselves.
 */
import { aboutCatalog, extentOf, type Material } from '../../src/metadata/about.ts';
import { csvwPath, dataPackagePath, dcatPaths, jsonStatPath } from '../../src/metadata/files.ts';
import type { Assembled } from './assemble.ts';
import type { Tables } from './data/tables.ts';
import type { Identified } from './identify.ts';
import { csvw } from './metadata/csvw.ts';
import { dataPackage } from './metadata/data-package.ts';
import { dcat } from './metadata/dcat.ts';
import type { FileFacts } from './metadata/file-facts.ts';
import { jsonStat } from './metadata/json-stat.ts';
import type { Published } from './metadata/published.ts';
import { notations } from './metadata/rdf.ts';
import { unpublishable } from './metadata/unpublishable.ts';
import { type Problem, stopAt } from './problem.ts';

/** What is told of this build's data, but for the files' sizes. */
export type Described = Omit<Material, 'bytes'>;

const neverReleased: Problem = {
  file: 'content/releases',
  line: null,
  rule: 'releases',
  subject: 'releases',
  reason: 'holds no release, expected one: the metadata tell when the data were first published',
  todo: 'Run npm run release.',
};

/**
 * What the metadata are made of; `id` is the name of the data as they are.
 * @throws {BuildError} naming the setting that keeps an address from being absolute.
 */
export function describe(
  published: Published,
  { catalogue, reports, id }: Pick<Assembled, 'catalogue'> & { reports: readonly Identified[]; id: string },
): Described {
  stopAt([...unpublishable(published.settings), ...(published.releases.length > 0 ? [] : [neverReleased])]);
  return {
    ...published,
    id,
    reports: reports.length,
    reportYears: extentOf(reports.map(({ facts }) => facts.year)),
    figureYears: extentOf(
      catalogue.series.flatMap(({ observations }) => observations.map(({ period }) => period.year)),
    ),
  };
}

/** The files that describe the tables, by their path below `dist`; `facts` knows the tables' CSV files. */
export function tableMetadata(described: Described, facts: FileFacts, tables: Tables): Map<string, string> {
  const about = aboutCatalog({ ...described, bytes: () => null });
  return new Map([
    [below(csvwPath), csvw(about)],
    [below(dataPackagePath), dataPackage(about, facts)],
    [below(jsonStatPath), jsonStat(about, tables)],
  ]);
}

/** The catalogue of all files, in three notations, by their path below `dist`. */
export async function catalogMetadata(described: Described, facts: FileFacts): Promise<Map<string, string>> {
  const about = aboutCatalog({ ...described, bytes: (path) => facts(path).bytes });
  const { xml, turtle, jsonLd } = await notations(dcat(about));
  return new Map([
    [below(dcatPaths.xml), xml],
    [below(dcatPaths.turtle), turtle],
    [below(dcatPaths.jsonLd), jsonLd],
  ]);
}

function below(path: string): string {
  return path.slice(1);
}
