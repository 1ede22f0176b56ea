/**
 * npm run headers -- nginx|caddy [FOLDER]: prints a server's configuration with the headers of the built site (dist/, or
 * DIST_DIR). FOLDER is what the server publishes, with the site below its base path; /srv/site where it is not given.
 * Hosts that read `_headers`, and Apache, find theirs in dist/ itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules } from '../src/headers.ts';
import { policyOf } from '../src/policy.ts';
import { settings } from '../src/settings.ts';
import { caddy } from './build/headers/caddy.ts';
import { readInline } from './build/headers/inline.ts';
import { nginx } from './build/headers/nginx.ts';
import { paths } from './build/folder/paths.ts';

const servers = { nginx, caddy };
const [server = '', folder = '/srv/site'] = process.argv.slice(2);
const { dist } = paths();
const print = Object.hasOwn(servers, server) ? servers[server as keyof typeof servers] : null;
const written = join(dist, '_headers');
if (!print || !existsSync(written)) {
  console.error(
    print
      ? `There is no site in ${dist}/. Run npm run build first.`
      : `npm run headers -- ${Object.keys(servers).join('|')} [FOLDER]: expected the name of a server, found "${server}"`,
  );
  process.exit(1);
}
const { base } = settings;
if (!readFileSync(written, 'utf8').startsWith(`${base}*\n`)) {
  console.error(
    `The site in ${dist}/ has another base path than ${base}: give BASE_PATH as for npm run build.`,
  );
  process.exit(1);
}
process.stdout.write(`# The files of ${dist}/ lie in ${folder}${base}, which is published as ${base}\n`);
process.stdout.write(print(policyOf(await readInline(dist)), headerRules, base, folder));
