/** A path of a rule below a base as a regular expression of the whole path: "/data/*" is "^/data/.*$". */
export function expressionOf(path: string, base: string): string {
  const below = base + path.slice(1);
  return `^${below.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;
}
