import { examplesText as text } from '../text/examples.ts';

/** An example as a file beside this one. */
export interface Example {
  /** Name of its file, which is also its anchor without the extension. */
  file: string;
  title: string;
  /** What it needs, and how it is run. */
  how: string;
}

/** The examples that answer the one question, in the order of the page: first what most people have. */
export const examples: readonly Example[] = [
  { file: 'excel.m', ...text.excel },
  { file: 'r.R', ...text.r },
  { file: 'python.py', ...text.python },
  { file: 'pandas.py', ...text.pandas },
  { file: 'duckdb.sql', ...text.duckdb },
  { file: 'sqlite.sql', ...text.sqlite },
  { file: 'javascript.mjs', ...text.javascript },
  { file: 'curl.sh', ...text.curl },
];

/** All printed facts as one table: a question of its own. */
export const factsExample: Example = { file: 'facts.sql', ...text.facts };

/** An example's text with the address of the data files, "https://example.org/data/", in its place. */
export function filled(source: string, data: string): string {
  return source.replaceAll('{{data}}', data);
}
