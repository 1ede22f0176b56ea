import { createHash } from 'node:crypto';

/** Size and SHA-256 of a file by its path below the site ("/data/x.csv"); throws where it is not among the files. */
export type FileFacts = (path: string) => { bytes: number; sha256: string };

/** Looks the facts up in the contents of files by their path below `dist`, each once. */
export function fileFacts(files: ReadonlyMap<string, string | Uint8Array>): FileFacts {
  const known = new Map<string, { bytes: number; sha256: string }>();
  return (path) => {
    const found = known.get(path);
    if (found) return found;
    const content = files.get(path.slice(1));
    if (content === undefined) throw new Error(`${path} is described, but not among the data files`);
    const bytes = Buffer.from(content);
    const facts = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    known.set(path, facts);
    return facts;
  };
}
