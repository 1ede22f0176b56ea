/**
 * What is said of the open data, once: every kind of metadata (DCAT, Data Package, CSVW, schema.org) is written from
 * this, and only says it in its own words. Pure: the settings and the release come in, nothing is read.
 */
import { type Accuracy, accuracyFields, type AccuracyField } from '../accuracy.ts';
import { dictionary, type TableName, tableNames } from '../dictionary.ts';
import { dictionaryPath, formats, type Format, wholeFormats, wholePath } from '../dictionary/files.ts';
import type { Said } from '../dictionary/table.ts';
import { releasesPath } from '../edition.ts';
import { contactHref, type Settings } from '../settings.ts';
import { metadataText as text } from '../text/metadata.ts';
import { type Concept, licence, type Licence, publisherTypes, themes } from './vocabulary.ts';
import { dataPackagePath, dcatPaths, jsonStatPath } from './files.ts';
import { plain } from './plain.ts';

/** One file that can be fetched. */
export interface FileAbout {
  /** Below the site, with a slash first: "/data/observations.csv". */
  path: string;
  url: string;
  format: Format;
  /** Its size, or null where the files are not at hand. */
  bytes: number | null;
}

/** One dataset: a table, or all of them. */
export interface DatasetAbout {
  id: TableName | 'all';
  title: Said;
  description: Said;
  /** How far it can be trusted: known limits, and what was measured of it on reports that nobody had seen. */
  quality: Said;
  keywords: readonly Said[];
  themes: readonly Concept[];
  /** The years that its rows are about; null where there are none. */
  years: Years | null;
  files: readonly FileAbout[];
}

/** Years, both inclusive. */
export interface Years {
  first: number;
  last: number;
}

/** From the first of some years to the last; null where there are none. */
export function extentOf(years: readonly number[]): Years | null {
  const sorted = years.toSorted((a, b) => a - b);
  return sorted.length > 0 ? { first: sorted[0]!, last: sorted.at(-1)! } : null;
}

/** A release of the data. */
interface ReleaseAbout {
  version: string;
  /** ISO. */
  date: string;
  /** The name of its data, `releaseId`. */
  id: string;
}

/** The catalogue: what holds for all datasets, and the datasets. */
export interface CatalogAbout {
  /** The address of the catalogue for data portals; the datasets are named after it. */
  address: string;
  /** The site's name, its start page and the addresses of its data pages. */
  name: string;
  home: string;
  dataPage: string;
  dictionaryPage: string;
  releasesPage: string;
  title: Said;
  description: Said;
  /** What limits the data, in short. */
  limits: Said;
  /** All that was measured of how right the figures are, one measurement each. */
  measured: readonly Said[];
  /** How the figures came about and how far they can be trusted: extent, limits, and all that was measured. */
  quality: Said;
  publisher: { name: string; type: Concept | null };
  /** As a link: mailto: or an address; null where there is none. */
  contact: string | null;
  licence: Licence;
  rights: Said;
  /** The release's, or of data that are not released: that of the newest release and the name of the data. */
  version: string;
  /** Dates of the first release and of this one, or the newest, ISO. */
  issued: string;
  modified: string;
  datasets: readonly DatasetAbout[];
}

/** What lasts from release to release. */
export type LastingAbout = Omit<CatalogAbout, 'version' | 'issued' | 'modified'>;

/** Settings that the metadata tell of. */
export type Publication = Pick<
  Settings,
  'name' | 'demonstration' | 'publisher' | 'publisherType' | 'contact' | 'site' | 'base' | 'dataLicence'
>;

/** What the metadata are made of. */
export interface Material {
  settings: Publication;
  /** The name of the data as they are, `releaseId`. */
  id: string;
  /** Newest first, at least one. */
  releases: readonly ReleaseAbout[];
  accuracy: readonly Accuracy[];
  reports: number;
  /** The years that the reports are about, and those that the figures are about; null where there are none. */
  reportYears: Years | null;
  figureYears: Years | null;
  /** The size of a file by its path below the site ("/data/x.csv"), or null where it is not at hand. */
  bytes: (path: string) => number | null;
}

