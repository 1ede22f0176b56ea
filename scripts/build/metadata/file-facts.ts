import { createHash } from 'node:crypto';

/** What is told of a file; its sum is made when it is asked for. */
interface FileFact {
  bytes: number;
  readonly sha256: string;
}

/** Size and SHA-256 of a file by its path below the site ("/data/x.csv"); throws where it is not among the files. */
export type FileFacts = (path: string) => FileFact;

/** Looks the facts up in the contents of files by their path below `dist`, each once. */
export function fileFacts(files: ReadonlyMap<string, string | Uint8Array>): FileFacts {
  const known = new Map<string, FileFact>();
  return (path) => {
    const found = known.get(path);
    if (found) return found;
    const content = files.get(path.slice(1));
    if (content === undefined) throw new Error(`${path} is described, but not among the data files`);
    const fact = factOf(content);
    known.set(path, fact);
    return fact;
  };
}

function factOf(content: string | Uint8Array): FileFact {
  let sum: string | undefined;
  return {
    bytes: Buffer.byteLength(content),
    get sha256() {
      sum ??= createHash('sha256').update(content).digest('hex');
      return sum;
    },
  };
}
