import { assemble } from '../../build/assemble.ts';
import { readFacts } from '../../build/facts.ts';
import { paths } from '../../build/folder/paths.ts';
import { readRegistry } from '../../build/registry/read.ts';
import { namesFile } from '../../../src/search/names-file.ts';
import type { Names } from '../../../src/search/names.ts';
import { listPages, terms, textPage } from '../../../src/search/pages.ts';

/** The file of names as the site has it, made of the committed facts and the registry without a build. */
export async function committedNames(): Promise<Names> {
  const { factsDir, registryDir } = paths({});
  const { reports, catalogue } = assemble(await readFacts(factsDir), await readRegistry(registryDir));
  const newest = new Map(reports.map(({ facts }) => [facts.district, facts]));
  return namesFile({
    ...catalogue,
    synonyms: catalogue.synonyms[0]!,
    pages: [
      ...listPages,
      ...['Om Stadsdelskollen', 'Metod', 'Så läser du en tertialrapport', 'Integritet', 'Tillgänglighet'].map(
        (title) =>
          textPage(
            title === 'Om Stadsdelskollen'
              ? 'om'
              : title.toLowerCase().replace(/\s/g, '-').replaceAll('å', 'a').replaceAll('ä', 'a'),
            title,
          ),
      ),
    ],
    terms,
    noteOf: () => '',
    partsOf: (district) => (newest.has(district) ? ['mal', 'ekonomi', 'aktiviteter'] : []),
    hasActivities: (id) => reports.some(({ facts }) => facts.id === id && facts.activities.length > 0),
  });
}
