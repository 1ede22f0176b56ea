import type { HeaderRule } from '../../../src/headers.ts';
import type { HeaderValues, Policy } from '../../../src/policy.ts';
import { compressedTypes } from './compressed.ts';
import { expressionOf } from './pattern.ts';

/** Endings whose type nginx's own list gives: one given twice is warned of. */
const known = ['txt', 'xlsx'];

/** As nginx reads it within `http`: a table for each header by path, and the `server` block of a folder. */
export function nginx(policy: Policy, rules: readonly HeaderRule[], base: string, folder: string): string {
  const { everywhere, folders, elsewhere } = policy;
  // The first that fits is taken, so the nearer ones come first; a header without a value is not sent.
  const told: [where: string, HeaderValues][] = [
    ...rules.map(({ path, headers }): [string, HeaderValues] => [expressionOf(path, base), headers]),
    ...[...folders].map(([name, values]): [string, HeaderValues] => [
      `^${base}${name}/`,
      { ...everywhere, ...values },
    ]),
  ];
  const rest: HeaderValues = { ...everywhere, ...elsewhere };
  const names = [
    ...new Set([...told.flatMap(([, values]) => Object.keys(values)), ...Object.keys(rest)]),
  ].filter((name) => name !== 'Content-Type');
  const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
  const inFolder = [...folders.keys()].map((name) => `^${base}${name}/`);
  return [
    '# Printed by npm run headers from src/headers.ts and src/policy.ts.',
    ...names.flatMap((name) => [
      `map $uri ${variable(name)} {`,
      ...told.flatMap(([where, values]) => {
        const value = values[name] ?? (inFolder.includes(where) && name in rest ? '' : undefined);
        return value === undefined ? [] : [`  "~${where}" "${value}";`];
      }),
      `  default "${rest[name] ?? ''}";`,
      '}',
    ]),
    'server {',
    '  listen 8080;',
    `  root "${folder}";`,
    `  error_page 404 ${base}404.html;`,
    '  # "/data" leads to "/data/" of the name and scheme that were asked for, before which another server may stand.',
    '  absolute_redirect off;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${compressedTypes.join(' ')};`,
    '  include mime.types;',
    '  types {',
    ...rules.flatMap(({ path, headers }) => {
      const [, ending] = /^\/\*\.(\w+)$/.exec(path) ?? [];
      const type = headers['Content-Type'];
      return ending && type && !known.includes(ending) ? [`    ${bare(type)} ${ending};`] : [];
    }),
    '  }',
    ...rules.flatMap(({ path, headers }) => {
      const type = headers['Content-Type'];
      if (!type || /^\/\*\.\w+$/.test(path)) return [];
      return [
        `  location ~ "${expressionOf(path, base)}" {`,
        '    types { }',
        `    default_type "${bare(type)}";`,
        '  }',
      ];
    }),
    '  charset utf-8;',
    '  charset_types text/css text/csv text/plain text/turtle text/javascript application/rdf+xml application/atom+xml;',
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
    '}',
    '',
  ].join('\n');
}

/** A media type without its charset, which nginx adds. */
function bare(type: string): string {
  return type.split(';')[0]!;
}
