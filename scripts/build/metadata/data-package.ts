/** `data/datapackage.json`: the tables as a Frictionless Data Package 2.0, whose schemas are made of the dictionary. */
import { betweenItems } from '../../../src/csv.ts';
import { dictionary, type TableName, tableNames } from '../../../src/dictionary.ts';
import { foreignKeys, primaryKey } from '../../../src/dictionary/keys.ts';
import type { DataColumn } from '../../../src/dictionary/table.ts';
import type { CatalogAbout } from '../../../src/metadata/about.ts';
import { metadataText } from '../../../src/text/metadata.ts';
import type { FileFacts } from './file-facts.ts';

/** The profile that the descriptor says it follows. */
const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The descriptor. Paths are beside it; Swedish is the language of the data, English stands in `translations`. */
export function dataPackage(about: CatalogAbout, facts: FileFacts): string {
  const { title, description, quality, licence, publisher, version, modified } = about;
  const descriptor = {
    $schema: profile,
    name: 'stadsdelskollen',
    id: about.dataPage,
    title: title.sv,
    description: `${description.sv} ${quality.sv}`,
    languages: ['sv', 'en'],
    translations: { en: { title: title.en, description: `${description.en} ${quality.en}` } },
    homepage: about.dataPage,
    version,
    created: `${modified}T00:00:00Z`,
    keywords: metadataText.common.map(({ sv }) => sv),
    licenses: [{ title: licence.name, path: licence.iri }],
    contributors: [{ title: publisher.name, path: about.home, roles: ['publisher'] }],
    sources: [{ title: metadataText.sources.sv }],
    resources: tableNames.map((name) => resource(name, facts)),
  };
  return `${JSON.stringify(descriptor)}\n`;
}

function resource(name: TableName, facts: FileFacts) {
  const { title, row } = dictionary[name];
  const { bytes, sha256 } = facts(`/data/${name}.csv`);
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title: title.sv,
    description: `${metadataText.tables[name].sv} ${metadataText.row.sv(row.sv)}`,
    translations: {
      en: {
        title: title.en,
        description: `${metadataText.tables[name].en} ${metadataText.row.en(row.en)}`,
      },
    },
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: schema(name),
  };
}

function schema(name: TableName) {
  const key = primaryKey(name);
  const keys = foreignKeys(name).map(({ column, table }) => ({
    fields: [column],
    reference: { resource: table, fields: ['id'] },
  }));
  return {
    fields: dictionary[name].columns.map(field),
    missingValues: [''],
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(keys.length > 0 ? { foreignKeys: keys } : {}),
  };
}

const types: Record<DataColumn['type'], object> = {
  text: { type: 'string' },
  code: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  // The standard has a type for lists, its own profile does not: a text, and what parts it.
  list: { type: 'string', delimiter: betweenItems },
  address: { type: 'string', format: 'uri' },
};

function field({ name, type, title, description, unit, codes }: DataColumn) {
  return {
    name,
    ...types[type],
    title: title.sv,
    description: description.sv,
    translations: { en: { title: title.en, description: description.en } },
    ...(unit ? { unit: unit.sv } : {}),
    ...(codes ? { constraints: { enum: codes } } : {}),
  };
}
