/** Datasets as search engines read them: JSON-LD after schema.org, in the head of the pages that offer their files. */
import type { Format } from '../dictionary/files.ts';
import { metadataText as text } from '../text/metadata.ts';
import type { DatasetAbout, LastingAbout, Years } from './about.ts';
import { plain } from './plain.ts';
import { stockholm } from './vocabulary.ts';

/** A JSON-LD document. */
export interface LinkedData {
  '@context': 'https://schema.org';
  '@graph': object[];
}

/** A page's own part of the data: the figures of a district, or of an indicator. */
export interface PartAbout {
  name: string;
  description: string;
  /** The page's address. */
  url: string;
  keywords: readonly string[];
  years: Years | null;
  /** Where the figures are about, smaller than the city; null for all of it. */
  place: string | null;
  /** What is measured, with unit and definition where they are told. */
  variables: readonly { name: string; unit: string | null; definition: string | null }[];
  files: readonly { url: string; format: Pick<Format, 'name' | 'mediaType'> }[];
}

/** The catalogue with all its datasets, for the page of the data. */
export function catalogLinkedData(about: LastingAbout): LinkedData {
  const [whole, ...tables] = about.datasets;
  const dataset = ({ id, title, description, keywords, years, files }: DatasetAbout) => ({
    '@type': 'Dataset',
    '@id': `${about.address}#${id}`,
    name: title.sv,
    alternateName: title.en,
    description: id === 'all' ? `${description.sv} ${about.limits.sv}` : description.sv,
    url: id === 'all' ? about.dataPage : `${about.dataPage}#${id}`,
    keywords: keywords.flatMap(({ sv, en }) => (sv === en ? [sv] : [sv, en])),
    ...common(about, years, null),
    distribution: files.map(({ url, format }) => download(url, format)),
    includedInDataCatalog: { '@id': `${about.address}#catalog` },
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'DataCatalog',
        '@id': `${about.address}#catalog`,
        name: about.title.sv,
        alternateName: about.title.en,
        description: about.description.sv,
        url: about.dataPage,
        license: about.licence.iri,
        publisher: { '@id': publisherId(about) },
        inLanguage: ['sv', 'en'],
      },
      { ...dataset(whole!), hasPart: tables.map(({ id }) => ({ '@id': `${about.address}#${id}` })) },
      ...tables.map(dataset),
      organisation(about),
    ],
  };
}

/** One part of the data, for the page that shows it. */
export function partLinkedData(about: LastingAbout, part: PartAbout): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': `${part.url}#data`,
        name: plain(part.name),
        description: plain(`${part.description} ${text.limits.sv}`),
        url: part.url,
        keywords: part.keywords.map(plain),
        ...common(about, part.years, part.place),
        variableMeasured: part.variables.map(variable),
        distribution: part.files.map(({ url, format }) => download(url, format)),
        isPartOf: { '@id': `${about.address}#observations` },
      },
      organisation(about),
    ],
  };
}

/** By its name alone where nothing more is told of it. */
function variable({ name, unit, definition }: PartAbout['variables'][number]) {
  if (unit === null && definition === null) return plain(name);
  return {
    '@type': 'PropertyValue',
    name: plain(name),
    ...(unit === null ? {} : { unitText: plain(unit) }),
    ...(definition === null ? {} : { description: plain(definition) }),
  };
}

/** What every dataset of the catalogue has. */
function common(about: LastingAbout, years: Years | null, place: string | null) {
  const city = { '@type': 'Place', name: stockholm.label.sv, sameAs: stockholm.iri };
  return {
    license: about.licence.iri,
    isAccessibleForFree: true,
    creator: { '@id': publisherId(about) },
    publisher: { '@id': publisherId(about) },
    inLanguage: 'sv',
    ...(years ? { temporalCoverage: `${years.first}-01-01/${years.last}-12-31` } : {}),
    spatialCoverage: place === null ? city : { '@type': 'Place', name: plain(place), containedInPlace: city },
  };
}

function publisherId({ address }: LastingAbout): string {
  return `${address}#publisher`;
}

function organisation(about: LastingAbout) {
  const { publisher, contact, home } = about;
  return {
    '@type': 'Organization',
    '@id': publisherId(about),
    name: publisher.name,
    url: home,
    ...(contact?.startsWith('mailto:') ? { email: contact.slice('mailto:'.length) } : {}),
  };
}

function download(url: string, { name, mediaType }: Pick<Format, 'name' | 'mediaType'>) {
  return { '@type': 'DataDownload', name, encodingFormat: mediaType, contentUrl: url };
}

/** A document as the content of a script element: nothing in it ends the element or begins a comment. */
export function inScript(document: LinkedData): string {
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}
