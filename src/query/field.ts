import type { Kind, QueryColumn } from './view.ts';

/** Makes columns of a view out of a table's columns: asked about as the data dictionary's types are. */
export function fieldOf(kinds: Readonly<Record<string, Kind>>) {
  return (name: string, key: string, label: string): QueryColumn => {
    const kind = kinds[name];
    if (!kind) throw new Error(`The data dictionary has no column ${name}.`);
    return { key, field: name, label, kind };
  };
}
