import { readReleases } from '../releases.ts';
import { settings } from '../settings.ts';
import { accuracy, facts, series } from '../store.ts';
import { aboutCatalog, extentOf, type LastingAbout } from './about.ts';

const years = [...series.values()].flatMap(({ observations }) =>
  observations.map(({ period }) => period.year),
);

const releases = readReleases();

/**
 * The catalogue as the pages tell of it: without the files' sizes, which are not known when pages are made, and without
 * the release, for which no page is to change.
 */
export const siteCatalog: LastingAbout = aboutCatalog({
  settings,
  id: releases[0]!.id,
  releases,
  accuracy: [...accuracy.values()],
  reports: facts.size,
  reportYears: extentOf([...facts.values()].map(({ year }) => year)),
  figureYears: extentOf(years),
  bytes: () => null,
});
