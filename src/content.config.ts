/**
 * Where the pages' words come from: the only file that names loaders. Everything but the hand-written pages is made
 * by `npm run build` from the committed facts and the registry; what they show of data stands in store/.
 */
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { Accuracy } from './accuracy.ts';

const generatedDir = process.env['GENERATED_DIR'] || 'content/generated';

/** A generated page says in its frontmatter what it is about: a goal's id, "2023-2026/1.1", is no file name. */
const pageId = ({ entry, data }: { entry: string; data: Record<string, unknown> }) =>
  typeof data['id'] === 'string' ? data['id'] : entry.replace(/\.mdx$/, '');

const yaml = (text: string) => parse(text) as Record<string, unknown>[];
const folder = (path: string) => pathToFileURL(`${path}/`);
const mdx = (name: string) =>
  glob({ pattern: '**/*.mdx', base: folder(`${generatedDir}/${name}`), generateId: pageId });

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
};
