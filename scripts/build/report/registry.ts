import { staleUnchecked, unaccepted } from '../evidence/accept.ts';
import { type Problem, problemLines } from '../problem.ts';
import type { Registry } from '../registry/registry.ts';

/** What `npm run registry` prints, and how many problems would stop the build. */
export function registryReport(
  problems: readonly Problem[],
  registry: Registry,
  /** What stops a build before the registry is asked: the registry accepts it, and does not name it. */
  doubted: readonly Problem[] = [],
): { text: string; open: number } {
  const left = unaccepted(problems, registry.accepted);
  const open = [...left, ...staleUnchecked(registry.accepted, [...problems, ...doubted])];
  const found = open.length > 0 ? [problemLines(open)] : [];
  const accepted = problems.length - left.length;
  const total = `${open.length} open, ${accepted} accepted; ${registry.indicators.size} indicators in the registry`;
  return { text: [...found, ...undecided(registry), total].join('\n'), open: open.length };
}

/** What the site can do without, but not do well: indicators under no theme, of which nobody knows what is better. */
function undecided({ indicators }: Registry): string[] {
  const ids = [...indicators].filter(([, { theme }]) => theme === null).map(([id]) => id);
  return ids.length > 0 ? [`${ids.length} indicators without a theme: ${ids.join(', ')}`] : [];
}
