import { cp, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, PSM } from 'tesseract.js';
import type { Extent } from '../../types.ts';
import { dpi, greymap, type Picture } from './picture.ts';

/** A word on a picture, in its pixels. */
export interface ReadWord extends Extent {
  text: string;
  /** 0–1. */
  sure: number;
}

/** Reads the one line of print that a picture shows, as words from the left. */
export type ReadLine = (line: Picture) => Promise<ReadWord[]>;

/** Readers that work side by side. */
export interface Readers {
  lines: ReadLine[];
  close(): Promise<void>;
}

/** The Swedish model knows å, ä and ö and no "%", the English one the other way round: each word goes to the surer. */
const models = {
  swe: import.meta.resolve('@tesseract.js-data/swe/4.0.0_best_int/swe.traineddata.gz'),
  eng: import.meta.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
};

/** Starts as many readers as there are cores, at most `most`. No request goes out: the models are packages. */
export async function openReaders(most: number): Promise<Readers> {
  // Tesseract looks for all its models in one folder; each comes in a package of its own.
  const folder = await mkdtemp(join(tmpdir(), 'ocr-models-'));
  try {
    for (const [model, from] of Object.entries(models))
      await cp(fileURLToPath(from), join(folder, `${model}.traineddata.gz`));
    const count = Math.max(1, Math.min(availableParallelism(), most));
    const opened = await Promise.all(Array.from({ length: count }, () => openReader(folder)));
    return {
      lines: opened.map((each) => each.read),
      close: async () => void (await Promise.all(opened.map((each) => each.close()))),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function openReader(folder: string): Promise<{ read: ReadLine; close(): Promise<unknown> }> {
  const worker = await createWorker(Object.keys(models), 1, {
    langPath: folder,
    gzip: true,
    cacheMethod: 'none',
  });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_LINE,
    user_defined_dpi: String(dpi),
    debug_file: '/dev/null',
  });
  const read: ReadLine = async (line) => {
    const { data } = await worker.recognize(greymap(line), {}, { text: false, blocks: true });
    const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((each) => each.lines));
    return lines.flatMap((each) =>
      each.words.map(({ text, confidence, bbox }) => ({
        text,
        sure: confidence / 100,
        left: bbox.x0,
        top: bbox.y0,
        right: bbox.x1,
        bottom: bbox.y1,
      })),
    );
  };
  return { read, close: () => worker.terminate() };
}
