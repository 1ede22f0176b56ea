import type { Knowledge } from '../knowledge/knowledge.ts';
import { layout, type LaidLine, type LayoutBy } from '../layout/layout.ts';
import type { Unsure, Word, WordPage } from '../read/types.ts';
import { Lines } from '../lines/lines.ts';
import { headsOf } from '../table/heading.ts';
import { refuse } from '../lines/problem.ts';
import { withLettersClosed } from '../lines/set-apart.ts';
import { withLigatures } from '../lines/misread-ligatures.ts';
import { litLines } from '../layout/lit.ts';
import { coveredFigures, redFigures } from '../read/marked-figures.ts';
import { readText, sha256, type Source } from '../read/read.ts';
import { expectSize } from '../read/size.ts';

/** How a report is read; all of it may be left out. */
export interface Reading {
  /** Opens a PDF that is locked. */
  password?: string | undefined;
  /** Hears of each page that was read from its picture. */
  progress?(message: string): void;
  /** Runs what takes all cores, reading pictures: after what others of a run do with it. */
  alone?<T>(run: () => Promise<T>): Promise<T>;
}

/** Reads a report's bytes, a PDF's or a text's. Rejects with a {@link Refusal} for what is no report. */
export async function readReport(
  name: string,
  bytes: Uint8Array,
  { words, headings }: Pick<Knowledge, 'words' | 'headings'>,
  { password, progress = () => {}, alone = (run) => run() }: Reading = {},
): Promise<Source> {
  const isWord = (word: string) => words.has(word);
  if (!isPdf(bytes)) {
    const source = readText(name, bytes);
    const texts = withLettersClosed(withLigatures(source.lines.texts, isWord), isWord);
    return { ...source, lines: new Lines(texts) };
  }
  expectSize(name, bytes.length);
  const read: number[] = [];
  // What reads PDFs and their pictures is much code, and loaded for them alone.
  const { readPdf } = await import('../read/pdf/pdf.ts');
  const pages = await readPdf(name, bytes, {
    password,
    isWord,
    readPictures: async (pictures) => {
      const { readPictures } = await import('../read/pdf/ocr/read-pictures.ts');
      read.push(...pictures.flatMap(({ number, part }) => (part ? [] : [number])));
      const tell = (page: number) => progress(`${name}: page ${page} read from its picture`);
      return alone(() => readPictures(bytes, pictures, tell, password));
    },
  });
  const printed = pages.flatMap((page) => page.words);
  withLigatures(
    printed.map(({ text }) => text),
    isWord,
  ).forEach((text, n) => (printed[n]!.text = text));
  expectPrint(name, pages, read, isWord);
  return laidOut(name, bytes, pages, { isWord, heads: headsOf(headings) }, read);
}

/** Whether bytes are a PDF's: its mark stands within the first kilobyte. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** A report whose pages were read as words with places; `read` names those that were read from pictures. */
export function laidOut(
  name: string,
  bytes: Uint8Array,
  pages: readonly WordPage[],
  by: LayoutBy,
  read: readonly number[],
): Source {
  const { lines: laid, running, open, strays } = layout(pages, by);
  const blind = pages.flatMap((page) =>
    read.includes(page.number) && !hasPrint(page, by.isWord) ? [page.number] : [],
  );
  const scanned = new Set(
    laid.flatMap(({ page }, at) => (page !== null && read.includes(page) ? [at + 1] : [])),
  );
  for (const { line } of unsureOf(pages, laid, scannedOf)) scanned.add(line);
  return {
    name,
    sha256: sha256(bytes),
    lines: new Lines(laid.map((each) => each.text)),
    pages: firstLines(laid, pages.at(-1)!.number),
    boxes: laid.map((each) => each.box),
    running,
    open: {
      unsure: [
        ...open,
        ...unsureOf(pages, laid, struckOf),
        ...unsureOf(pages, laid, redOf, redFigures),
        ...unsureOf(pages, laid, coveredOf, coveredFigures),
      ],
      strays,
    },
    annotated: pages.flatMap(({ number, words, noted: isNoted }) =>
      isNoted || words.some(({ over }) => over) ? [number] : [],
    ),
    lit: litLines(pages, laid),
    unseen: pages.flatMap(({ number, unseen }) => (unseen ? [number] : [])),
    untold: pages.flatMap(({ number, untold }) => (untold ? [number] : [])),
    scanned:
      scanned.size || read.length
        ? { lines: scanned, unsure: unsureOf(pages, laid, readingsOf), blind }
        : null,
    ended: true,
    overlong: new Map(),
  };
}

