import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { fileOf } from '../../../src/trace/file.ts';
import { sumHeader, takenHeader } from '../../../src/trace/headers.ts';

/** How many pages there are; and how many files, pages and others, were made or taken from the site before. */
export interface Built {
  pages: number;
  made: number;
  taken: number;
}

/** A file that was written below the site's folder: its path there and its SHA-256, and whether the search reads it. */
export interface Written {
  file: string;
  sum: string | null;
  isPage: boolean;
}

/** What Astro's process tells the build that started it: of some files at a time, and at the end how many there are. */
export type Told = { written: Written[] } | Built;

/** How many files are told of at a time: a message for each would cost as much as reading it. */
const together = 32;

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Tells the build of every file when it is written (see src/trace/page.ts), in the order of the pages, so that the search can read along; `base` is the site's. */
export function tellPages(base: string): AstroIntegration {
  const tell = (told: Told) => process.send?.(told);
  let written: Written[] = [];
  const tellOf = (one: Written) => {
    written.push(one);
    if (written.length >= together) tellWritten();
  };
  const tellWritten = () => {
    tell({ written });
    written = [];
  };
  let [made, taken] = [0, 0];
  // Some pages are made at once: each is told of when those before it are.
  let turn: Promise<void> = Promise.resolve();
  return {
    name: 'tell-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => spread(await own.getStaticPaths()),
          render: async (request, options) => {
            const before = turn;
            const { promise, resolve: done } = Promise.withResolvers<void>();
            turn = promise;
            const rendered = await own.render(request, options);
            const { headers } = rendered instanceof Response ? rendered : rendered.response;
            if (headers.has(takenHeader)) taken++;
            else made++;
            const file = fileOf(new URL(request.url), base);
            void before.then(() => {
              tellOf({ file, sum: headers.get(sumHeader), isPage: options.routeData.type === 'page' });
              done();
            });
            // Pages that are taken wait for nothing: without a turn now and then what is told would be sent after the last of them.
            if ((made + taken) % together === 0) await setImmediate();
            return rendered;
          },
        })),
      'astro:build:done': ({ pages }) => {
        tellWritten();
        tell({ pages: pages.length, made, taken });
      },
    },
  };
}

/** The same paths with the pictures spread among the others: a thread paints them while the next pages are made. */
export function spread(paths: Paths): Paths {
  const isPicture = ({ pathname }: Paths[number]) => pathname.endsWith('.png');
  const [pictures, others] = [paths.filter(isPicture), paths.filter((one) => !isPicture(one))];
  if (others.length === 0) return paths;
  const due = (n: number) => Math.floor((n * pictures.length) / others.length);
  return others.flatMap((one, n) => [one, ...pictures.slice(due(n), due(n + 1))]);
}
