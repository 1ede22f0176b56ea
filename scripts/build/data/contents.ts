import { createHash } from 'node:crypto';
import { dictionary, type TableName, tableNames } from '../../../src/dictionary.ts';
import { dictionaryPath, formats, type Format } from '../../../src/dictionary/files.ts';
import { absolute } from '../../../src/href.ts';
import { settings } from '../../../src/settings.ts';
import { dataText } from '../../../src/text/data.ts';
import type { Files } from '../mdx.ts';

/**
 * `data/index.json`: what there is to download, for a program: every table with its columns, how many rows it has, and
 * its files with their addresses, sizes in bytes and SHA-256.
 */
export function contents(files: Files, rows: Readonly<Record<TableName, readonly unknown[]>>): string {
  const tables = tableNames.map((name) => ({
    name,
    title: dictionary[name].title,
    row: dictionary[name].row,
    rows: rows[name].length,
    columns: dictionary[name].columns,
    files: formats.map((format) => described(files, `data/${name}.${format.extension}`, format)),
  }));
  const all = {
    title: { sv: dataText.indexTitle.sv(settings.name), en: dataText.indexTitle.en(settings.name) },
    page: absolute('/data/'),
    dictionary: absolute(dictionaryPath),
    licence: settings.dataLicence,
    publisher: settings.publisher ?? settings.name,
    tables,
  };
  return `${JSON.stringify(all, null, 1)}\n`;
}

function described(files: Files, path: string, { name, mediaType }: Format) {
  const content = files.get(path);
  if (content === undefined) throw new Error(`${path} is not among the data files`);
  const bytes = Buffer.from(content);
  return {
    format: name,
    mediaType,
    url: absolute(`/${path}`),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
