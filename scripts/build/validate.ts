import type * as z from 'zod';
import type { Problem } from './problem.ts';

/** A value that keeps its schema, or the problems that keep it from it, one for each field. */
export type Validated<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

/** Where in a value: `indicators[3].cells.outcome`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  );
}

/** Holds a value against a schema; every problem names file and field. `todo` says what mends this kind of file. */
export function validate<T>(schema: z.ZodType<T>, input: unknown, file: string, todo: string): Validated<T> {
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue): Problem => {
    const field = fieldPath(issue.path) || 'the whole file';
    return { file, line: null, rule: 'schema', subject: field, reason: `${field}: ${issue.message}`, todo };
  });
  return { value: null, problems };
}
