import { sha256 } from '../../../src/sha256.ts';

/** What is told of a file. */
export interface FileFact {
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
}

/** Size and SHA-256 of a file by its path below the site ("/data/x.csv"); throws where it is not among the files. */
export type FileFacts = (path: string) => FileFact;

/** What is told of a file with this content. */
export function factOf(content: string | Uint8Array): FileFact {
  return { bytes: Buffer.byteLength(content), sha256: sha256(content) };
}

/** Looks the facts up of files by their path below `dist`, those too that are made later. */
export function fileFacts(made: ReadonlyMap<string, FileFact>): FileFacts {
  return (path) => {
    const fact = made.get(path.slice(1));
    if (!fact) throw new Error(`${path} is described, but not among the data files`);
    return fact;
  };
}
