import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders of the registry whose names an import knows. */
export const registryFolders = ['districts', 'goals', 'indicators'] as const;

export type RegistryFolder = (typeof registryFolders)[number];

/** Where one of them is: in the registry that check and build read too, REGISTRY_DIR or the project's own. */
export function registryFolder(folder: RegistryFolder): string {
  const own = fileURLToPath(new URL('../../../content/registry', import.meta.url));
  return join(process.env['REGISTRY_DIR'] || own, folder);
}
