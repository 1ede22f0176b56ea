/**
 * `data/csv-metadata.json`: the columns of the CSV files after CSV on the Web (W3C, 2015). It has the name under which a
 * reader of any CSV file in the folder looks for it.
 */
import { dictionary, type TableName, tableNames } from '../../../src/dictionary.ts';
import { foreignKeys, primaryKey } from '../../../src/dictionary/keys.ts';
import type { DataColumn, Said } from '../../../src/dictionary/table.ts';
import type { CatalogAbout } from '../../../src/metadata/about.ts';
import { metadataText } from '../../../src/text/metadata.ts';

const both = ({ sv, en }: Said) => [
  { '@value': sv, '@language': 'sv' },
  { '@value': en, '@language': 'en' },
];

/** The description of the table group. */
export function csvw(about: CatalogAbout): string {
  const group = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
    'dc:title': both(about.title),
    'dc:description': both(about.description),
    'dc:license': { '@id': about.licence.iri },
    'dc:publisher': about.publisher.name,
    'dc:modified': { '@value': about.modified, '@type': 'xsd:date' },
    dialect: {
      header: true,
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
    },
    tables: tableNames.map(table),
  };
  return `${JSON.stringify(group)}\n`;
}

function table(name: TableName) {
  const key = primaryKey(name);
  const keys = foreignKeys(name).map(({ column, table: other }) => ({
    columnReference: column,
    reference: { resource: `${other}.csv`, columnReference: 'id' },
  }));
  return {
    url: `${name}.csv`,
    'dc:title': both(dictionary[name].title),
    'dc:description': both(metadataText.tables[name]),
    tableSchema: {
      columns: dictionary[name].columns.map(column),
      ...(key.length > 0 ? { primaryKey: key } : {}),
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

const datatypes: Record<DataColumn['type'], string> = {
  text: 'string',
  code: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
  list: 'string',
  address: 'anyURI',
};

function column({ name, type, title, description, codes }: DataColumn) {
  return {
    name,
    titles: name,
    'dc:title': both(title),
    'dc:description': both(description),
    datatype: codes ? { base: datatypes[type], format: codes.join('|') } : datatypes[type],
    null: '',
    ...(type === 'list' ? { separator: ' | ' } : {}),
  };
}
