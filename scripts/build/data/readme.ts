import { conventions, dictionary, tableNames } from '../../../src/dictionary.ts';
import type { Said } from '../../../src/dictionary/table.ts';
import type { CatalogAbout } from '../../../src/metadata/about.ts';
import { readmeText as text } from '../../../src/text/readme.ts';
import { type Edition, editionLabel } from '../../../src/edition.ts';
import type { Tables } from './tables.ts';

/** `README.md` beside the tables: what the data are, how to read them and how far to trust them, in both languages. */
export function readme(about: CatalogAbout, tables: Tables, edition: Edition): string {
  return `${[
    ...inLanguage('sv', about, tables, edition),
    '---',
    `# ${text.english}`,
    ...inLanguage('en', about, tables, edition),
  ].join('\n\n')}\n`;
}

function inLanguage(language: keyof Said, about: CatalogAbout, tables: Tables, edition: Edition): string[] {
  const list = (items: readonly Said[]) => items.map((item) => `- ${item[language]}`).join('\n');
  const rows = tableNames.map((name) => {
    const { title, row } = dictionary[name];
    const count = text.rows(tables[name].length)[language];
    return `- \`${name}.csv\`: ${title[language]}, ${row[language]} (${count})`;
  });
  return [
    `# ${about.title[language]}`,
    about.description[language],
    text.edition(edition)[language],
    about.dataPage,
    `## ${text.tables[language]}`,
    text.tablesLead[language],
    rows.join('\n'),
    `## ${text.read[language]}`,
    list(text.reading),
    `## ${text.limits[language]}`,
    about.limits[language],
    list(about.measured),
    `## ${text.written[language]}`,
    list(conventions),
    `## ${text.others[language]}`,
    list(text.files),
    `## ${text.use[language]}`,
    about.rights[language],
    text.cite(about.name, editionLabel(edition), about.dataPage)[language],
  ];
}
