import { Worker } from 'node:worker_threads';

let painter: Worker | null = null;
/** Who waits for the pictures that the thread was given, in their order. */
const waiting: { resolve: (png: Uint8Array<ArrayBuffer>) => void; reject: (error: unknown) => void }[] = [];

/** SVG as PNG, painted in a worker thread: pages are made meanwhile. */
export function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  painter ??= start();
  painter.postMessage(svg);
  return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
}

function start(): Worker {
  // Named from the project's root, as the font is: where a bundle puts this file is another place.
  const thread = new Worker('./src/og/painter.ts', { resourceLimits: { maxYoungGenerationSizeMb: 1 } });
  thread.on('message', (made: Uint8Array<ArrayBuffer>) => waiting.shift()?.resolve(made));
  thread.on('error', (error) => {
    for (const one of waiting.splice(0)) one.reject(error);
  });
  // It ends with the build and does not keep it alive.
  thread.unref();
  return thread;
}
