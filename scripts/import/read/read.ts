import { createHash } from 'node:crypto';
import type { Box } from '../../../src/model.ts';
import type { Unsure } from './types.ts';
import { decode, exportAgain, saveAsUtf8 } from './decode.ts';
import { fed } from './form-feed.ts';
import { printedPages } from './printed-page.ts';
import type { Lines } from '../lines/lines.ts';
import type { Hue } from '../knowledge/hues.ts';
import { refuse } from '../lines/problem.ts';
import { expectSize } from './size.ts';
import { narrow } from './narrow.ts';
import { tabbed } from './tabbed.ts';

/** What of a source was read from pictures. */
interface Scanned {
  /** Lines, from 1. */
  lines: ReadonlySet<number>;
  unsure: readonly Unsure[];
  /** Pages on which next to no word could be read, from 1. */
  blind: readonly number[];
}

/** The bytes of one report as lines of text. */
export interface Source {
  /** File name without folder. */
  name: string;
  /** SHA-256 of the bytes, in hex. */
  sha256: string;
  /** The text's lines without their line ends, tabs between cells that another mark parts; a last line end gives no empty line more. */
  lines: Lines;
  /**
   * The first line of each page, null for a page that cannot be told; null where the source has no pages. In a text
   * form feeds part them, or the numbers that they print.
   */
  pages: readonly (number | null)[] | null;
  /** Whether the last line has its line end; a text that was cut inside a line has none. */
  ended: boolean;
  /** Where each line stands on its page, null for a blank one; null where the source has no boxes. */
  boxes: readonly (Box | null)[] | null;
  /**
   * What the running heads and feet of each page say, which stand in no line; null where they stand among the lines, or
   * the source has no pages.
   */
  running: readonly (readonly string[])[] | null;
  /** What the layout leaves open: cells that may stand in several columns, rows that were read as text. */
  open: { unsure: readonly Unsure[]; strays: readonly number[] };
  /** The colours of the icons of a PDF, from left to right, by the line that they stand on or below. */
  lit: ReadonlyMap<number, readonly Hue[]>;
  /** Pages of a PDF, from 1, with letters that nobody sees: of the colour they stand on, or covered. They are left out. */
  unseen: readonly number[];
  /** Pages of a PDF, from 1, that show pictures with figures which were not read. */
  untold: readonly number[];
  /** Pages of a PDF, from 1, on which annotations or form fields show figures, or strike out, cover or write over print. */
  annotated: readonly number[];
  /** What an OCR read in it; null where the source has only letters of its own. */
  scanned: Scanned | null;
  /** Lines too long to be a name, a row or a paragraph, by their number: they stand as "…" in `lines`. */
  overlong: ReadonlyMap<number, string>;
}

/** No paragraph of a report is near this, in characters. */
export const maxLine = 20_000;

/**
 * Reads the bytes of a text: UTF-8 (with or without a mark), UTF-16 or Windows-1252.
 * Throws {@link Refusal} for what is empty, too large, not text, or text in an encoding it cannot tell.
 */
export function readText(name: string, bytes: Uint8Array): Source {
  const text = textOf(name, bytes);
  const { lines: own, pages } = fed(text.split(/\r\n|\n|\r/).map(narrow));
  const overlong = new Map([...own].filter(([, line]) => line.length > maxLine && line.trim() !== ''));
  const { lines, unsure } = tabbed(own.map((line, n) => (overlong.has(n) ? '…' : line)));
  return {
    name,
    sha256: sha256(bytes),
    lines,
    pages: pages ?? printedPages(lines),
    boxes: null,
    running: null,
    open: { unsure, strays: [] },
    lit: new Map(),
    unseen: [],
    untold: [],
    annotated: [],
    scanned: null,
    ended: /[\r\n\f]$/.test(text),
    overlong,
  };
}

/** SHA-256 of some bytes, in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** More cells of HTML than this are tables, and no tags that a PDF's text layer left behind. */
const maxTags = 10;

/** More replacement characters than this, and the text lost its letters before it came here. */
const maxLost = 20;

function textOf(name: string, bytes: Uint8Array): string {
  if (bytes.length === 0)
    refuse(name, 'file-empty', 'Unexpected empty file, expected the text of a report', exportAgain);
  expectSize(name, bytes.length);
  const text = decode(name, bytes).normalize('NFC');
  if (text.includes('\0')) {
    const reason = 'Unexpected zeros in the text, expected UTF-8, UTF-16 or Windows-1252';
    refuse(name, 'file-binary', reason, saveAsUtf8);
  }
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost > maxLost) {
    const reason = `Unexpected ${lost} replacement characters, expected letters`;
    refuse(name, 'encoding', reason, 'Letters were lost before: export the text again.');
  }
  const tags = text.match(/<t[dh](?:\s[^<>]{0,200})?>/gi)?.length ?? 0;
  if (tags > maxTags) {
    const reason = `Unexpected ${tags} cells of HTML, expected cells parted by tabs, by blanks or as in Markdown`;
    refuse(name, 'html', reason, 'Import the PDF, or export its text with Markdown’s tables.');
  }
  if (text.trim() === '') {
    const reason = 'Unexpected file of white space only, expected the text of a report';
    refuse(name, 'file-empty', reason, exportAgain);
  }
  return text;
}
