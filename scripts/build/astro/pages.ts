import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { fileOf } from '../../../src/trace/file.ts';
import { takenHeader } from '../../../src/trace/headers.ts';

/** How many pages there are; and how many files, pages and others, were made or taken from the site before. */
export interface Built {
  pages: number;
  made: number;
  taken: number;
}

/** What Astro's process tells the build that started it: of some pages' files below the site's folder at a time, and at the end how many there are. */
export type Told = { written: string[] } | Built;

/** How many pages are told of at a time: a message for each would cost as much as reading it. */
const together = 32;

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Tells the build of every page when it is written (see src/trace/page.ts), so that the search can read along; `base` is the site's. */
export function tellPages(base: string): AstroIntegration {
  const tell = (told: Told) => process.send?.(told);
  let written: string[] = [];
  const tellOf = (file: string) => {
    written.push(file);
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
            const isPage = options.routeData.type === 'page';
            const before = turn;
            let done = () => {};
            if (isPage) turn = new Promise((resolve) => (done = resolve));
            const rendered = await own.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (response.headers.has(takenHeader)) taken++;
            else made++;
            if (!isPage) return rendered;
            void before.then(() => {
              tellOf(fileOf(new URL(request.url), base));
              done();
            });
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
