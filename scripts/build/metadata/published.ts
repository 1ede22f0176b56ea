import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';
import { Accuracy } from '../../../src/accuracy.ts';
import type { Material } from '../../../src/metadata/about.ts';
import { readReleases } from '../../../src/releases.ts';
import { settings } from '../../../src/settings.ts';

/** What is told of the data beside the data: who publishes them, their releases, how well they are read. */
export type Published = Pick<Material, 'settings' | 'releases' | 'accuracy'>;

/** Reads it from the settings, `content/releases` and `content/accuracy.yml`. */
export async function readPublished(): Promise<Published> {
  const accuracy = z.array(Accuracy).parse(parse(await readFile('content/accuracy.yml', 'utf8')) ?? []);
  return { settings, releases: readReleases(), accuracy };
}
