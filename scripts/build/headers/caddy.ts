import type { HeaderRule } from '../../../src/headers.ts';
import type { HeaderValues, Policy } from '../../../src/policy.ts';
import { expressionOf } from './pattern.ts';

/** As the site block of Caddy that serves a folder. */
export function caddy(policy: Policy, rules: readonly HeaderRule[], base: string, folder: string): string {
  const { everywhere, folders, elsewhere } = policy;
  const named = [...folders.keys()].map((name) => `${base}${name}/*`);
  return [
    '# Printed by npm run headers from src/headers.ts and src/policy.ts.',
    ':8080 {',
    `\troot * "${folder}"`,
    '\tencode zstd gzip',
    `\t@rest not path ${named.join(' ')}`,
    ...block('@rest', { ...everywhere, ...elsewhere }),
    ...[...folders.values()].flatMap((values, n) => block(named[n]!, { ...everywhere, ...values })),
    ...rules.flatMap(({ path, headers }, n) => [
      `\t@rule${n} path_regexp ${expressionOf(path, base)}`,
      ...block(`@rule${n}`, headers),
    ]),
    '\tfile_server',
    '\thandle_errors {',
    `\t\trewrite * ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}

function block(matcher: string, values: HeaderValues): string[] {
  return [
    `\theader ${matcher} {`,
    ...Object.entries(values).map(([name, value]) => `\t\t${name} "${value}"`),
    '\t}',
  ];
}
