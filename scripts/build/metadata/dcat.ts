/**
 * The catalogue after DCAT-AP-SE 3 (and so DCAT-AP 3), as JSON-LD; the other notations are made of it. No node is blank,
 * as dataportal.se asks, and each node that is referred to is described, so that the EU's full set of shapes can be
 * held against the file alone.
 */
import type { Said } from '../../../src/dictionary/table.ts';
import type { CatalogAbout, DatasetAbout, FileAbout } from '../../../src/metadata/about.ts';
import {
  catalogLicence,
  type Concept,
  fileTypes,
  irregular,
  languages,
  type Licence,
  mediaTypeIri,
  publicAccess,
  stable,
  stockholm,
  sweden,
  themeScheme,
} from '../../../src/metadata/vocabulary.ts';
import { metadataText as text } from '../../../src/text/metadata.ts';

/** The vocabularies, by the prefix that JSON-LD, Turtle and RDF/XML use. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcatap: 'http://data.europa.eu/r5r/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

/** A node of JSON-LD. */
type Node = { '@id': string; '@type': string | string[] } & Record<string, unknown>;

/** A document of JSON-LD that carries its own context: the prefixes above. */
export interface Document {
  '@context': object;
  '@graph': Node[];
}

const ref = (iri: string) => ({ '@id': iri });
const both = ({ sv, en }: Said) => [
  { '@value': sv, '@language': 'sv' },
  { '@value': en, '@language': 'en' },
];
const typed = (value: string | number, type: string) => ({ '@value': String(value), '@type': `xsd:${type}` });

/** The catalogue as a JSON-LD document. What has no other address is named after the catalogue's own. */
export function dcat(about: CatalogAbout): Document {
  const own = (name: string) => `${about.address}#${name}`;
  const nodes = [
    catalogNode(about, own),
    ...about.datasets.flatMap((dataset) => [
      datasetNode(about, dataset, own),
      ...periodNodes(dataset, own),
      ...dataset.files.map((file) => distributionNode(about, dataset, file, own)),
    ]),
    publisherNode(about, own),
    ...contactNodes(about, own),
    { '@id': own('provenance'), '@type': 'dct:ProvenanceStatement', 'rdfs:label': both(about.quality) },
    { '@id': own('rights'), '@type': 'dct:RightsStatement', 'rdfs:label': both(about.rights) },
    document(about.home, { sv: about.name, en: about.name }),
    document(about.dataPage, text.dataPage),
    document(about.dictionaryPage, text.dictionary),
    document(about.releasesPage, text.releases),
    ...licenceNodes(about.licence),
    { '@id': stockholm.iri, '@type': 'dct:Location', 'rdfs:label': both(stockholm.label) },
    ...conceptNodes(about),
    ...mediaTypes(about).map((type) => ({
      '@id': mediaTypeIri(type),
      '@type': ['dct:MediaType', 'dct:MediaTypeOrExtent'],
      'rdfs:label': type,
    })),
  ];
  return { '@context': { ...prefixes }, '@graph': nodes };
}

type Own = (name: string) => string;

function catalogNode(about: CatalogAbout, own: Own): Node {
  return {
    '@id': own('catalog'),
    '@type': 'dcat:Catalog',
    'dct:title': both(about.title),
    'dct:description': both({
      sv: `${about.description.sv} ${about.limits.sv}`,
      en: `${about.description.en} ${about.limits.en}`,
    }),
    'dct:publisher': ref(own('publisher')),
    'dct:issued': typed(about.issued, 'date'),
    'dct:modified': typed(about.modified, 'date'),
    'dct:language': [ref(languages.swedish.iri), ref(languages.english.iri)],
    'dct:license': ref(catalogLicence.iri),
    'dct:spatial': [ref(stockholm.iri), ref(sweden.iri)],
    'foaf:homepage': ref(about.home),
    'dcat:themeTaxonomy': ref(themeScheme.iri),
    'dcat:dataset': about.datasets.map(({ id }) => ref(own(id))),
  };
}

function datasetNode(about: CatalogAbout, dataset: DatasetAbout, own: Own): Node {
  const parts = dataset.id === 'all' ? about.datasets.filter(({ id }) => id !== 'all') : [];
  return {
    '@id': own(dataset.id),
    '@type': 'dcat:Dataset',
    'dct:identifier': own(dataset.id),
    'dct:title': both(dataset.title),
    'dct:description': both({
      sv: `${dataset.description.sv} ${dataset.quality.sv}`,
      en: `${dataset.description.en} ${dataset.quality.en}`,
    }),
    'dcat:keyword': dataset.keywords.flatMap(both),
    'dcat:theme': dataset.themes.map(({ iri }) => ref(iri)),
    'dct:publisher': ref(own('publisher')),
    ...(about.contact ? { 'dcat:contactPoint': ref(own('contact')) } : {}),
    'dct:issued': typed(about.issued, 'date'),
    'dct:modified': typed(about.modified, 'date'),
    'dcat:version': about.version,
    'dct:accrualPeriodicity': ref(irregular.iri),
    'dct:accessRights': ref(publicAccess.iri),
    'dct:language': ref(languages.swedish.iri),
    'dct:spatial': [ref(stockholm.iri), ref(sweden.iri)],
    ...(dataset.years ? { 'dct:temporal': ref(own(`${dataset.id}-period`)) } : {}),
    'dct:provenance': ref(own('provenance')),
    'dcat:landingPage': ref(about.dataPage),
    'foaf:page': [ref(about.dictionaryPage), ref(about.releasesPage)],
    'dcat:distribution': dataset.files.map((file) => ref(own(fileName(file)))),
    ...(parts.length > 0 ? { 'dct:hasPart': parts.map(({ id }) => ref(own(id))) } : {}),
  };
}

