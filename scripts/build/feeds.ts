import { followPath, districtFeed, feedPaths, indicatorFeed } from '../../src/feeds.ts';
import { releasesPath } from '../../src/edition.ts';
import type { Release } from '../../src/releases.ts';
import { settings } from '../../src/settings.ts';
import { feedText as text } from '../../src/text/feeds.ts';
import type { Catalogue } from './catalogue.ts';
import { atom } from './feed/atom.ts';
import { entries, type Entry } from './feed/entries.ts';
import type { Files } from './mdx.ts';

/**
 * The feeds by their path below `dist`: everything, findings, corrections, releases, each district and each indicator.
 * Their days are those of releases, reports and corrections, never the day of the build.
 */
export function feeds(catalogue: Catalogue, releases: readonly Release[]): Files {
  const all = entries(catalogue, releases);
  const since = releases[0]?.date ?? newestReport(catalogue);
  const by = (key: 'districts' | 'indicators') => {
    const found = new Map<string, Entry[]>();
    for (const entry of all)
      for (const id of entry[key]) {
        const of = found.get(id);
        if (of) of.push(entry);
        else found.set(id, [entry]);
      }
    return found;
  };
  const [byDistrict, byIndicator] = [by('districts'), by('indicators')];
  const of = (kind: Entry['kind']) => all.filter((entry) => entry.kind === kind);
  const named = (name: string) => text.of(settings.name, name);
  const files: [string, string][] = [
    // What changed where is told by the release itself to whoever follows everything.
    feed(
      feedPaths.all,
      followPath,
      named(text.names.all),
      all.filter(({ kind }) => kind !== 'changes'),
    ),
    feed(feedPaths.findings, '/granskning/', named(text.names.findings), of('finding')),
    feed(feedPaths.corrections, '/rattelser/', named(text.names.corrections), of('correction')),
    feed(feedPaths.releases, releasesPath, named(text.names.releases), of('release')),
    ...catalogue.districts.map(({ id, name }) =>
      feed(districtFeed(id), `/stadsdelar/${id}/`, named(name), byDistrict.get(id) ?? []),
    ),
    ...catalogue.indicators.map(({ id, name }) =>
      feed(indicatorFeed(id), `/indikatorer/${id}/`, named(name), byIndicator.get(id) ?? []),
    ),
  ];
  return new Map(files);

  function feed(path: string, page: string, title: string, own: readonly Entry[]): [string, string] {
    return [path.slice(1), atom({ path, page, title }, own, since)];
  }
}

/** The day of the newest report that says one: of a feed before any release. */
function newestReport({ reports }: Catalogue): string {
  return reports.flatMap(({ date }) => date ?? []).reduce((a, b) => (a > b ? a : b), '2017-01-01');
}
