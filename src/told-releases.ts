import { readReleases } from './releases.ts';
import { told } from './trace/read.ts';

const all = told('releases', () => readReleases());

/** All releases of the data, the newest first: a page that asks rests on them, and no other page. */
export function toldReleases() {
  return all('');
}
