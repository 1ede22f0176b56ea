import { readFile, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** How long a look for a file that is not whole yet waits for the next, in milliseconds, and how often it looks. */
const [pause, looks] = [20, 1500];

/**
 * The text of a file that somebody else is writing, when it is as long as it will be, in bytes.
 * @throws {Error} when it does not become so in half a minute.
 */
export async function wholeFile(path: string, bytes: number): Promise<string> {
  for (let n = 0; n < looks; n++) {
    const size = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    if (size === bytes) return readFile(path, 'utf8');
    await setTimeout(pause);
  }
  throw new Error(`${path} was to be written with ${bytes} bytes, and is not. Build again.`);
}
