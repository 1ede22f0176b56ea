/** A name inside a sentence: some are paragraphs, whose beginning tells them, and some end in a stop of their own. */
export function short(name: string): string {
  if (name.length <= 120) return name.replace(/(?<!\.\p{L}*)\.$/u, '');
  return `${name.slice(0, 120).replace(/[ ,.]+\S*$/, '')} …`;
}