const jsonFormat = (name: string): Format => ({ name, extension: 'json', mediaType: 'application/json' });

/** What was measured of the importer that says how right a table is. */
const measuredOf: Partial<Record<TableName, readonly AccuracyField[]>> = {
  observations: ['cells'],
  budget: ['tables'],
  activities: ['activities'],
  goals: ['goals'],
  indicators: ['names'],
  reports: ['head'],
};

/** Tables whose theme is more than government. */
const moreThemes: Partial<Record<TableName, readonly Concept[]>> = {
  observations: [themes.society, themes.education],
  indicators: [themes.society, themes.education],
  budget: [themes.economy],
  decisions: [themes.economy],
};

/** Describes the open data. */
export function aboutCatalog(material: Material): CatalogAbout {
  const { settings, releases, reports, reportYears, figureYears, accuracy } = material;
  const newest = releases[0]!;
  const released = releases.find(({ id }) => id === material.id);
  const address = (path: string) => new URL(settings.site + settings.base + path.slice(1)).href;
  const file = (path: string, format: Format): FileAbout => ({
    path,
    url: address(path),
    format,
    bytes: material.bytes(path),
  });
  const measured = (sets: readonly Accuracy[], fields: readonly AccuracyField[]) => {
    const found = sets.flatMap((one) => text.accuracy(one, fields) ?? []);
    return found.length > 0 ? found : [text.unmeasured];
  };
  const unseen = accuracy.filter(({ seen }) => seen === 'never');
  const developed = accuracy.filter(({ seen }) => seen === 'developed');
  const datasetOf = (name: TableName): DatasetAbout => ({
    id: name,
    title: dictionary[name].title,
    description: text.tables[name],
    quality: joined(text.limits, ...(measuredOf[name] ? measured(unseen, measuredOf[name]) : [])),
    keywords: [...text.keywords[name], ...text.common],
    themes: [themes.government, ...(moreThemes[name] ?? [])],
    years: name === 'observations' ? figureYears : reportYears,
    files: [
      ...formats.map((format) => file(`/data/${name}.${format.extension}`, format)),
      ...(name === 'observations' ? [file(jsonStatPath, jsonFormat('JSON-stat'))] : []),
    ],
  });
  const whole: DatasetAbout = {
    id: 'all',
    ...text.whole,
    quality: joined(text.limits, ...measured(unseen, ['cells', 'tables'])),
    keywords: text.common,
    themes: [themes.government, themes.economy, themes.society],
    years: figureYears,
    files: [
      ...wholeFormats.map((format) => file(wholePath(format), format)),
      file(dataPackagePath, jsonFormat('Data Package')),
    ],
  };
  const extent = text.extent(reports, reportYears);
  const all = measured([...unseen, ...developed], Object.keys(accuracyFields) as AccuracyField[]);
  return {
    address: address(dcatPaths.xml),
    name: plain(settings.name),
    home: address('/'),
    dataPage: address('/data/'),
    dictionaryPage: address(dictionaryPath),
    releasesPage: address(releasesPath),
    title: text.catalog.title(plain(settings.name)),
    description: joined(text.catalog.description, ...(settings.demonstration ? [text.demonstration] : [])),
    limits: joined(extent, text.limits),
    measured: all,
    quality: joined(extent, text.limits, ...all),
    publisher: {
      name: plain(settings.publisher ?? settings.name),
      type: settings.publisherType && publisherTypes[settings.publisherType],
    },
    contact: contactHref(settings),
    licence: licence(settings.dataLicence),
    rights: text.rights(plain(settings.dataLicence.name)),
    // After Semantic Versioning what follows + tells builds of one version apart.
    version: released?.version ?? `${newest.version}+${material.id}`,
    issued: releases.at(-1)!.date,
    modified: (released ?? newest).date,
    datasets: [whole, ...tableNames.map(datasetOf)],
  };
}

/** Sentences of both languages, one after the other. */
function joined(...texts: readonly Said[]): Said {
  return { sv: texts.map(({ sv }) => sv).join(' '), en: texts.map(({ en }) => en).join(' ') };
}
