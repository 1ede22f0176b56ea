import { conventions, dictionary, tableNames } from '../../../src/dictionary.ts';
import type { DataColumn, Said } from '../../../src/dictionary/table.ts';
import { settings } from '../../../src/settings.ts';
import { dataText as text } from '../../../src/text/data.ts';
import { metadataText } from '../../../src/text/metadata.ts';
import { readmeText } from '../../../src/text/readme.ts';
import { content, heading, linked, prose, tableSheet, type Names } from './sheet.ts';
import type { Tables } from './tables.ts';
import { xlsx } from './xlsx.ts';
import type { WorkbookSheet } from './xlsx/cell.ts';

/**
 * All tables as one XLSX workbook: contents, dictionary and a sheet for each table, with names beside ids, dates as
 * dates and texts as texts, whatever they look like. The same rows give the same bytes.
 * @throws where a text is longer than a cell of Excel holds.
 */
export function workbook(tables: Tables): Uint8Array {
  const names = namesOf(tables);
  return xlsx([
    contentsSheet(tables),
    dictionarySheet(),
    ...tableNames.map((name) => tableSheet(name, tables[name], names)),
  ]);
}

/** What the ids of districts and indicators are called. */
export function namesOf(tables: Pick<Tables, 'districts' | 'indicators'>): Names {
  const named = (rows: Tables['districts']) =>
    new Map(rows.map((row) => [row['id'] ?? null, row['name'] ?? null]));
  return { district: named(tables.districts), indicator: named(tables.indicators) };
}

function contentsSheet(tables: Tables): WorkbookSheet {
  const above = settings.demonstration ? 4 : 3;
  return {
    sheet: text.contents,
    links: tableNames.map((name, n) => ({
      cell: `A${above + n + 1}`,
      sheet: dictionary[name].title.sv,
    })),
    widths: [26, 60, 12, 22],
    rows: [
      [{ value: text.indexTitle.sv(settings.name), style: 'bold' }],
      ...(settings.demonstration ? [[metadataText.demonstration.sv]] : []),
      [],
      [text.sheet, text.row, text.rows, text.inOtherFiles].map(heading),
      ...tableNames.map((name) => [
        linked(dictionary[name].title.sv),
        prose(dictionary[name].row.sv),
        content('integer', tables[name].length),
        content('text', name),
      ]),
      [],
      [heading(text.licence)],
      [content('text', settings.dataLicence.name), content('text', settings.dataLicence.url)],
      [],
      [heading(readmeText.read.sv)],
      ...readmeText.reading.map((line) => [null, unmarked(line)]),
      [],
      [heading(text.conventions)],
      ...conventions.map((line) => [null, unmarked(line)]),
    ],
  };
}

/** A sentence without the backticks around its names: a cell is no Markdown. */
function unmarked(line: Said) {
  return prose(line.sv.replaceAll('`', ''));
}

/** What each column of each table means, in Swedish and in English. */
function dictionarySheet(): WorkbookSheet {
  return {
    sheet: text.dictionarySheet,
    hasHeading: true,
    widths: [20, 22, 22, 14, 12, 80, 40, 80],
    rows: [
      [
        text.sheet,
        text.field,
        text.called,
        text.type,
        text.unit,
        text.meaning,
        text.codeHead,
        text.inEnglish,
      ].map(heading),
      ...tableNames.flatMap((name) =>
        dictionary[name].columns.map((column: DataColumn) =>
          [
            dictionary[name].title.sv,
            column.name,
            column.title.sv,
            text.types[column.type],
            column.unit?.sv ?? null,
            column.description.sv,
            column.codes?.join(', ') ?? null,
            column.description.en,
          ].map(prose),
        ),
      ),
    ],
  };
}
