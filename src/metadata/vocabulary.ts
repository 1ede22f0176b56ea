/**
 * Words that all of Europe's data portals share: the authority lists of the EU's Publications Office, IANA's media types,
 * ADMS' kinds of publishers. Only what our own catalogue uses; each with its names, so that every node that is
 * referred to is described.
 */
import type { Said } from '../dictionary/table.ts';

const authority = 'http://publications.europa.eu/resource/authority';

/** A list that concepts are taken from. */
export interface Scheme {
  iri: string;
  title: Said;
}

/** A concept of a list, with what it is besides (dct:Frequency, dct:Location …). */
export interface Concept {
  iri: string;
  label: Said;
  scheme: Scheme;
  type: string;
}

function scheme(name: string, sv: string, en: string, iri = `${authority}/${name}`): Scheme {
  return { iri, title: { sv, en } };
}

/** Makes concepts of one list and one kind from their codes. */
function concepts(of: Scheme, type: string): (code: string, sv: string, en?: string) => Concept {
  return (code, sv, en = sv) => ({ iri: `${of.iri}/${code}`, label: { sv, en }, scheme: of, type });
}

/** The list of themes that every catalogue in Europe sorts its datasets by. */
export const themeScheme = scheme('data-theme', 'Datateman', 'Data themes');
const theme = concepts(themeScheme, 'skos:Concept');
export const themes = {
  government: theme('GOVE', 'Regeringen och den offentliga sektorn', 'Government and public sector'),
  economy: theme('ECON', 'Ekonomi och finans', 'Economy and finance'),
  society: theme('SOCI', 'Befolkning och samhälle', 'Population and society'),
  education: theme('EDUC', 'Utbildning, kultur och sport', 'Education, culture and sport'),
};

const language = concepts(scheme('language', 'Språk', 'Languages'), 'dct:LinguisticSystem');
export const languages = {
  swedish: language('SWE', 'svenska', 'Swedish'),
  english: language('ENG', 'engelska', 'English'),
};

/** Reports come when the boards have decided: three or four a year from each, on no fixed day. */
export const irregular = concepts(scheme('frequency', 'Frekvens', 'Frequency'), 'dct:Frequency')(
  'IRREG',
  'oregelbunden',
  'irregular',
);

export const publicAccess = concepts(
  scheme('access-right', 'Åtkomsträtt', 'Access right'),
  'dct:RightsStatement',
)('PUBLIC', 'offentlig', 'public');

/** A file's address stays, and so does that of each release. */
export const stable = concepts(
  scheme('planned-availability', 'Planerad tillgänglighet', 'Planned availability'),
  'skos:Concept',
)('STABLE', 'stabil', 'stable');

export const sweden = concepts(scheme('country', 'Länder', 'Countries'), 'dct:Location')(
  'SWE',
  'Sverige',
  'Sweden',
);

/** The city, as Geonames knows it: the Publications Office's list of places is not needed beside it. */
export const stockholm = {
  iri: 'https://sws.geonames.org/2673730/',
  label: { sv: 'Stockholm', en: 'Stockholm' },
};

const fileType = concepts(scheme('file-type', 'Filtyper', 'File types'), 'dct:MediaTypeOrExtent');

/** File types by the end of a file's name. SQLite has no code of its own: it is binary data. */
export const fileTypes: Readonly<Record<string, Concept>> = {
  csv: fileType('CSV', 'CSV'),
  json: fileType('JSON', 'JSON'),
  parquet: fileType('PARQUET', 'Parquet'),
  xlsx: fileType('XLSX', 'Excel XLSX'),
  sqlite: fileType('BIN', 'binära data', 'Binary data'),
  zip: fileType('ZIP', 'ZIP'),
};

/** A media type as a node: the address of its registration. */
export function mediaTypeIri(mediaType: string): string {
  return `http://www.iana.org/assignments/media-types/${mediaType}`;
}

const publisherScheme = scheme(
  'publisher-type',
  'Slag av utgivare',
  'Publisher types',
  'http://purl.org/adms/publishertype/1.0',
);

function publisherType(code: string, sv: string, en: string): Concept {
  return {
    iri: `http://purl.org/adms/publishertype/${code}`,
    label: { sv, en },
    scheme: publisherScheme,
    type: 'skos:Concept',
  };
}

/** What kind of publisher somebody is (ADMS): dataportal.se asks for it. */
export const publisherTypes = {
  academia: publisherType(
    'Academia-ScientificOrganisation',
    'akademi',
    'Academia or scientific organisation',
  ),
  company: publisherType('Company', 'företag', 'Company'),
  localAuthority: publisherType('LocalAuthority', 'kommun', 'Local authority'),
  nationalAuthority: publisherType('NationalAuthority', 'nationell myndighet', 'National authority'),
  nonGovernmental: publisherType(
    'NonGovernmentalOrganisation',
    'icke-statlig organisation',
    'Non-governmental organisation',
  ),
  nonProfit: publisherType('NonProfitOrganisation', 'ideell organisation', 'Non-profit organisation'),
  person: publisherType('PrivateIndividual(s)', 'privatperson', 'Private individual'),
};
export type PublisherType = keyof typeof publisherTypes;

/** A licence: as the licensor writes its address, and as the EU lists it, where it does. */
export interface Licence {
  name: string;
  /** Its address: Creative Commons' own, without language, as data portals compare it. */
  iri: string;
  /** In the EU's list of licences, or null. */
  listed: string | null;
}

const licenceCodes: Readonly<Record<string, string>> = {
  'http://creativecommons.org/publicdomain/zero/1.0/': 'CC0',
  'http://creativecommons.org/licenses/by/4.0/': 'CC_BY_4_0',
  'http://creativecommons.org/licenses/by-sa/4.0/': 'CC_BYSA_4_0',
};

/** A licence by its name and the address of any of its pages, be it in a language. */
export function licence({ name, url }: { name: string; url: string }): Licence {
  const common = /^https?:\/\/(creativecommons\.org\/(?:publicdomain|licenses)\/[^/]+\/[\d.]+)(?:\/|$)/.exec(
    url,
  );
  const iri = common ? `http://${common[1]}/` : url;
  const code = licenceCodes[iri];
  return { name, iri, listed: code ? `${authority}/licence/${code}` : null };
}

/** The licence of the catalogue itself: dataportal.se takes no other. */
export const catalogLicence = licence({
  name: 'CC0 1.0',
  url: 'http://creativecommons.org/publicdomain/zero/1.0/',
});
