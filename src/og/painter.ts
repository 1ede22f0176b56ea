/** The worker thread that paints pictures: SVG comes in, PNG goes out, in the same order. See png.ts. */
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

/** The one face of the cards, so that they are the same on every machine. Its licence (OFL) stands beside it. */
const font = {
  fontFiles: ['src/og/SourceSerif4-SemiBold.ttf'],
  loadSystemFonts: false,
  defaultFontFamily: 'Source Serif 4 SemiBold',
};

let last: Promise<void> = Promise.resolve();
parentPort!.on('message', (svg: string) => {
  last = last.then(() => paint(svg));
});

async function paint(svg: string): Promise<void> {
  const png = new Uint8Array(new Resvg(svg, { font }).render().asPng());
  parentPort!.postMessage(png, [png.buffer]);
  // The 3 MB that a picture is painted on are let go between two turns of the thread, and not while others wait.
  await setImmediate();
}
