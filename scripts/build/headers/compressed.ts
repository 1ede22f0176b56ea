/** Media types that servers compress on the way, beside HTML: what is text. */
export const compressedTypes = [
  'text/css',
  'text/csv',
  'text/plain',
  'text/turtle',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/ld+json',
  'application/csvm+json',
  'application/xml',
  'application/rdf+xml',
  'application/atom+xml',
  'image/svg+xml',
];
