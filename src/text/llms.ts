import type { Said } from '../dictionary/table.ts';

/** Texts of `llms.txt`: where a language model, or any program, finds the data and how it may use them. English. */
export const llmsText = {
  data: 'Data',
  parts: 'Files of one district or one indicator',
  partLines: (district: string, indicator: string) => [
    `Observations of a district: ${district}.csv (also .json, .xlsx, and .metadata.json: caveats first, then the indicators with unit, definition and direction)`,
    `Observations of an indicator in all districts: ${indicator}.csv (the same endings)`,
    `An indicator in one district: ${district}/<indicator>.csv`,
    'The ids are those of the addresses of the pages; index.json lists them all with sizes (stem, a dot and a key of files is an address), SHA256SUMS has the SHA-256 of each.',
  ],
  districts: 'Districts',
  reading: 'How to read the figures',
  quality: 'Known limits and measured accuracy',
  use: 'Licence and citation',
  cite: 'Cite a figure with its report and its page or line, and link to its address.',
  whole: {
    Excel: 'All tables in one Excel workbook',
    ZIP: 'All tables as CSV with dictionary, README, licence and citation',
    SQLite: 'All tables in one SQLite database',
  } as Readonly<Record<string, string>>,
  index: 'Every table, column and file, with sizes and sums',
  dictionary: 'What each column means (in Swedish; datapackage.json has English)',
  table: ({ title, row }: { title: Said; row: Said }) => `${title.en}: one row is ${row.en}`,
  also: 'Also as .json and .parquet.',
};
