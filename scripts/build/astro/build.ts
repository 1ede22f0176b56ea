/**
 * The process that builds the site with Astro: see astro.ts, which starts it with the folder to build into. Astro's own
 * command would write a line for each of thousands of files; here only what went wrong is printed.
 */
import { once } from 'node:events';
import { build } from 'astro';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Say into which folder: astro-build.ts DIR');
// Astro is loaded while what it builds of is still made.
await once(process, 'message');
// Astro keeps an entry whose content is the same, and with it the file it came from: a build of other folders before
// this one would leave paths that are gone. `force` begins anew.
await build({ outDir, force: true, logLevel: 'warn' });
