/** The words of an address that leads nowhere, to search for: "/stadsdelar/hasselby-valingby/x.html" → "hasselby valingby x". */
export function wordsOf(path: string, base: string): string {
  const inner = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  const parts = decode(inner)
    .replace(/\.\w+$/, '')
    .split('/')
    .filter((part) => part !== '');
  const telling = parts.length > 1 && folders.has(parts[0]!.toLowerCase()) ? parts.slice(1) : parts;
  return telling
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80);
}

/** Names of folders say where something is, not what it is. */
const folders = new Set(['stadsdelar', 'indikatorer', 'mal', 'rapporter', 'data', 'om', 'jamfor']);

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // Not UTF-8: search for it as it stands.
  }
}
