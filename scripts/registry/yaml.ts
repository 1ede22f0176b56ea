import { stringify } from 'yaml';

/** An entry as a file of the registry, formatted as the others are, below comments of one line each. */
export function entryText(comments: readonly string[], entry: object): string {
  const lines = comments.map((comment) => `# ${comment}\n`);
  return lines.join('') + stringify(entry, { singleQuote: true, lineWidth: 110 });
}
