import { settings } from '../settings.ts';
import { accuracy, facts, series } from '../store/collections.ts';
import { toldReleases } from '../told-releases.ts';
import { fields } from '../trace/read.ts';
import { aboutCatalog, extentOf, type LastingAbout } from './about.ts';

const releases = toldReleases();

/**
 * The catalogue as the pages tell of it: without the files' sizes, which are not known when pages are made, and without
 * the release, for which no page is to change.
 */
export const siteCatalog: LastingAbout = fields(
  'catalogue',
  aboutCatalog({
    settings,
    id: releases[0]!.id,
    releases,
    accuracy: [...accuracy.values()],
    reports: facts.size,
    reportYears: extentOf([...facts.values()].map(({ year }) => year)),
    figureYears: extentOf(
      [...series.values()].flatMap(({ observations }) => observations.map(({ period }) => period.year)),
    ),
    bytes: () => null,
  }),
);
