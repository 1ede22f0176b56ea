import type { DataTable } from '../dictionary/table.ts';
import { kindOf, type QueryColumn } from './view.ts';

/** Makes columns of a view out of a table's description: asked about as their types are. */
export function fieldOf({ columns }: DataTable) {
  return (name: string, key: string, label: string): QueryColumn => {
    const described = columns.find((one) => one.name === name);
    if (!described) throw new Error(`The data dictionary has no column ${name}.`);
    return { key, field: name, label, kind: kindOf[described.type] };
  };
}
