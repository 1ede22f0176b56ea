import { readFileSync } from 'node:fs';

/** What the lockfile says of a package. */
interface Locked {
  version: string;
  /** As SPDX writes it. */
  license?: string;
  /** The sum of what is fetched. */
  integrity?: string;
  hasInstallScript?: boolean;
}

const { packages: all } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Every package that `npm ci` may install on some machine, by its name; a name may come in several versions. */
export const packages: readonly (readonly [name: string, Locked])[] = Object.entries(all)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => [path.split('node_modules/').at(-1)!, locked]);
