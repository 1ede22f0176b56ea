import { dictionary, tableNames } from '../dictionary.ts';
import { contentsPath, dictionaryPath, partPath, wholeFormats, wholePath } from '../dictionary/files.ts';
import { absolute } from '../href.ts';
import { metadataFiles } from '../metadata/files.ts';
import { siteCatalog as about } from '../metadata/site-catalog.ts';
import { districts } from '../store/collections.ts';
import { reportsOf } from '../store/reports.ts';
import { llmsText as text } from '../text/llms.ts';
import { readmeText } from '../text/readme.ts';

/** What a language model is told of the site (llmstxt.org): where the data are, and how far they can be trusted. */
export function GET(): Response {
  const link = (name: string, path: string, note: string) => `- [${name}](${absolute(path)}): ${note}`;
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const withReports = [...districts.values()].filter(({ id }) => reportsOf(id).length > 0);
  const blocks = [
    `# ${about.name}`,
    `> ${about.description.en}`,
    `## ${text.reading}`,
    list(readmeText.reading.map(({ en }) => en)),
    `## ${text.data}`,
    [
      link('index.json', contentsPath, text.index),
      ...wholeFormats.map((format) => link(format.name, wholePath(format), text.whole[format.name]!)),
      ...tableNames.map((name) =>
        link(`${name}.csv`, `/data/${name}.csv`, `${text.table(dictionary[name])}. ${text.also}`),
      ),
      link('Dictionary', dictionaryPath, text.dictionary),
      ...metadataFiles.map(({ name, path, purpose }) => link(name, path, purpose.en)),
    ].join('\n'),
    `## ${text.parts}`,
    list(
      text.partLines(
        absolute(partPath('stadsdelar', '<district>')),
        absolute(partPath('indikatorer', '<indicator>')),
      ),
    ),
    `## ${text.districts}`,
    withReports
      .map(
        ({ id, name }) =>
          `- [${name}](${absolute(`/stadsdelar/${id}/`)}): ${absolute(partPath('stadsdelar', id))}.csv`,
      )
      .join('\n'),
    `## ${text.quality}`,
    about.limits.en,
    list(about.measured.map(({ en }) => en)),
    `## ${text.use}`,
    `${about.rights.en} ${text.cite}`,
  ];
  return new Response(`${blocks.join('\n\n')}\n`);
}
