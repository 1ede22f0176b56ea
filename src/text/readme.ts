import type { Edition } from '../edition.ts';
import type { Said } from '../dictionary/table.ts';

/** Texts of the README that lies beside the data files. */
export const readmeText = {
  english: 'In English',
  tables: { sv: 'Tabellerna', en: 'The tables' },
  tablesLead: {
    sv: 'Varje tabell är en CSV-fil. Vad varje kolumn betyder står i dictionary.csv, på svenska och engelska.',
    en: 'Each table is a CSV file. What each column means stands in dictionary.csv, in Swedish and in English.',
  },
  rows: (count: number): Said => ({
    sv: `${count} ${count === 1 ? 'rad' : 'rader'}`,
    en: `${count} ${count === 1 ? 'row' : 'rows'}`,
  }),
  read: { sv: 'Så läser du siffrorna', en: 'How to read the figures' },
  /** Names of columns, tables and codes between backticks, as in Markdown. */
  reading: [
    {
      sv: 'Kolumnen `worth` säger vad en rad är värd. `tryckt`: som det står. `lagad`: ett läsfel är rättat. `rattad`: rättad för hand, skälet står i `corrections`. `tolkad` och `omraknad`: enheten är en annan än indikatorns. `osaker`: kan läsas på mer än ett sätt; då saknas talet, och i `observations` står läsningarna i `candidates`; i `budget` kan talet stå kvar, när det som är osäkert är vad det gäller.',
      en: "The column `worth` says what a row is worth. `tryckt`: as printed. `lagad`: a misreading was mended. `rattad`: corrected by hand, the reason stands in `corrections`. `tolkad` and `omraknad`: the unit is another than the indicator's. `osaker`: it can be read in more than one way; then there is no value, and the readings stand in `candidates` of `observations`; in `budget` the value may be there, where what it is about is uncertain.",
    },
    {
      sv: 'Kolumnen `caveats` i `observations` säger när rapporten själv reserverar sig mot en siffra. En sådan siffra bör inte jämföras. Detsamma gäller siffror med `small` (få personer) och `disputed` (en annan rapport säger annat).',
      en: 'The column `caveats` of `observations` says when the report itself qualifies a figure. Such a figure should not be compared; nor should those with `small` (few people) or `disputed` (another report says otherwise).',
    },
    {
      sv: 'Kolumnen `in_doubt` i de andra tabellerna säger vad vår läsning inte kunde vara säker på i samma tabell eller rapport. Det är inget som rapporten säger om sig själv.',
      en: 'The column `in_doubt` of the other tables says what our reading could not be sure of in the same table or report. It is nothing that the report says of itself.',
    },
    {
      sv: 'Kolumnen `missing` säger varför ett tal saknas. Ett tomt fält är aldrig noll.',
      en: 'The column `missing` says why there is no number. An empty field is never zero.',
    },
    {
      sv: 'Kolumnerna `report`, `page` och `line` säger var uppgiften står; `address` leder till raden på webbplatsen.',
      en: 'The columns `report`, `page` and `line` say where a row is printed; `address` leads to it on the website.',
    },
    {
      sv: 'Jämför bara perioder av samma slag (`span` och `reported`): utfall för januari–april är inte ett helt år.',
      en: 'Compare only periods of the same kind (`span` and `reported`): an outcome of January to April is no whole year.',
    },
  ] satisfies Said[],
  limits: { sv: 'Kända gränser och mätt riktighet', en: 'Known limits and measured accuracy' },
  written: { sv: 'Så är filerna skrivna', en: 'How the files are written' },
  others: { sv: 'De andra filerna', en: 'The other files' },
  files: [
    {
      sv: 'dictionary.csv: alla kolumner i alla tabeller.',
      en: 'dictionary.csv: all columns of all tables.',
    },
    {
      sv: 'datapackage.json: samma sak för R, Python och andra verktyg (Frictionless Data).',
      en: 'datapackage.json: the same for R, Python and other tools (Frictionless Data).',
    },
    { sv: 'CITATION.cff: hur du anger källan.', en: 'CITATION.cff: how to cite.' },
    { sv: 'LICENSE.txt: på vilka villkor.', en: 'LICENSE.txt: on what terms.' },
  ] satisfies Said[],
  use: { sv: 'Licens och källa', en: 'Licence and source' },
  edition: ({ version, date, id }: Pick<Edition, 'version' | 'date' | 'id'>): Said =>
    version === null
      ? {
          sv: `Datautgåva ${id}, ännu inte utgiven som version.`,
          en: `Edition ${id}, not yet released as a version.`,
        }
      : {
          sv: `Version ${version}, ${date}. Datautgåva ${id}.`,
          en: `Version ${version}, ${date}. Edition ${id}.`,
        },
  cite: (site: string, edition: string, address: string): Said => ({
    sv: `Ange källan så: ${site}, datautgåva ${edition}, ${address}, och rapporten med sidan eller raden.`,
    en: `Cite as: ${site}, edition ${edition}, ${address}, and the report with its page or line.`,
  }),
  citation:
    'If you use these data, please cite them, and name the report and the page or line of each figure.',
  licence: {
    sv: 'Datafilerna är fria att använda enligt',
    en: 'The data files are free to use under',
  },
  reports: {
    sv: 'Fakta kan inte ägas. Rapporterna själva är stadens; de ingår inte.',
    en: "Facts cannot be owned. The reports themselves are the city's; they are not included.",
  },
};
