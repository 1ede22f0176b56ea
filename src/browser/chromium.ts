import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// The one without windows of its own first: it draws pages alike, without the browser around them, for half the work.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Path of a Chromium to test with: env CHROMIUM, or the first of `names` on the PATH. Null when there is none. */
export function findChromium(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
  const paths = [
    process.env['CHROMIUM'],
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  return paths.find((path) => path && isExecutable(path)) ?? null;
}

/** Flags for a browser that neither shows itself nor talks to anyone but the site under test. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not ours to run: the next may be.
  }
}
