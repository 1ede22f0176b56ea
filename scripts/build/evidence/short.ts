/** Some names are paragraphs: their beginning tells them. */
export function short(name: string): string {
  return name.length <= 120 ? name : `${name.slice(0, 120).replace(/[ ,.]+\S*$/, '')} …`;
}
