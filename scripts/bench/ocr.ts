/**
 * What reading a scanned page costs beside what tesseract takes of it for the same pieces, in one run: drawing the page,
 * looking for its lines and settling its figures are all that is ours.
 */
import { readFileSync } from 'node:fs';
import { readPage } from '../import/read/pdf/ocr/read-pictures.ts';
import { openReaders, type ReadLine } from '../import/read/pdf/ocr/reader.ts';
import { drawable } from '../import/read/pdf/ocr/render.ts';

/** At most this many times what tesseract takes. */
const maxRatio = 1.2;
const rounds = 3;

const scan = new URL('../import/read/pdf/ocr/fixtures/scan.pdf', import.meta.url);

/** Prints the figures; returns the exit code: 1 above the goal. */
export async function benchOcr(): Promise<number> {
  const [pdf, readers] = await Promise.all([drawable(readFileSync(scan)), openReaders(1)]);
  let reading = 0;
  const read: ReadLine = async (line) => {
    const start = performance.now();
    const words = await readers.lines[0]!(line);
    reading += performance.now() - start;
    return words;
  };
  try {
    let [best, whole, own] = [Infinity, 0, 0];
    // The first round warms up.
    for (let n = 0; n <= rounds; n++) {
      reading = 0;
      const start = performance.now();
      await readPage(1, await pdf.draw(1), read);
      const took = performance.now() - start;
      if (n > 0 && took / reading < best) [best, whole, own] = [took / reading, took, reading];
    }
    process.stdout.write(
      `page / tesseract: ${best.toFixed(2)} (at most ${maxRatio}; ${whole.toFixed(0)} and ${own.toFixed(0)} ms)\n`,
    );
    return best > maxRatio ? 1 : 0;
  } finally {
    await readers.close();
    await pdf.close();
  }
}
