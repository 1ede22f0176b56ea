import { createHash } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import { decode, saveAsUtf8 } from './decode.ts';
import { problem, Refusal } from './problem.ts';

/** The bytes of one report as lines of text. */
export interface Source {
  /** File name without folder. */
  name: string;
  /** SHA-256 of the bytes, in hex. */
  sha256: string;
  /** The text's lines without their line ends; a last line end gives no empty line more. */
  lines: string[];
  /** Lines too long to be a name, a row or a paragraph, by their number: they stand as "…" in `lines`. */
  overlong: ReadonlyMap<number, string>;
}

/** No report is near this; a file that is larger is not a report. */
export const maxBytes = 20_000_000;

/** No paragraph of a report is near this. */
const maxLine = 20_000;

/**
 * Reads a report's bytes: UTF-8 (with or without a mark), UTF-16 or Windows-1252.
 * Throws {@link Refusal} for what is empty, too large, not text, or text in an encoding it cannot tell.
 */
export function read(name: string, bytes: Uint8Array): Source {
  const refuse = (rule: string, reason: string, advice: string, line?: number): never => {
    throw new Refusal(problem(name, rule, reason, line ? { line } : undefined, advice));
  };
  if (bytes.length === 0)
    refuse('file-empty', 'Unexpected empty file, expected the text of a report', 'Export the text again.');
  if (bytes.length > maxBytes) throw new Refusal(tooLarge(name, bytes.length));
  const text = decode(bytes, refuse).normalize('NFC');
  if (text.includes('\0'))
    refuse('file-binary', 'Unexpected zeros in the text, expected UTF-8, UTF-16 or Windows-1252', saveAsUtf8);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost > 20)
    refuse('encoding', `Unexpected ${lost} replacement characters, expected letters`, 'Letters were lost before: export the text again.'); // prettier-ignore
  if (text.trim() === '')
    refuse(
      'file-empty',
      'Unexpected file of white space only, expected the text of a report',
      'Export the text again.',
    );
  const lines = text.split(/\r\n|\n|\r|\f/);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  const overlong = new Map<number, string>();
  lines.forEach((line, at) => {
    if (line.length <= maxLine || line.trim() === '') return;
    overlong.set(at + 1, line);
    lines[at] = '…';
  });
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), lines, overlong };
}

/** What is said of a file that is no report by its size. */
export function tooLarge(name: string, size: number): VFileMessage {
  const reason = `Unexpected ${size} bytes, expected at most ${maxBytes}`;
  return problem(name, 'file-size', reason, undefined, 'Import one report a file, as text.');
}
