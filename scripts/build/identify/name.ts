/**
 * The form in which names are compared: case, white space, the kind and spacing of hyphens and dashes, the spacing
 * of slashes and a full stop at the end say nothing about what a name means. Everything else does.
 */
export function comparable(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00ad]+/g, ' ')
    .replace(/ ?[-‐‑‒–—−] ?/g, '-')
    .replace(/ ?\/ ?/g, '/')
    .replace(/[ .]+$/, '')
    .trim();
}
