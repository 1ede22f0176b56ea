import { readReleases } from '../releases.ts';
import { settings } from '../settings.ts';
import { accuracy, facts, series } from '../store.ts';
import { aboutCatalog, extentOf } from './about.ts';

const years = [...series.values()].flatMap(({ observations }) =>
  observations.map(({ period }) => period.year),
);

/** The catalogue as the pages tell of it: all but the files' sizes, which are not known when pages are made. */
export const siteCatalog = aboutCatalog({
  settings,
  releases: readReleases(),
  accuracy: [...accuracy.values()],
  reports: facts.size,
  reportYears: extentOf([...facts.values()].map(({ year }) => year)),
  figureYears: extentOf(years),
  bytes: () => null,
});
