/** The files of metadata: where they are, and what each is for. */
import { said, type Said } from '../dictionary/table.ts';

/** One file that describes the data to programs. */
export interface MetadataFile {
  /** Below the site, with a slash first. */
  path: string;
  name: string;
  mediaType: string;
  purpose: Said;
}

/** The file that describes the tables' columns to CSV readers, found beside the CSV files by its standard name. */
export const csvwPath = '/data/csv-metadata.json';
export const dataPackagePath = '/data/datapackage.json';
export const jsonStatPath = '/data/observations.jsonstat.json';
/** The catalogue where data portals look for it, and the same in two more notations. */
export const dcatPaths = {
  xml: '/datasets/dcat',
  turtle: '/datasets/dcat.ttl',
  jsonLd: '/datasets/dcat.jsonld',
};

const catalogue = (notation: string) =>
  said(
    `Katalogen för dataportaler som dataportal.se, som ${notation}`,
    `The catalogue for data portals such as dataportal.se, as ${notation}`,
  );

/** All of them, for the page of the data and its index. */
export const metadataFiles: readonly MetadataFile[] = [
  {
    path: dataPackagePath,
    name: 'Data Package',
    mediaType: 'application/json',
    purpose: said(
      'Alla CSV-tabeller med typer, koder och nycklar, för R, Python och andra verktyg som läser Frictionless Data',
      'All CSV tables with types, codes and keys, for R, Python and other tools that read Frictionless Data',
    ),
  },
  {
    path: csvwPath,
    name: 'CSV on the Web',
    mediaType: 'application/csvm+json',
    purpose: said(
      'Samma beskrivning enligt W3C, som CSV-läsare hittar av sig själva',
      "The same description after the W3C's standard, which CSV readers find by themselves",
    ),
  },
  {
    path: jsonStatPath,
    name: 'JSON-stat',
    mediaType: 'application/json',
    purpose: said(
      'Indikatorernas siffror som en kub: stadsdel, indikator, mått och period',
      "The indicators' figures as a cube: district, indicator, measure and period",
    ),
  },
  {
    path: dcatPaths.xml,
    name: 'DCAT-AP-SE',
    mediaType: 'application/rdf+xml',
    purpose: catalogue('RDF/XML'),
  },
  { path: dcatPaths.turtle, name: 'DCAT, Turtle', mediaType: 'text/turtle', purpose: catalogue('Turtle') },
  {
    path: dcatPaths.jsonLd,
    name: 'DCAT, JSON-LD',
    mediaType: 'application/ld+json',
    purpose: catalogue('JSON-LD'),
  },
];
