import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { compareText } from '../order.ts';
import { expectFolder } from '../expect/folder.ts';
import { type Problem, stopAt } from '../problem.ts';
import { validate } from '../expect/shape.ts';
import { AcceptedList } from './accepted.ts';
import { Corrections } from './correction.ts';
import { District } from './district.ts';
import { GoalSet } from './goal.ts';
import { Indicator } from './indicator.ts';
import { MovedList } from './moved.ts';
import { referenceProblems } from './references.ts';
import type { Registry } from './registry.ts';
import { Report } from './report.ts';
import { Synonyms, Themes } from './synonyms.ts';

const todo = 'Correct the field; an entry beside it shows the form.';

/** The name of an entry's file is its id, and a part of addresses for ever. */
const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yml$/;

function noId(directory: string, folder: string, name: string): Problem {
  return {
    file: join(directory, folder, name),
    line: null,
    rule: 'id',
    subject: name,
    reason: 'its name is no id, expected letters a to z, digits and hyphens between them',
    todo: 'Rename the file: its name is a part of addresses.',
  };
}

//   Unexpected seq-item-ind at node end at line 9, column 1:
//                                      ^^^^^^^^^^^^^^^^^^^^^ the problem has it already
const withoutPlace = (message: string): string =>
  message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');

/**
 * Reads `content/registry`.
 * @throws {BuildError} naming file and field of everything that is wrong.
 */
export async function readRegistry(directory: string): Promise<Registry> {
  const problems: Problem[] = [];

  /** What a file holds; `empty` is what a file says that has comments alone. */
  async function one<T>(schema: z.ZodType<T>, file: string, empty: unknown = null): Promise<T | null> {
    const lineCounter = new LineCounter();
    const broken = (line: number | null, reason: string) => {
      problems.push({ file, line, rule: 'yaml', subject: file, reason, todo: 'Mend or restore the file.' });
      return null;
    };
    let document: Document;
    let input: unknown;
    try {
      document = parseDocument(await readFile(file, 'utf8'), { lineCounter });
      const [wrong] = document.errors;
      if (wrong) return broken(wrong.linePos?.[0].line ?? null, withoutPlace(wrong.message));
      input = document.toJS() ?? empty;
    } catch (error) {
      return broken(null, error instanceof Error ? error.message : String(error));
    }
    /** Of a field that is missing, the line of what it should stand in. */
    const lineAt = (path: readonly PropertyKey[]): number | null => {
      if (path.length === 0) return null;
      const node = document.getIn(path, true);
      return isNode(node) && node.range ? lineCounter.linePos(node.range[0]).line : lineAt(path.slice(0, -1));
    };
    const result = validate(schema, input, file, todo, lineAt);
    problems.push(...result.problems);
    return result.value;
  }

  /** Moved ids and words for the search: a registry may do without. */
  const ifThere = async <T>(schema: z.ZodType<T>, file: string, empty?: unknown) =>
    existsSync(file) ? one(schema, file, empty) : null;

  async function all<T>(schema: z.ZodType<T>, folder: string): Promise<Map<string, T>> {
    await expectFolder(join(directory, folder), 'a part of the registry', 'Check the path (REGISTRY_DIR).');
    const names = (await readdir(join(directory, folder))).filter((name) => name.endsWith('.yml'));
    problems.push(...names.filter((name) => !idForm.test(name)).map((name) => noId(directory, folder, name)));
    const entries = await Promise.all(
      names.map(
        async (name) => [basename(name, '.yml'), await one(schema, join(directory, folder, name))] as const,
      ),
    );
    const valid = entries.filter((entry): entry is readonly [string, Awaited<T>] => entry[1] !== null);
    return new Map<string, T>(valid.sort(([a], [b]) => compareText(a, b)));
  }

  const [districts, goals, indicators, reports, corrections, accepted, moved, themes, synonyms] =
    await Promise.all([
      all(District, 'districts'),
      all(GoalSet, 'goals'),
      all(Indicator, 'indicators'),
      all(Report, 'reports'),
      one(Corrections, join(directory, 'corrections.yml'), []),
      one(AcceptedList, join(directory, 'accepted.yml'), []),
      ifThere(MovedList, join(directory, 'moved.yml'), []),
      ifThere(Themes, join(directory, 'themes.yml')),
      ifThere(Synonyms, join(directory, 'synonyms.yml')),
    ]);
  stopAt(problems.sort((a, b) => compareText(a.file, b.file)));
  const registry = {
    districts,
    goals,
    indicators,
    reports,
    corrections: corrections ?? [],
    accepted: accepted ?? [],
    moved: moved ?? [],
    themes: themes ?? [],
    synonyms: synonyms ?? { nothing: [], faint: [], same: [] },
  };
  stopAt(referenceProblems(registry, directory));
  return registry;
}
