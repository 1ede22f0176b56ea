import { type Paths, paths } from './folder/paths.ts';
import type { Suggestion } from './identify/suggest.ts';

/** Something that stops the build: where, what and why, and what to do about it. */
export interface Problem {
  /** A file of the project, or a report's id. What stands in `content/` is told where it is read from, whatever that is. */
  file: string;
  /** Line in that file or report, or null. */
  line: number | null;
  /** Page of the original that the line of a report stands on, where the source has pages. */
  page?: number | undefined;
  /** Name of the rule, for `accepted.yml`. */
  rule: string;
  /** What the rule is about: an indicator's id, a printed name. With the rule it identifies the problem. */
  subject: string;
  /** What is wrong, and where inside the file. */
  reason: string;
  /** Entries of the registry that what has none may be, best first; absent where none is near or none is looked for. */
  nearest?: readonly Suggestion[];
  /** What to do: the same words for all that need the same. */
  todo: string;
  /**
   * Whether it can be lived with, and be accepted: an entry that waits for its report or rests on one that is gone, a
   * damaged name, a doubt that the original bears out, a finding. Anything else has no place to go.
   */
  acceptable?: boolean;
}

/** One line a problem: `file:line reason (rule). What to do.`, with the page after the line where it is known. */
export function problemLine(problem: Problem): string {
  return `${foundLine(problem)} ${inPlace(problem.todo, paths())}`;
}

/** One line a problem. What to do is said once, below those beside each other that need the same. */
export function problemLines(problems: readonly Problem[]): string {
  const alike: Problem[][] = [];
  for (const problem of problems) {
    const last = alike.at(-1);
    if (last?.[0]!.todo === problem.todo) last.push(problem);
    else alike.push([problem]);
  }
  return alike
    .flatMap((some) => {
      const [first] = some;
      if (some.length === 1) return [problemLine(first!)];
      return [...some.map(foundLine), `For each of these ${some.length}: ${inPlace(first!.todo, paths())}`];
    })
    .join('\n');
}

/** Where and what, what is near it, and the entry that accepts it. */
function foundLine({ file, line, page, rule, subject, reason, nearest = [], acceptable }: Problem): string {
  const place = `${line === null ? '' : `:${line}`}${page === undefined ? '' : `, page ${page}:`}`;
  const near = nearest.map(({ id, name, score }) => `${id} (${score.toFixed(2)}, “${name}”)`);
  const hint = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : '';
  // Without reason and day it is no entry: whoever pastes it is told.
  const entry = acceptable
    ? ` To accept: - { rule: ${rule}, subject: ${subject}, reason: '', date: '' }`
    : '';
  return `${inPlace(file, paths())}${place} ${reason} (${rule}).${hint}${entry}`;
}

//  Remove content/registry/accepted.yml, /mnt/content/registry/…
//         ^ the project's own                ^ somebody's
/** A text that names the project's own folders, with those that facts, registry and releases are read from instead. */
function inPlace(text: string, { factsDir, registryDir, releasesDir }: Paths): string {
  const places: Record<string, string> = { facts: factsDir, registry: registryDir, releases: releasesDir };
  return text.replace(
    /(?<![\w./\\-])content\/(facts|registry|releases)(?![\w-])/g,
    (_, name: string) => places[name]!,
  );
}

/** Stops the build with all problems of a stage at once. */
export class BuildError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problemLines(problems));
    this.name = 'BuildError';
    this.problems = problems;
  }
}

/**
 * Passes a stage's result on when it found no problems.
 * @throws {BuildError} naming each problem.
 */
export function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new BuildError(problems);
}
