import { strToU8, zipSync } from 'fflate';
import { csv } from '../../../src/csv.ts';
import { tableNames } from '../../../src/dictionary.ts';
import { dataPackagePath } from '../../../src/metadata/files.ts';
import type { CatalogAbout } from '../../../src/metadata/about.ts';
import { citation } from './citation.ts';
import type { Downloads } from './contents.ts';
import type { Edition } from '../../../src/edition.ts';
import { describedColumns, dictionaryColumns } from './described-columns.ts';
import { licenceText } from './licence.ts';
import { readme } from './readme.ts';
import type { Tables } from './tables.ts';

/** The first moment that a ZIP knows: the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * Everything in one ZIP: each table as CSV, what its columns mean, what the data are and on what terms. The other formats
 * say the same, and are no part of it. `files` holds the tables' CSV files and the Data Package.
 */
export function archive(files: Downloads, tables: Tables, about: CatalogAbout, edition: Edition): Uint8Array {
  const packed = new Map<string, string | Uint8Array>([
    ['CITATION.cff', citation(about, edition)],
    ['LICENSE.txt', licenceText(about)],
    ['README.md', readme(about, tables, edition)],
    ['datapackage.json', files.get(dataPackagePath.slice(1))!],
    ['dictionary.csv', csv(dictionaryColumns, describedColumns())],
    ...tableNames.map((name) => [`${name}.csv`, files.get(`data/${name}.csv`)!] as const),
  ]);
  const entries = [...packed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => [
      `stadsdelskollen/${name}`,
      typeof content === 'string' ? strToU8(content) : content,
    ]);
  return zipSync(Object.fromEntries(entries), { mtime });
}
