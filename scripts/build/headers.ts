import { readdir } from 'node:fs/promises';
import { headerRules } from '../../src/headers.ts';
import { policyOf, policyRules } from '../../src/policy.ts';
import { headersFile } from './headers/file.ts';
import { htaccess } from './headers/apache.ts';
import { readInline } from './headers/inline.ts';

/** The files that tell servers what to say beside a built site's files: most hosts read one of them by themselves. */
export async function headers(site: string, base: string): Promise<Map<string, string>> {
  const policy = policyOf(await readInline(site));
  const root = (await readdir(site, { withFileTypes: true }))
    .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
    .filter(({ name }) => name !== '_headers' && !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map([
    ['_headers', headersFile([...headerRules, ...policyRules(policy, root)], base)],
    ['.htaccess', htaccess(policy, headerRules, base)],
  ]);
}
