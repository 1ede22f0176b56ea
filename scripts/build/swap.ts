import { access, rename, rm } from 'node:fs/promises';

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Puts a finished directory in the place of the old one: two renames on the same file system, and the old one
 * comes back when the second fails. Nobody sees a half-written site.
 */
export async function swap(staging: string, target: string, old: string): Promise<void> {
  await rm(old, { recursive: true, force: true });
  const before = await exists(target);
  if (before) await rename(target, old);
  try {
    await rename(staging, target);
  } catch (error) {
    if (before) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
