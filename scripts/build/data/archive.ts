import { strToU8, zipSync } from 'fflate';
import { csv } from '../../../src/csv.ts';
import type { TableName } from '../../../src/dictionary.ts';
import type { CatalogAbout } from '../../../src/metadata/about.ts';
import { citation } from './citation.ts';
import type { Edition } from '../../../src/edition.ts';
import { describedColumns, dictionaryColumns } from './described-columns.ts';
import { licenceText } from './licence.ts';
import { readme } from './readme.ts';
import type { Tables } from './tables.ts';
import { firstMoment } from './xlsx/pack.ts';

/**
 * Everything in one ZIP: each table as CSV, what its columns mean, what the data are and on what terms. The other formats
 * say the same, and are no part of it. `csvs` are those of the tables by their names, `dataPackage` describes them.
 */
export function archive(
  csvs: ReadonlyMap<TableName, string>,
  dataPackage: string,
  tables: Tables,
  about: CatalogAbout,
  edition: Edition,
): Uint8Array {
  const packed = new Map<string, string | Uint8Array>([
    ['CITATION.cff', citation(about, edition)],
    ['LICENSE.txt', licenceText(about)],
    ['README.md', readme(about, tables, edition)],
    ['datapackage.json', dataPackage],
    ['dictionary.csv', csv(dictionaryColumns, describedColumns())],
    ...[...csvs].map(([name, text]) => [`${name}.csv`, text] as const),
  ]);
  const entries = [...packed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => [
      `stadsdelskollen/${name}`,
      typeof content === 'string' ? strToU8(content) : content,
    ]);
  return zipSync(Object.fromEntries(entries), { mtime: firstMoment });
}
