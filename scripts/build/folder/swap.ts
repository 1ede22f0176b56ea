import { rename, rm, stat } from 'node:fs/promises';

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Puts back a site that a swap had moved aside when it was killed. Must have run since the last swap was killed: until
 * then `old` may be the only copy there is.
 */
export async function recover(target: string, old: string): Promise<void> {
  if ((await exists(old)) && !(await exists(target))) await rename(old, target);
}

/**
 * Puts a finished directory in the place of the old one, as good as atomically: two renames on the same file system, and
 * the old one comes back when the second fails, or at the next start when the process is killed between them
 * ({@link recover}). Nobody sees a half-written site, and the last good one goes only when the new one stands.
 */
export async function swap(staging: string, target: string, old: string): Promise<void> {
  await recover(target, old);
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
