import { createHash } from 'node:crypto';
import type { Operators } from './drawing.ts';
import { pdfjs } from './pdfjs.ts';

/** A picture as pdf.js decodes it. */
interface Decoded {
  data?: Uint8Array | Uint8ClampedArray;
}

/** What pdf.js keeps of a page or of its file: told to a callback as soon as it is decoded. */
interface Kept {
  get(id: string, then: (picture: Decoded | null) => void): unknown;
}

/** A page as pdf.js hands it out. */
interface Page {
  objs: Kept;
  commonObjs: Kept;
  view: readonly number[];
  rotate: number;
}

/**
 * What a page that is a picture shows, as a hash: the same wherever it stands in whatever file. Null where the page
 * shows text as well, since that looks as the file's fonts have it.
 */
export async function contentOf(page: Page, { fnArray, argsArray }: Operators): Promise<string | null> {
  const { OPS } = await pdfjs();
  if (fnArray.includes(OPS.setFont)) return null;
  const hash = createHash('sha256').update(JSON.stringify([page.view, page.rotate, fnArray]));
  for (const [at, args] of argsArray.entries()) {
    if (fnArray[at] !== OPS.paintImageXObject) hash.update(JSON.stringify(args) ?? '');
    else {
      const id = (args as [string])[0];
      const kept = id.startsWith('g_') ? page.commonObjs : page.objs;
      const picture = await new Promise<Decoded | null>((resolve) => void kept.get(id, resolve));
      // Where pdf.js hands out no pixels, nothing here tells two pictures apart.
      if (!picture?.data) return null;
      hash.update(picture.data);
    }
  }
  return hash.digest('hex');
}
