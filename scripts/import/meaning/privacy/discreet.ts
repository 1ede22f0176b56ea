import { withoutContacts } from './contacts.ts';
import { withoutOfficers } from './officers.ts';

/** What is no text of the report: where it came from, and what the project calls it. */
const own = new Set(['source', 'id', 'owners', 'sha256']);

/**
 * The one filter that everything passes before it leaves the importer: the same value, each of its strings without
 * officers' names, addresses, telephone and personal identity numbers.
 */
export function discreet<T>(value: T, officers: ReadonlySet<string>): T {
  if (typeof value === 'string') return withoutOfficers(withoutContacts(value), officers) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => discreet(each, officers)) as T;
  if (value === null || typeof value !== 'object') return value;
  const out = { ...value };
  for (const key in out) if (!own.has(key)) out[key] = discreet(out[key], officers);
  return out;
}
