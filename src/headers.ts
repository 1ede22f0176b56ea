/**
 * What a server says with the site's files, described once: `npm start` says it, and the build writes it for hosts that
 * take it from a file. Media types are those that servers do not know by a name's ending.
 */
import { dcatPaths } from './metadata/files.ts';

/** Headers of the files whose path matches: exact, or with one "*" for any characters, "/" too. */
export interface HeaderRule {
  /** Below the site, with a slash first: "/data/*", "/*.parquet". */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Whoever writes a page of their own may read the data from it. */
const open = { 'Access-Control-Allow-Origin': '*' };

/** All rules; where several match, each adds its headers. No two say the same header of a file: hosts join or choose. */
export const headerRules: readonly HeaderRule[] = [
  { path: '/*', headers: { 'X-Content-Type-Options': 'nosniff' } },
  ...['/data/*', '/datasets/*', '/flode/*', '/llms.txt'].map((path) => ({ path, headers: open })),
  typed('/*.txt', 'text/plain; charset=utf-8'),
  typed('/*SHA256SUMS', 'text/plain; charset=utf-8'),
  typed('/*.csv', 'text/csv; charset=utf-8'),
  typed('/*.parquet', 'application/vnd.apache.parquet'),
  typed('/*.sqlite', 'application/vnd.sqlite3'),
  typed('/*.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  typed('/*.ttl', 'text/turtle; charset=utf-8'),
  typed('/*.jsonld', 'application/ld+json'),
  typed('/*csv-metadata.json', 'application/csvm+json'),
  typed('/flode/*', 'application/atom+xml; charset=utf-8'),
  // Data portals look for the catalogue at an address without an ending.
  typed(dcatPaths.xml, 'application/rdf+xml; charset=utf-8'),
  ...['pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'].map((end) =>
    typed(`/*.${end}`, 'application/octet-stream'),
  ),
];

function typed(path: string, type: string): HeaderRule {
  return { path, headers: { 'Content-Type': type } };
}

/** The rules that a `_headers` file of a site below `base` says. */
export function readRules(file: string, base: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of file.split('\n')) {
    const [name, ...value] = line.trim().split(': ');
    if (line.startsWith('/')) rules.push({ path: line.slice(base.length - 1), headers: {} });
    else if (name) rules.at(-1)!.headers[name] = value.join(': ');
  }
  return rules;
}

/** The headers of a file by its path below the site; where two rules say the same header, the later one. */
export function headersOf(path: string, rules: readonly HeaderRule[] = headerRules): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => matches(rule.path, path)).map(({ headers }) => headers));
}

function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}
