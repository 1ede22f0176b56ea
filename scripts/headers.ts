/**
 * npm run headers: prints a server's configuration with the headers of the built site (dist/, or DIST_DIR). Hosts that
 * read `_headers`, and Apache, find theirs in dist/ itself.
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
import { readArgs, UseError } from './command/options.ts';
import { runCommand } from './command/run.ts';

const usage = `npm run headers -- nginx|caddy [FOLDER]

  FOLDER  what the server publishes, with the site below its base path (/srv/site)

Apache reads .htaccess in the site, Netlify and Cloudflare Pages read _headers: they need nothing printed.`;

const servers = { nginx, caddy };

await runCommand({ usage, folders: 'DIST_DIR' }, async () => {
  const { positionals } = readArgs({ allowPositionals: true, options: {} });
  const [server = '', folder = '/srv/site', ...more] = positionals;
  if (!Object.hasOwn(servers, server))
    throw new UseError(`Unexpected server “${server}”: expected ${Object.keys(servers).join(' or ')}`);
  if (more.length > 0) throw new UseError(`Unexpected argument “${more[0]}”: expected a server and a folder`);
  const { dist } = paths();
  const { base } = settings;
  const written = join(dist, '_headers');
  if (!existsSync(written)) throw new Error(`There is no site in ${dist}/. Run npm run build first.`);
  if (!readFileSync(written, 'utf8').startsWith(`${base}*\n`))
    throw new Error(
      `The site in ${dist}/ has another base path than ${base}: give BASE_PATH as for npm run build.`,
    );
  const print = servers[server as keyof typeof servers];
  process.stdout.write(`# The files of ${dist}/ lie in ${folder}${base}, which is published as ${base}\n`);
  process.stdout.write(print(policyOf(await readInline(dist)), headerRules, base, folder));
  return 0;
});
