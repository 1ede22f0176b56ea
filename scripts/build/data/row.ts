/** What a field of a data file may hold. */
export type Field = string | number | null | readonly string[];

/** One row of a data file; its keys are the columns of the dictionary, in their order. */
export type Row = Readonly<Record<string, Field>>;
