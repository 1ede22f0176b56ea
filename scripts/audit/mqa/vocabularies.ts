/**
 * The lists that the EU's score holds formats against. `file-types.txt` has all codes of the EU's list; the two shorter
 * ones are data.europa.eu's own (gitlab.com/european-data-portal/edp-vocabularies), as are their gaps: Parquet and
 * SQLite are open, and on neither.
 */
import { readFileSync } from 'node:fs';

const fileType = 'http://publications.europa.eu/resource/authority/file-type/';
const iris = (codes: string) =>
  new Set(
    codes
      .trim()
      .split(/\s+/)
      .map((code) => fileType + code),
  );

export const fileTypes = iris(readFileSync('scripts/build/metadata/fixtures/file-types.txt', 'utf8'));

export const nonProprietary = iris(`
  BMP CSV DBF ETSI_XML GEOJSON GPKG GZIP HTML ICS JPEG2000 JSON JSON_LD KML KMZ NETCDF ODS PNG RDF_N_QUADS
  RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS RTF TAR TIFF TSV TXT WMS_SRVC XML ZIP`);

export const machineReadable = iris(`
  CSV GEOJSON ICS JSON JSON_LD KML KMZ NETCDF ODS RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS SHP
  XLS XLSX XML`);

/** IANA's media types that a catalogue of tables can name. */
export const mediaTypes = new Set(
  [
    'text/csv',
    'application/csvm+json',
    'application/json',
    'application/ld+json',
    'application/vnd.apache.parquet',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/vnd.sqlite3',
    'application/zip',
  ].map((type) => `http://www.iana.org/assignments/media-types/${type}`),
);

export const accessRights = new Set(
  ['CONFIDENTIAL', 'NON_PUBLIC', 'NORMAL', 'PUBLIC', 'RESTRICTED', 'SENSITIVE'].map(
    (code) => `http://publications.europa.eu/resource/authority/access-right/${code}`,
  ),
);

/** What every licence of the EU's list begins with. */
export const licences = 'http://publications.europa.eu/resource/authority/licence/';
