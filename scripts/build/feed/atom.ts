import { Feed } from 'feed';
import { absolute } from '../../../src/href.ts';
import { settings } from '../../../src/settings.ts';
import type { Entry } from './entries.ts';

/** A feed has so many entries at most, the newest. */
export const longest = 50;

/** What a feed says of itself. */
export interface About {
  /** Paths of the feed itself and of the page that it is about. */
  path: string;
  page: string;
  title: string;
}

/**
 * A feed in Atom (RFC 4287). The same entries give the same bytes: no time but theirs is in it. `since` is the day that
 * it is of when it has no entry.
 */
export function atom({ path, page, title }: About, entries: readonly Entry[], since: string): string {
  const feed = new Feed({
    id: absolute(path),
    title: plain(title),
    link: absolute(page),
    feedLinks: { atom: absolute(path) },
    updated: at(entries[0]?.updated ?? since),
    author: { name: plain(settings.publisher ?? settings.name) },
    copyright: settings.dataLicence.name,
    language: 'sv',
    generator: false,
  });
  for (const entry of entries.slice(0, longest))
    feed.addItem({
      id: entry.address,
      link: entry.address,
      title: html(entry.title),
      description: html(entry.summary),
      date: at(entry.updated),
      published: at(entry.published),
      category: [{ name: entry.kind, term: entry.kind }],
    });
  return `${feed.atom1()}\n`;
}

/** Midnight where time zones begin: a day has no hour. */
function at(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** What no XML may hold: control characters, halves of letters, and two that are none. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function plain(text: string): string {
  return text.toWellFormed().replace(unprintable, '\ufffd').replaceAll('\u00a0', ' ');
}

/** Titles and summaries are told as HTML, where a report's "<" must be a letter. */
function html(text: string): string {
  return plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
