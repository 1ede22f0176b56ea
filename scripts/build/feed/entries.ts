/** What is new, as feeds tell it: reports, findings, corrections and figures that changed, each when it was released. */
import { absolute } from '../../../src/href.ts';
import { aboutOf } from '../../../src/release-anchors.ts';
import { releaseCounts, releasePath } from '../../../src/release-files.ts';
import type { Change, Release } from '../../../src/releases.ts';
import { reportShort } from '../../../src/report/name.ts';
import { columnLabels } from '../../../src/terms/columns.ts';
import { feedText as text } from '../../../src/text/feeds.ts';
import { releasesText } from '../../../src/text/releases.ts';
import type { Catalogue } from '../catalogue.ts';
import { compareText } from '../order.ts';

/** One thing that is new. Its address stays, and is its id too. */
export interface Entry {
  kind: 'release' | 'report' | 'changes' | 'correction' | 'finding';
  address: string;
  title: string;
  summary: string;
  /** ISO dates: when it was released, or corrected; and when it came into the world. */
  updated: string;
  published: string;
  /** Ids of what it is about. */
  districts: readonly string[];
  indicators: readonly string[];
}

/** More changed figures than these are counted in an entry. */
const most = 10;

/** Everything that has been released, the newest first. What is not there any more is not told of. */
export function entries(catalogue: Catalogue, releases: readonly Release[]): Entry[] {
  return releases
    .flatMap((release) => [
      ofRelease(release),
      ...ofReports(release, catalogue),
      ...ofChanges(release, catalogue),
      ...ofCorrections(release, catalogue),
      ...ofFindings(release, catalogue),
    ])
    .sort(newestFirst);
}

const kinds: Entry['kind'][] = ['release', 'report', 'changes', 'correction', 'finding'];

function newestFirst(a: Entry, b: Entry): number {
  return (
    compareText(b.updated, a.updated) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    compareText(b.published, a.published) ||
    // Of two releases of one day the newer stands first already, and so does what each changed.
    (a.kind === 'release' || a.kind === 'changes' ? 0 : compareText(a.address, b.address))
  );
}

function ofRelease(release: Release): Entry {
  return {
    kind: 'release',
    address: absolute(releasePath(release)),
    title: text.release(release.version),
    summary: releasesText.said(releaseCounts(release)),
    updated: release.date,
    published: release.date,
    districts: [],
    indicators: [],
  };
}

function ofReports({ date, added }: Release, { reports }: Catalogue): Entry[] {
  const known = new Map(reports.map((one) => [one.id, one]));
  return added.flatMap(({ report: id, counts }) => {
    const report = known.get(id);
    if (!report) return [];
    return {
      kind: 'report' as const,
      address: absolute(`/rapporter/${id}/`),
      title: text.report(report.title),
      summary: text.reportSaid(counts),
      updated: date,
      published: report.published ?? date,
      districts: [report.district],
      indicators: [...new Set(report.rows)].filter((row) => row !== ''),
    };
  });
}

function ofFindings(
  { date, findings: { added } }: Release,
  { findings, rules, districts }: Catalogue,
): Entry[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const names = new Map(districts.map(({ id, name }) => [id, name]));
  const released = new Set(added);
  return findings
    .filter(({ id }) => released.has(id))
    .map(({ id, rule, sentence, report, district, indicator, alsoAbout }) => ({
      kind: 'finding' as const,
      address: absolute(`/granskning/${rule}/#${id}`),
      title: text.finding(titles.get(rule) ?? rule, names.get(district) ?? district, reportShort(report)),
      summary: sentence,
      updated: date,
      published: date,
      districts: [district],
      indicators: [...new Set([...(indicator === null ? [] : [indicator]), ...alsoAbout])],
    }));
}

function ofCorrections({ corrections: { added } }: Release, { corrections, districts }: Catalogue): Entry[] {
  const names = new Map(districts.map(({ id, name }) => [id, name]));
  const released = new Set(added);
  return corrections
    .filter(({ id }) => released.has(id))
    .map(({ id, cell, printed, shown, reason, date, district, indicator }) => ({
      kind: 'correction' as const,
      address: absolute(`/rattelser/#${id}`),
      title: cell
        ? text.decided(columnLabels[cell], shown, names.get(district) ?? district)
        : text.correction(printed, shown, names.get(district) ?? district),
      summary: reason,
      updated: date,
      published: date,
      districts: [district],
      indicators: indicator === null ? [] : [indicator],
    }));
}

/** Figures that changed or went: one entry for each district, and for each indicator. */
function ofChanges(release: Release, { districts, indicators }: Catalogue): Entry[] {
  const told = release.changes.filter(({ change }) => change === 'changed' || change === 'withdrawn');
  const byDistrict = Map.groupBy(told, (one) => aboutOf(one).district);
  const byIndicator = Map.groupBy(told, (one) => aboutOf(one).indicator);
  return [
    ...districts.flatMap(({ id, name }) =>
      changes(release, { anchor: id, name, districts: [id], indicators: [] }, byDistrict.get(id)),
    ),
    ...indicators.flatMap(({ id, name }) =>
      changes(release, { anchor: id, name, districts: [], indicators: [id] }, byIndicator.get(id)),
    ),
  ];
}

function changes(
  release: Release,
  about: Pick<Entry, 'districts' | 'indicators'> & { anchor: string; name: string },
  of: readonly Change[] = [],
): Entry[] {
  if (of.length === 0) return [];
  const { anchor, name, districts, indicators } = about;
  const said = of.slice(0, most).map((one) => text.change(one.what, one.before ?? '', one.after));
  return [
    {
      kind: 'changes',
      address: `${absolute(releasePath(release))}#${anchor}`,
      title: text.changes(of.length, release.version, name),
      summary: [...said, ...(of.length > most ? [text.more(of.length - most)] : [])].join(' '),
      updated: release.date,
      published: release.date,
      districts,
      indicators,
    },
  ];
}
