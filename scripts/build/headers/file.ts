import { type HeaderRule, headerRules } from '../../../src/headers.ts';
import { href } from '../../../src/href.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read from the folder that they publish: a path, and its headers below it,
 * indented. Paths stand below the publisher's base path.
 */
export function headersFile(rules: readonly HeaderRule[] = headerRules, base?: string): string {
  const blocks = rules.map(({ path, headers }) =>
    [href(path, base), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}
