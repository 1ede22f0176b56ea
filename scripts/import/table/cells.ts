import { clean, fold } from '../lines/clean.ts';

/** The cells of a line, without tags and Markdown's bold. */
export function cellsIn(raw: string, known?: ReadonlyMap<string, unknown>): string[] {
  const cleaned = clean(raw, known);
  return (cleaned.includes('**') ? cleaned.replaceAll('**', '') : cleaned).split('\t').map(fold);
}

/** Whether a text is one of the dashes that Markdown draws below a header. */
export function isDashes(text: string): boolean {
  return /^[\s:|–—=-]*-{3,}[\s:|–—=-]*$/.test(text.slice(0, 400)) && !/[^\s:|–—=-]/.test(text);
}
