/** What holds the sheets of a workbook together: which parts there are, and what leads from one to another. */
import type { WorkbookSheet } from './cell.ts';
import { escaped } from './escaped.ts';
import { linkRelations } from './links.ts';

const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Sheets = readonly WorkbookSheet[];

/** Where a sheet stands, counted from 0. */
export const sheetPath = (n: number): string => `xl/worksheets/sheet${n + 1}.xml`;

/** The parts that stand before the sheets, by their paths. */
export function frame(sheets: Sheets): [path: string, xml: string][] {
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', related(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ...sheets.flatMap(({ links = [] }, n): [string, string][] => {
      const led = linkRelations(links);
      return led === '' ? [] : [[`xl/worksheets/_rels/sheet${n + 1}.xml.rels`, related(led)]];
    }),
  ];
}

function contentTypes(sheets: Sheets): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${spreadsheet}.${type}+xml"/>`;
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', 'sheet.main'),
    ...sheets.map((_, n) => part(sheetPath(n), 'worksheet')),
    part('xl/styles.xml', 'styles'),
    part('xl/sharedStrings.xml', 'sharedStrings'),
    '</Types>',
  ].join('');
}

/** @throws where Excel would call the workbook damaged for what a sheet is called. */
function workbookXml(sheets: Sheets): string {
  const each = sheets.map(({ sheet }, n) => {
    if (sheet === '' || sheet.length > 31 || /[[\]/\\:*?]/.test(sheet))
      throw new Error(
        `Unexpected name of a sheet, "${sheet}": expected 1 to 31 characters, none of []/\\:*?`,
      );
    return `<sheet name="${escaped(sheet)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`;
  });
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${each.join('')}</sheets></workbook>`;
}

function workbookRelations(sheets: Sheets): string {
  const each = sheets.map((_, n) => relation(`rId${n + 1}`, 'worksheet', sheetPath(n).slice('xl/'.length)));
  const others = ['styles', 'sharedStrings'].map((type, n) =>
    relation(`rId${sheets.length + n + 1}`, type, `${type}.xml`),
  );
  return related([...each, ...others].join(''));
}

const related = (all: string) => `<Relationships xmlns="${relations}">${all}</Relationships>`;

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}
