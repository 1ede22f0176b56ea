import { unaccepted } from '../evidence/accept.ts';
import { type Problem, problemLine } from '../problem.ts';
import type { Registry } from '../registry/registry.ts';
import { suggest } from '../identify/suggest.ts';

/** What `npm run registry` prints, and how many problems would stop the build. */
export function registryReport(
  problems: readonly Problem[],
  registry: Registry,
): { text: string; open: number } {
  const open = unaccepted(problems, registry.accepted);
  const blocks = open.map((problem) => [problemLine(problem), ...nearest(problem, registry)].join('\n'));
  const accepted = problems.length - open.length;
  const total = `${open.length} open, ${accepted} accepted; ${registry.indicators.size} indicators in the registry`;
  const writes = open.some(({ rule }) => writable.includes(rule))
    ? ['npm run registry -- --write writes the entries that are missing; what is in doubt stays open.']
    : [];
  return { text: [...blocks, ...undecided(registry), ...writes, total].join('\n'), open: open.length };
}

/** What `--write` can write an entry for. */
const writable = [
  'report-without-entry',
  'goal-without-entry',
  'name-without-entry',
  'scanned-name-without-entry',
];

function nearest({ rule, reason }: Problem, registry: Registry): string[] {
  if (!rule.endsWith('name-without-entry')) return [];
  const name = /“(.*)”/.exec(reason)?.[1] ?? '';
  return suggest(name, registry.indicators).map(
    ({ id, name, score }) => `  ${score.toFixed(2)} ${id}: ${name}`,
  );
}

/** What the site can do without, but not do well: indicators under no theme, of which nobody knows what is better. */
function undecided({ indicators }: Registry): string[] {
  const ids = [...indicators].filter(([, { theme }]) => theme === null).map(([id]) => id);
  return ids.length > 0 ? [`${ids.length} indicators without a theme: ${ids.join(', ')}`] : [];
}
