import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.site,
  base: settings.base,
  trailingSlash: 'always',
  integrations: [mdx({ optimize: true })],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: {
    // A style sheet of its own is fetched once for all pages.
    inlineStylesheets: 'never',
    concurrency: 4,
  },
  // Blanks as in JSX, which is also how prettier breaks lines: one that must stay is written {' '}.
  compressHTML: 'jsx',
  vite: {
    build: {
      rolldownOptions: {
        // One warning for every generated MDX file, about a directive that MDX itself writes.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
