import type { Row } from '../../../src/csv.ts';
import { dictionary, tableNames } from '../../../src/dictionary.ts';
import {
  dictionaryPath,
  type Format,
  formats,
  pairContentsPath,
  pairFormats,
  partFormats,
  type PartKind,
  partPath,
  sumsPath,
  wholeFormats,
  wholePath,
} from '../../../src/dictionary/files.ts';
import type { Edition } from '../../../src/edition.ts';
import { absolute } from '../../../src/href.ts';
import { metadataFiles } from '../../../src/metadata/files.ts';
import { settings } from '../../../src/settings.ts';
import { dataText } from '../../../src/text/data.ts';
import { type FileFact, type FileFacts, fileFacts } from '../metadata/file-facts.ts';
import type { Tables } from './tables.ts';

/**
 * `data/index.json`: what there is to download, for a program: every table with its columns, how many rows it has, and
 * its files with their addresses, sizes in bytes and SHA-256; the edition; then the files of each district and each
 * indicator with their sizes. The sums of all files stand in SHA256SUMS.
 */
export function contents(
  made: ReadonlyMap<string, FileFact>,
  rows: Tables,
  { version, date, id }: Edition,
): string {
  const facts = fileFacts(made);
  return lines({
    title: { sv: dataText.indexTitle.sv(settings.name), en: dataText.indexTitle.en(settings.name) },
    release: { version, date, id },
    page: absolute('/data/'),
    dictionary: absolute(dictionaryPath),
    sums: absolute(sumsPath),
    licence: settings.dataLicence,
    publisher: settings.publisher ?? settings.name,
    files: wholeFormats.map((format) => described(facts, wholePath(format), format)),
    metadata: metadataFiles.map((file) => ({ ...described(facts, file.path, file), purpose: file.purpose })),
    tables: tableNames.map((name) => ({
      name,
      title: dictionary[name].title,
      row: dictionary[name].row,
      rows: rows[name].length,
      files: formats.map((format) => described(facts, `/data/${name}.${format.extension}`, format)),
      columns: dictionary[name].columns,
    })),
    districts: partList(made, 'stadsdelar', rows.districts),
    indicators: partList(made, 'indikatorer', rows.indicators),
    pairs: absolute(pairContentsPath),
  });
}

/** `data/stadsdelar/index.json`: the files of each indicator in each district, by the ids `<district>/<indicator>`. */
export function pairContents(facts: FileFacts, pairs: readonly string[]): string {
  return lines({
    page: absolute('/data/'),
    pairs: pairs.map((id) => ({ id, ...filesOf(facts, partPath('stadsdelar', id), pairFormats) })),
  });
}

/** Files of those rows that have files of their own. */
function partList(made: ReadonlyMap<string, FileFact>, kind: PartKind, rows: readonly Row[]) {
  const facts = fileFacts(made);
  return rows.flatMap(({ id, name }) => {
    const path = partPath(kind, String(id));
    return made.has(`${path}.csv`.slice(1)) ? [{ id, name, ...filesOf(facts, path, partFormats) }] : [];
  });
}

/** What the addresses of a part's files begin with, which is no address itself, and by ending the size of each. */
function filesOf(facts: FileFacts, path: string, formats: readonly Format[]) {
  const sizes = formats.map(({ extension }) => {
    const { bytes } = facts(`${path}.${extension}`);
    return [extension, { bytes }] as const;
  });
  return { stem: absolute(path), files: Object.fromEntries(sizes) };
}

/** An object as JSON, a line for each key and each item of a list: easy to compare and to cut. */
function lines(about: Readonly<Record<string, unknown>>): string {
  const keys = Object.entries(about).map(([key, value]) => {
    const list = Array.isArray(value) && value.map((one) => JSON.stringify(one)).join(',\n');
    return `${JSON.stringify(key)}: ${list === false ? JSON.stringify(value) : `[\n${list}\n]`}`;
  });
  return `{\n${keys.join(',\n')}\n}\n`;
}

function described(facts: FileFacts, path: string, { name, mediaType }: Pick<Format, 'name' | 'mediaType'>) {
  return { format: name, mediaType, url: absolute(path), ...facts(path) };
}
