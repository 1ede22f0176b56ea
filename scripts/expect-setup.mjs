/**
 * Loaded before every command (`node --import`): says that Node is too old, or that the packages are not there, before
 * Node itself says that it knows no files in .ts. Written so that an old Node can read it.
 */
import { existsSync } from 'node:fs';

/** The first version that runs .ts files, and has node:sqlite, without a flag. */
const oldest = [22, 18];

/** What is missing, and what to do; null when nothing is. */
export function missing(version, packages) {
  const [major, minor] = version.split('.').map(Number);
  if (!packages) return 'The packages are not installed, expected node_modules/. Run npm ci.';
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null;
  return `Node ${version} is too old, expected ${oldest.join('.')} or later. Run npm ci (a current Node comes with the packages, unless they are installed with --omit=optional), then npm run and the command.`;
}

const packages = new URL('../node_modules/.package-lock.json', import.meta.url);
const told = missing(process.versions.node, existsSync(packages));
if (told) {
  console.error(told);
  process.exit(1);
}
