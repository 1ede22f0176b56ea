import type { WordPage } from '../types.ts';
import { refuse } from '../../lines/problem.ts';
import { annotate } from './annotation.ts';
import { bloatedStream } from './bloated.ts';
import { contentOf } from './content.ts';
import { damagedStream } from './damage.ts';
import { drawing } from './drawing.ts';
import type { Drawing, Letter } from './letter.ts';
import type { Font } from './pen.ts';
import { partOf, withInsets } from './inset.ts';
import { isPictured, type Pictured } from './pictured.ts';
import type { Matrix } from './matrix.ts';
import { openPdf } from './pdfjs.ts';
import { withoutSheets } from './sheets.ts';
import { stampsOf } from './stamps.ts';
import { held, wordsHeld } from './words.ts';

type Pdf = Awaited<ReturnType<typeof openPdf>>;
type Printed = Awaited<ReturnType<Pdf['getPage']>>;

/** A page as pdf.js hands it out, and what it draws; its size is in points. */
interface DrawnPage {
  printed: Printed;
  operators: Awaited<ReturnType<Printed['getOperatorList']>>;
  drawn: Drawing;
  /** Whether annotations show figures beside its print. */
  noted: boolean;
  width: number;
  height: number;
}

/** What {@link readPdf} may be told. */
export interface PdfOptions {
  password?: string | undefined;
  isWord(word: string): boolean;
  /** Reads pages, or parts of them, from their pictures, in the order asked for. */
  readPictures(pages: readonly Pictured[]): Promise<WordPage[]>;
}

/** No report is near so many pages. */
const maxPages = 2000;

/** No page is wider or higher than this, in points: the most that a PDF may ask for. */
const maxSide = 14_400;

/**
 * Reads a PDF's pages as words with places, two of one number where a sheet holds two. Scripts and attachments
 * are not looked at. Rejects with a {@link Refusal} for what cannot be opened.
 */
export async function readPdf(name: string, bytes: Uint8Array, options: PdfOptions): Promise<WordPage[]> {
  refuseBloat(name, bytes);
  const pdf = await open(name, bytes, options.password);
  try {
    refuseCount(name, pdf.numPages);
    const pages: WordPage[] = [];
    const letters: (readonly Letter[])[] = [];
    const toRead: Pictured[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { printed, operators, drawn, noted, width, height } = await drawnPage(name, pdf, number);
      const part = partOf(drawn, width, height);
      const page = { number, ...held(drawn, width, height), noted };
      letters.push(drawn.letters);
      const isPicture = isPictured(page, drawn, options.isWord);
      if (isPicture || part)
        toRead.push({
          number,
          content: await contentOf(printed, operators),
          ...(!isPicture && part && { part }),
        });
      printed.cleanup();
      pages.push(page);
    }
    const stamps = stampsOf(letters);
    pages.forEach((page, n) => {
      const own = letters[n]!.filter((letter) => !stamps.has(letter));
      if (own.length < letters[n]!.length) page.words = wordsHeld(own, page.marks);
    });
    refuseDamage(name, bytes, pages, toRead);
    if (toRead.length) {
      const read = await options.readPictures(toRead);
      toRead.forEach(({ number, part }, n) => {
        pages[number - 1] = part ? withInsets(pages[number - 1]!, read[n]!) : read[n]!;
      });
    }
    return withoutSheets(pages);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Refuses what pdf.js would take all memory for. */
function refuseBloat(name: string, bytes: Uint8Array): void {
  const byte = bloatedStream(bytes);
  const reason = `Unexpected stream that unpacks to more than any report holds (at byte ${byte}), expected its pages`;
  if (byte !== null) refuse(name, 'pdf-size', reason, 'Export the report again, or import its text.');
}

function refuseCount(name: string, count: number): void {
  const again = 'Export the report again.';
  if (!count) refuse(name, 'pdf-empty', 'Unexpected PDF without a page, expected a report', again);
  if (count > maxPages)
    refuse(name, 'pdf-size', `Unexpected ${count} pages, expected at most ${maxPages}`, again);
}

/** Refuses what draws less than it should: a stream that breaks off, or no word on any page. */
function refuseDamage(
  name: string,
  bytes: Uint8Array,
  pages: readonly WordPage[],
  pictures: readonly Pictured[],
): void {
  const byte = damagedStream(bytes);
  const bare = pages.filter(({ words, marks }) => !words.length && !marks.length);
  if (byte !== null)
    refuse(
      name,
      'pdf-damaged',
      `Unexpected stream that breaks off (at byte ${byte}), expected all that its page shows`,
      'The file is damaged: fetch it again.',
      bare.length === 1 ? { page: bare[0]!.number } : {},
    );
  if (bare.length === pages.length && !pictures.length)
    refuse(
      name,
      'pdf-empty',
      'Unexpected PDF that shows nothing on any page, expected a report',
      'The file is damaged or empty: fetch or export it again.',
    );
}

async function open(name: string, bytes: Uint8Array, password: string | undefined): Promise<Pdf> {
  try {
    return await openPdf(bytes, password);
  } catch (error) {
    if ((error as Error).name === 'PasswordException') {
      const met = password === undefined ? 'PDF that is locked' : 'password that does not open the PDF';
      const reason = `Unexpected ${met}, expected its password`;
      return refuse(name, 'pdf-password', reason, 'Give it in the variable PDF_PASSWORD.');
    }
    const reason = `Unexpected PDF that cannot be opened (${(error as Error).message}), expected a whole one`;
    return refuse(name, 'pdf-damaged', reason, 'The file is damaged or cut short: fetch it again.');
  }
}

/** A page, what it draws, and its size as it is held. */
async function drawnPage(name: string, pdf: Pdf, number: number): Promise<DrawnPage> {
  try {
    const page = await pdf.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    if (!(width > 0 && height > 0 && width <= maxSide && height <= maxSide))
      throw new Error(`a page of ${Math.round(width)} × ${Math.round(height)} points`);
    const operators = await page.getOperatorList({ annotationMode: 0 });
    const fontOf = (id: string) => (page.commonObjs.has(id) ? (page.commonObjs.get(id) as Font) : null);
    const base = transform as unknown as Matrix;
    const layers = await pdf.getOptionalContentConfig();
    const isOn = (layer: unknown) => layers.isVisible(layer);
    const drawn = await drawing(operators, { base, width, height, fontOf, isOn });
    const noted = await annotate(drawn.letters, page, base);
    return { printed: page, operators, drawn, noted, width, height };
  } catch (error) {
    const reason = `Unexpected page that cannot be read (${(error as Error).message}), expected a printed page`;
    return refuse(name, 'pdf-page', reason, 'The file is damaged: fetch it again.', { page: number });
  }
}
