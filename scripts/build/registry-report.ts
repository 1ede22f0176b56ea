import { unaccepted } from './accept.ts';
import { type Problem, problemLine } from './problem.ts';
import type { Registry } from './registry/read.ts';
import { suggest } from './suggest.ts';

/** What `npm run registry` prints, and how many problems would stop the build. */
export function registryReport(
  problems: readonly Problem[],
  registry: Registry,
): { text: string; open: number } {
  const open = unaccepted(problems, registry.accepted);
  const blocks = open.map((problem) => [problemLine(problem), ...nearest(problem, registry)].join('\n'));
  const accepted = problems.length - open.length;
  const total = `${open.length} open, ${accepted} accepted; ${registry.indicators.size} indicators in the registry`;
  return { text: [...blocks, total].join('\n'), open: open.length };
}

function nearest({ rule, reason }: Problem, registry: Registry): string[] {
  if (!rule.endsWith('name-without-entry')) return [];
  const name = /“(.*)”/.exec(reason)?.[1] ?? '';
  return suggest(name, registry.indicators).map(
    ({ id, name, score }) => `  ${score.toFixed(2)} ${id}: ${name}`,
  );
}
