import { createHash } from 'node:crypto';
import { dictionary, tableNames } from '../../../src/dictionary.ts';
import {
  dictionaryPath,
  formats,
  wholeFormats,
  wholePath,
  type Format,
} from '../../../src/dictionary/files.ts';
import { absolute } from '../../../src/href.ts';
import { metadataFiles } from '../../../src/metadata/files.ts';
import { settings } from '../../../src/settings.ts';
import { dataText } from '../../../src/text/data.ts';
import type { Tables } from './tables.ts';

/** Files for download by their path below `dist`, with their whole content. */
export type Downloads = ReadonlyMap<string, string | Uint8Array>;

/**
 * `data/index.json`: what there is to download, for a program: every table with its columns, how many rows it has, and
 * its files with their addresses, sizes in bytes and SHA-256.
 */
export function contents(files: Downloads, rows: Tables): string {
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
    files: wholeFormats.map((format) => described(files, wholePath(format).slice(1), format)),
    metadata: metadataFiles.map((file) => ({
      ...described(files, file.path.slice(1), file),
      purpose: file.purpose,
    })),
    tables,
  };
  return `${JSON.stringify(all, null, 1)}\n`;
}

function described(files: Downloads, path: string, { name, mediaType }: Pick<Format, 'name' | 'mediaType'>) {
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
