/**
 * Where the contents come from: the only file that names loaders. Everything but the hand-written pages is made
 * by `npm run build` from the committed facts and the registry.
 */
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { Accuracy } from './accuracy.ts';
import { Facts, ReportText } from './model.ts';
import {
  CorrectionEntry,
  DistrictEntry,
  Finding,
  GoalEntry,
  IndicatorEntry,
  ReportEntry,
  RuleEntry,
  Series,
  SynonymEntry,
  ThemeEntry,
} from './series.ts';

const generatedDir = process.env['GENERATED_DIR'] || 'content/generated';
const textsDir = process.env['TEXTS_DIR'];

/** The file's name is the id; Astro's own rule would turn "1.1" into "11". */
const fileId = ({ entry }: { entry: string }) => entry.replace(/(\.text)?\.json$/, '');
/** A generated page says in its frontmatter what it is about: a goal's id, "2023-2026/1.1", is no file name. */
const pageId = ({ entry, data }: { entry: string; data: Record<string, unknown> }) =>
  typeof data['id'] === 'string' ? data['id'] : entry.replace(/\.mdx$/, '');

const yaml = (text: string) => parse(text) as Record<string, unknown>[];
const folder = (path: string) => pathToFileURL(`${path}/`);
const mdx = (name: string) =>
  glob({ pattern: '**/*.mdx', base: folder(`${generatedDir}/${name}`), generateId: pageId });
const data = (name: string) => file(`${generatedDir}/data/${name}.json`);

/** Frontmatter of generated pages says what the data say; the pages are titled from the data. */
const Generated = z.looseObject({});

const Page = z.object({
  title: z.string(),
  description: z.string(),
  /** Where the page stands in the list of texts on /om/. */
  order: z.number().default(100),
});

export const collections = {
  districtPages: defineCollection({ loader: mdx('districts'), schema: Generated }),
  indicatorPages: defineCollection({ loader: mdx('indicators'), schema: Generated }),
  goalPages: defineCollection({ loader: mdx('goals'), schema: Generated }),
  reportPages: defineCollection({ loader: mdx('reports'), schema: Generated }),
  pages: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'content/pages' }), schema: Page }),

  /** Parsed here: Astro's own parser makes a Date of a date. */
  accuracy: defineCollection({ loader: file('content/accuracy.yml', { parser: yaml }), schema: Accuracy }),

  districts: defineCollection({ loader: data('districts'), schema: DistrictEntry }),
  indicators: defineCollection({ loader: data('indicators'), schema: IndicatorEntry }),
  goals: defineCollection({ loader: data('goals'), schema: GoalEntry }),
  reports: defineCollection({ loader: data('reports'), schema: ReportEntry }),
  rules: defineCollection({ loader: data('rules'), schema: RuleEntry }),
  findings: defineCollection({ loader: data('findings'), schema: Finding }),
  corrections: defineCollection({ loader: data('corrections'), schema: CorrectionEntry }),
  series: defineCollection({ loader: data('series'), schema: Series }),
  themes: defineCollection({ loader: data('themes'), schema: ThemeEntry }),
  synonyms: defineCollection({ loader: data('synonyms'), schema: SynonymEntry }),

  /** As they are after the corrections; content/facts holds them as imported. */
  facts: defineCollection({
    loader: glob({ pattern: '*.json', base: folder(`${generatedDir}/facts`), generateId: fileId }),
    schema: Facts,
  }),
  /** The reports' own words: only on a machine that has them. */
  texts: defineCollection({
    loader: textsDir
      ? glob({ pattern: '*.text.json', base: folder(textsDir), generateId: fileId })
      : () => [],
    schema: ReportText,
  }),
};
