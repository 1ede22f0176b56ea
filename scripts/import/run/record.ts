import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 as sum } from '../../../src/sha256.ts';
import { fingerprint } from './fingerprint.ts';
import type { Said } from './job.ts';
import type { Places } from './put.ts';

/** What was said of a report when it was imported, and what its files were then. */
interface Kept extends Said {
  /** SHA-256 of both files, in hex. */
  sums: { facts: string; text: string };
}

/** The cache of what was imported before: never committed, and worth nothing once the importer has changed. */
const all = fileURLToPath(new URL('../../../.cache/import/', import.meta.url));

/** Records of reports that this very importer imported before. */
export interface Records {
  /** Names these bytes under this name. */
  key(name: string, bytes: Uint8Array): string;
  /** What was said of a report, when both its files still are what it gave; null when not: then it must be imported. */
  of(key: string, places: Places): Said | null;
  /** Keeps what was said of a report whose files are written. */
  keep(key: string, said: Said, files: { facts: string; text: string }): void;
}

/** Opens the records of the importer as it is, with this Node: another one may sort or fold letters otherwise. */
export function records(): Records {
  const version = `${process.versions.node}-${fingerprint()}`;
  const folder = join(all, version);
  return {
    key: (name, bytes) => sum(`${name}\0${sum(bytes)}`),
    of(key, places) {
      const kept = parsed(read(join(folder, key)));
      if (!kept) return null;
      const { sums, ...said } = kept;
      const [facts, text] = [read(places.facts(kept.id)), read(places.text(kept.id))];
      return facts && text && sum(facts) === sums.facts && sum(text) === sums.text ? said : null;
    },
    keep(key, { id, name, doubts, summary, messages }, { facts, text }) {
      const sums = { facts: sum(facts), text: sum(text) };
      try {
        write(folder, key, { id, name, doubts, summary, messages, sums });
        for (const other of readdirSync(all))
          if (other !== version) rmSync(join(all, other), { recursive: true, force: true });
      } catch {
        // A record saves time and nothing else: where none can be written, the report is imported again.
      }
    },
  };
}

function write(folder: string, key: string, kept: Kept): void {
  mkdirSync(folder, { recursive: true });
  const half = join(folder, `${key}.${process.pid}`);
  writeFileSync(half, JSON.stringify(kept));
  renameSync(half, join(folder, key));
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Null for what is none: the record of a run that was killed, or nothing at all. */
function parsed(content: Buffer | null): Kept | null {
  try {
    return content && (JSON.parse(content.toString()) as Kept);
  } catch {
    return null;
  }
}