function periodNodes({ id, years }: DatasetAbout, own: Own): Node[] {
  if (years === null) return [];
  return [
    {
      '@id': own(`${id}-period`),
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed(`${years.first}-01-01`, 'date'),
      'dcat:endDate': typed(`${years.last}-12-31`, 'date'),
    },
  ];
}

function distributionNode(about: CatalogAbout, dataset: DatasetAbout, file: FileAbout, own: Own): Node {
  const { format, url, bytes } = file;
  const titled = ({ sv, en }: Said) => both({ sv: `${sv}, ${format.name}`, en: `${en}, ${format.name}` });
  return {
    '@id': own(fileName(file)),
    '@type': 'dcat:Distribution',
    'dct:title': titled(dataset.title),
    'dct:description': both(dataset.description),
    'dcat:accessURL': ref(url),
    'dcat:downloadURL': ref(url),
    'dct:format': ref(fileTypes[format.extension]!.iri),
    'dcat:mediaType': ref(mediaTypeIri(format.mediaType)),
    ...(bytes === null ? {} : { 'dcat:byteSize': typed(bytes, 'nonNegativeInteger') }),
    'dcatap:availability': ref(stable.iri),
    'dct:license': ref(about.licence.listed ?? about.licence.iri),
    'dct:rights': ref(own('rights')),
    'dct:language': ref(languages.swedish.iri),
    'dct:issued': typed(about.issued, 'date'),
    'dct:modified': typed(about.modified, 'date'),
  };
}

/** "observations.csv": what a distribution is called after the catalogue's address. */
function fileName({ path }: FileAbout): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function publisherNode({ publisher, home }: CatalogAbout, own: Own): Node {
  return {
    '@id': own('publisher'),
    '@type': 'foaf:Agent',
    'foaf:name': publisher.name,
    'foaf:homepage': ref(home),
    ...(publisher.type ? { 'dct:type': ref(publisher.type.iri) } : {}),
  };
}

function contactNodes({ contact, publisher }: CatalogAbout, own: Own): Node[] {
  if (contact === null) return [];
  return [
    {
      '@id': own('contact'),
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': publisher.name,
      [contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: ref(contact),
    },
  ];
}

function licenceNodes(of: Licence): Node[] {
  const node = ({ iri, name }: Licence): Node => ({
    '@id': iri,
    '@type': 'dct:LicenseDocument',
    'rdfs:label': name,
  });
  const own: Node[] = of.listed
    ? [{ ...node({ ...of, iri: of.listed }), 'skos:exactMatch': ref(of.iri) }]
    : [];
  return [...new Map([...own, node(of), node(catalogLicence)].map((one) => [one['@id'], one])).values()];
}

function document(iri: string, title: Said): Node {
  return { '@id': iri, '@type': 'foaf:Document', 'dct:title': both(title) };
}

/** The concepts that the catalogue uses, and their lists, each once. */
function conceptNodes(about: CatalogAbout): Node[] {
  const used: Concept[] = [
    ...Object.values(languages),
    irregular,
    publicAccess,
    stable,
    sweden,
    ...(about.publisher.type ? [about.publisher.type] : []),
    ...about.datasets.flatMap(({ themes }) => themes),
    ...about.datasets.flatMap(({ files }) => files.map(({ format }) => fileTypes[format.extension]!)),
  ];
  const concepts = new Map(used.map((one) => [one.iri, one]));
  const schemes = new Map(used.map(({ scheme }) => [scheme.iri, scheme]));
  return [
    ...[...concepts.values()].map(({ iri, label, scheme, type }) => ({
      '@id': iri,
      '@type': [...new Set(['skos:Concept', type])],
      'skos:prefLabel': both(label),
      'skos:inScheme': ref(scheme.iri),
    })),
    ...[...schemes.values()].map(({ iri, title }) => ({
      '@id': iri,
      '@type': 'skos:ConceptScheme',
      'dct:title': both(title),
    })),
  ];
}

function mediaTypes({ datasets }: CatalogAbout): string[] {
  return [...new Set(datasets.flatMap(({ files }) => files.map(({ format }) => format.mediaType)))];
}
