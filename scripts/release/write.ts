import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Release } from '../../src/releases.ts';

/** Puts a release into the folder of releases: its archive first, so that what is told of is there. */
export async function writeRelease(directory: string, release: Release, zip: Uint8Array): Promise<void> {
  await mkdir(directory, { recursive: true });
  await put(join(directory, `${release.version}.zip`), zip);
  await put(join(directory, `${release.version}.yml`), releaseText(release));
}

/** A file stands there whole or not at all. */
async function put(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

/** A release as its file says it: one line for each change. */
function releaseText(release: Release): string {
  const document = new Document(release);
  document.commentBefore = ' Written by npm run release; never edited.';
  visit(document, {
    Seq: (_, list) => {
      for (const item of list.items) if (isMap(item)) item.flow = true;
    },
    Pair: (_, { key, value }) => {
      const small = isScalar(key) && ['counts', 'archive'].includes(String(key.value));
      if (small && isMap(value)) value.flow = true;
      if (isSeq(value) && value.items.length === 0) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
