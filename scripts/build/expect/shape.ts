import type * as z from 'zod';
import { controlIn } from '../../import/read/control.ts';
import type { Problem } from '../problem.ts';

/** A value that keeps its schema, or the problems that keep it from it, one for each field. */
export type Validated<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

/** Where in a value: `indicators[3].cells.outcome`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  );
}

/** Every string of a value, with where it stands. */
function* strings(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<[readonly PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [n, one] of value.entries()) yield* strings(one, [...path, n]);
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) yield* strings(one, [...path, key]);
}

/**
 * Holds a value against a schema, and its strings against what can be shown, printed and written as XML: a character that
 * steers a terminal is none. Every problem names file and field, and the line that `lineAt` knows of the field. `todo`
 * says what mends this kind of file.
 */
export function validate<T>(
  schema: z.ZodType<T>,
  input: unknown,
  file: string,
  todo: string,
  lineAt: (path: readonly PropertyKey[]) => number | null = () => null,
): Validated<T> {
  const steering = [...strings(input)].flatMap(([path, text]): Problem[] => {
    const found = controlIn(text);
    if (!found) return [];
    const field = fieldPath(path);
    const reason = `${field}: unexpected control character, ${found}`;
    return [
      { file, line: lineAt(path), rule: 'control-character', subject: field, reason, todo: 'Take it out.' },
    ];
  });
  if (steering.length > 0) return { value: null, problems: steering };
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue): Problem => {
    const field = fieldPath(issue.path) || 'the whole file';
    const reason = `${field}: ${issue.message}${emptyHint(schema, input, issue.path)}`;
    return { file, line: lineAt(issue.path), rule: 'schema', subject: field, reason, todo };
  });
  return { value: null, problems };
}

/** What may stand in a field where nothing is known: found by trying it. */
function emptyHint(schema: z.ZodType, input: unknown, path: readonly PropertyKey[]): string {
  if (path.length === 0) return '';
  const fits = (value: unknown) => {
    const { error } = schema.safeParse(withField(input, path, value));
    return !error?.issues.some((issue) => fieldPath(issue.path).startsWith(fieldPath(path)));
  };
  if (fits(null)) return '; null where it is not known';
  return fits([]) ? '; [] where there is none' : '';
}

/** A copy of a value with another one in one of its fields. */
function withField(value: unknown, [key, ...rest]: readonly PropertyKey[], field: unknown): unknown {
  if (key === undefined) return field;
  const inner = withField((value as Record<PropertyKey, unknown> | null | undefined)?.[key], rest, field);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner };
}
