import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { tellPages } from './scripts/build/astro/pages.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.site,
  base: settings.base,
  trailingSlash: 'always',
  integrations: [mdx({ optimize: true }), tellPages(settings.base)],
  markdown: { syntaxHighlight: false },
  fonts: [
    {
      // Headings and large figures; text and tables are in the reader's own system face.
      name: 'Source Serif 4',
      cssVariable: '--serif',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            src: ['@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'],
            weight: '200 900',
            style: 'normal',
            // A page never jumps for a typeface: one that comes late is for the next page.
            display: 'optional',
          },
        ],
      },
    },
  ],
  devToolbar: { enabled: false },
  build: {
    // A style sheet of its own is fetched once for all pages.
    inlineStylesheets: 'never',
    concurrency: 4,
  },
  // Blanks as in JSX, which is also how prettier breaks lines: one that must stay is written {' '}.
  compressHTML: 'jsx',
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // Nearly every script writes numbers, days and names: one file of them is less than five.
                groups: [
                  {
                    name: 'written',
                    test: /\/src\/(collate|date|number|report\/name|search\/letters|text\/counted)\.ts$|preload-helper/,
                  },
                  // What a copied figure says of its source: every page's own script needs all of it.
                  {
                    name: 'cited',
                    test: /\/src\/(share\/(cite|current-edition|heads|page)|text\/(cite|one-stop))\.ts$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // The build begins with an empty folder, and puts the files for download into it at the same time.
      emptyOutDir: false,
      rolldownOptions: {
        // One warning for every generated MDX file, about a directive that MDX itself writes.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
