/**
 * Loaded before every command (`node --import`): says that Node is too old, or that the packages are not there, before
 * Node itself says that it knows no files in .ts. Written so that an old Node can read it.
 */
import { existsSync, readFileSync } from 'node:fs';

/** The first version that runs .ts files, and has node:sqlite, without a flag. */
const oldest = [22, 18];

/** What is missing, and what to do; null when nothing is. `lacking`: packages that are not there, null where none is. */
export function missing(version, lacking) {
  const [major, minor] = version.split('.').map(Number);
  if (lacking === null) return 'The packages are not installed, expected node_modules/. Run npm ci.';
  if (lacking.length > 0)
    return `Not installed: ${lacking.join(', ')}, expected all that package.json names. Run npm ci.`;
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null;
  return `Node ${version} is too old, expected ${oldest.join('.')} or later. Run npm ci (a current Node comes with the packages, unless they are installed with --omit=optional), then npm run and the command.`;
}

/** The packages that package.json names and that are not there, as after a pull that brought a new one; null: none is. */
function lackingPackages() {
  const at = (path) => new URL(path, import.meta.url);
  if (!existsSync(at('../node_modules/.package-lock.json'))) return null;
  const { dependencies } = JSON.parse(readFileSync(at('../package.json'), 'utf8'));
  return Object.keys(dependencies).filter((name) => !existsSync(at(`../node_modules/${name}/package.json`)));
}

const told = missing(process.versions.node, lackingPackages());
if (told) {
  console.error(told);
  process.exit(1);
}
