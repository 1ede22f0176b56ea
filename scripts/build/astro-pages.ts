import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** A page that Astro is about to write: its file below the site's folder, and how long that will be. */
export interface WrittenPage {
  file: string;
  bytes: number;
}

/** What Astro's process tells the build that started it: of each page, and at the end how many there are. */
export type Told = WrittenPage | { built: number };

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Tells the build of every page while Astro writes it, so that the search can read along; `base` is the site's. */
export function tellPages(base: string): AstroIntegration {
  const tell = (told: Told) => process.send?.(told);
  return {
    name: 'tell-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => spread(await own.getStaticPaths()),
          render: async (request, options) => {
            const rendered = await own.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (options.routeData.type !== 'page') return rendered;
            const body = await response.arrayBuffer();
            tell({ file: fileOf(new URL(request.url), base), bytes: body.byteLength });
            return new Response(body, response);
          },
        })),
      'astro:build:done': ({ pages }) => void tell({ built: pages.length }),
    },
  };
}

/** The file of a page's address below the site's folder: "data/index.html". */
function fileOf({ pathname }: URL, base: string): string {
  const path = decodeURI(pathname).slice(base.replace(/\/$/, '').length + 1);
  return path === '404/' ? '404.html' : `${path}index.html`;
}

/** The same paths with the pictures spread among the others: a thread paints them while the next pages are made. */
export function spread(paths: Paths): Paths {
  const isPicture = ({ pathname }: Paths[number]) => pathname.endsWith('.png');
  const [pictures, others] = [paths.filter(isPicture), paths.filter((one) => !isPicture(one))];
  if (others.length === 0) return paths;
  const due = (n: number) => Math.floor((n * pictures.length) / others.length);
  return others.flatMap((one, n) => [one, ...pictures.slice(due(n), due(n + 1))]);
}