/** A page of a report has so many known words or more. */
const fewWords = 5;

/** Whether known words stand on a page. */
function hasPrint({ words }: WordPage, isWord: (word: string) => boolean): boolean {
  const known = words.filter(({ text }) => /^\p{L}{4,}$/u.test(text) && isWord(text.toLowerCase()));
  return known.length >= fewWords;
}

/** Refuses a file whose pages are all pictures, none of which shows print that can be read. */
function expectPrint(
  name: string,
  pages: readonly WordPage[],
  [first, ...others]: readonly number[],
  isWord: (word: string) => boolean,
): void {
  if (first === undefined || pages.some((page) => hasPrint(page, isWord))) return;
  const more = others.length ? ` (and ${others.length} more)` : '';
  refuse(
    name,
    'pdf-picture',
    `Unexpected picture${more} without print that can be read, expected a page of a report`,
    'Scan the report again in grey, at 200 dots to the inch or more.',
    { page: first },
  );
}

/** The first line of each page, that of the next where a page has none. */
function firstLines(laid: readonly LaidLine[], count: number): number[] {
  const out: number[] = [];
  laid.forEach(({ page }, at) => {
    while (page !== null && out.length < page) out.push(at + 1);
  });
  while (out.length < count) out.push(laid.length);
  return out;
}

/** What is open about a word; null where nothing is. */
type OpenOf = (word: Word) => Omit<Unsure, 'line'> | null;

/** All that an OCR could read a word as. */
const readingsOf: OpenOf = ({ readings }) => (readings ? { readings } : null);

/** What an OCR read among text. */
const scannedOf: OpenOf = ({ text, scanned }) => (scanned ? { readings: [text] } : null);

/** Why a figure is in doubt that a line is drawn through. */
const struck = 'Siffran är överstruken i originalet';

const struckOf: OpenOf = ({ text, struck: isStruck }) =>
  isStruck && /\d/.test(text) ? { readings: [text], reason: struck } : null;

/** Why a figure is in doubt that is red. */
const red = 'Siffran är röd i originalet och har inget tecken: den kan vara negativ';

const redOf: OpenOf = ({ text }) => ({ readings: [text, `-${text}`], reason: red, ofFigures: true });

/** Why a figure is in doubt that an annotation lies over. */
const annotated = 'Siffran är överstruken eller överskriven i en anteckning i filen';

/** Why a figure is in doubt that stands in an annotation alone. */
const noted = 'Siffran står i en anteckning eller ett formulärfält i filen, inte i trycket';

const coveredOf: OpenOf = ({ text, over }) => ({
  readings: [text],
  reason: over?.alone ? noted : annotated,
  ...(over?.says && { instead: over.says }),
});

/** The lines on which words stand that leave something open; `of`: which of a page's words are asked, several as one. */
function unsureOf(
  pages: readonly WordPage[],
  laid: readonly LaidLine[],
  openOf: OpenOf,
  of = (words: readonly Word[]) => words,
): Unsure[] {
  return pages.flatMap(({ number, words }) => {
    const unsure = of(words).flatMap((word) => {
      const open = openOf(word);
      return open ? [{ ...open, word }] : [];
    });
    if (!unsure.length) return [];
    const lines = laid.flatMap(({ text, page, box }, at) =>
      page === number && box ? [{ text, box, line: at + 1 }] : [],
    );
    return unsure.flatMap(({ word: { text, left, right, top, bottom }, ...open }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const holds = lines.find(
        ({ box, text: all }) =>
          box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3] && all.includes(text),
      );
      return holds ? [{ line: holds.line, ...open }] : [];
    });
  });
}
