/**
 * The data dictionary: every table of the open data. A check holds it against the rows in each build, and the site
 * renders it.
 */
import { activities } from './dictionary/activities.ts';
import { budget } from './dictionary/budget.ts';
import { caveats } from './dictionary/caveats.ts';
import { corrections } from './dictionary/corrections.ts';
import { decisions } from './dictionary/decisions.ts';
import { districts } from './dictionary/districts.ts';
import { findings } from './dictionary/findings.ts';
import { goals } from './dictionary/goals.ts';
import { indicators } from './dictionary/indicators.ts';
import { notes } from './dictionary/notes.ts';
import { observations } from './dictionary/observations.ts';
import { reports } from './dictionary/reports.ts';
import { statements } from './dictionary/statements.ts';
import { type DataTable, type Said, said } from './dictionary/table.ts';

/** The tables by their name, which their files have: what is asked for most first. */
export const dictionary = {
  observations,
  budget,
  activities,
  goals,
  decisions,
  statements,
  indicators,
  districts,
  reports,
  findings,
  caveats,
  notes,
  corrections,
} as const satisfies Readonly<Record<string, DataTable>>;

/** The name of a table. */
export type TableName = keyof typeof dictionary;

/** The names of the tables, in the order of the dictionary. */
export const tableNames = Object.keys(dictionary) as TableName[];

/** How all the files are written, for the reader; names of columns, tables and codes between backticks, as in Markdown. */
export const conventions: readonly Said[] = [
  said(
    'CSV enligt RFC 4180: UTF-8 utan BOM, komma mellan fälten, CRLF efter varje rad, decimalpunkt.',
    'CSV after RFC 4180: UTF-8 without a BOM, commas between fields, CRLF after each row, decimal points.',
  ),
  said(
    'Ett tomt fält betyder att uppgiften saknas; det är aldrig noll. Varför en siffra saknas står i kolumnen `missing`.',
    'An empty field means that nothing is known; it is never zero. Why a figure is missing stands in the column `missing`.',
  ),
  said(
    'Listor skrivs i CSV med ” | ” mellan delarna, i JSON som listor. Ja och nej skrivs `true` och `false`.',
    'Lists are written in CSV with " | " between their parts, in JSON as arrays. Yes and no are `true` and `false`.',
  ),
  said(
    'I JSON-filen för en stadsdel eller en indikator nämner den första raden alla fält; i de följande är tomma fält utelämnade.',
    'In the JSON file of a district or an indicator the first row names every field; in those that follow, empty fields are left out.',
  ),
  said(
    '`worth` står vid det som är tryckt och vid frågor om det; `caveats` vid indikatorernas siffror, `in_doubt` vid det övriga. Tabellerna `statements`, `caveats`, `notes` och `corrections` har dem inte: deras rader säger själva något om en siffra, och vad den är värd står på dess egen rad.',
    '`worth` stands with what is printed and with questions about it; `caveats` with the figures of indicators, `in_doubt` with all else. The tables `statements`, `caveats`, `notes` and `corrections` lack them: their rows themselves say something of a figure, and what that is worth stands in its own row.',
  ),
  said(
    'En text i CSV som ett kalkylprogram skulle läsa som en formel (den börjar med =, +, - eller @, också i full bredd, eller med ett radslut) och inte är en siffra får en apostrof först. I andra format står den som den är, alltid som text.',
    'A text in CSV that a spreadsheet would take for a formula (it begins with =, +, - or @, in full width too, or with a line end) and that is no figure has an apostrophe first. In other formats it stands as it is, always as text.',
  ),
  said(
    'Excel-arbetsboken har ett blad för varje tabell, med riktiga tal och datum, och stadsdelens och indikatorns namn bredvid deras id.',
    'The Excel workbook has a sheet for each table, with real numbers and dates, and the names of districts and indicators beside their ids.',
  ),
  said(
    'Parquet har typade kolumner och gzip; SQLite har en tabell för varje fil och fälten i tabellen `dictionary`. I båda skrivs listor som i CSV.',
    'Parquet has typed columns and gzip; SQLite has a table for each file, and the fields in the table `dictionary`. Both write lists as CSV does.',
  ),
];

/** The headings of a table, in order. */
export function columnNames(table: TableName): string[] {
  return dictionary[table].columns.map(({ name }) => name);
}
