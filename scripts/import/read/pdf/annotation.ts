import { readFigure } from '../../../../src/figure/figure.ts';
import { centre, liesOn, middle, spanned } from '../extent.ts';
import type { Extent } from '../types.ts';
import type { Operators } from './drawing.ts';
import type { Letter } from './letter.ts';
import { place, type Matrix } from './matrix.ts';
import { pdfjs } from './pdfjs.ts';

/** What pdf.js tells of an annotation. */
interface Told {
  id: string;
  subtype: string;
  annotationFlags: number;
  rect: ArrayLike<number>;
  quadPoints?: ArrayLike<number> | null;
  contentsObj?: { str: string };
  fieldType?: string;
  fieldValue?: unknown;
}

/** A page as pdf.js hands it out. */
interface Page {
  getAnnotations(): Promise<Told[]>;
  getOperatorList(options: { annotationMode: number }): Promise<Operators>;
}

const shapes: ReadonlySet<string> = new Set(['Square', 'Circle', 'Polygon']);
const lines: ReadonlySet<string> = new Set(['Line', 'PolyLine', 'Ink']);
const others: ReadonlySet<string> = new Set(['StrikeOut', 'Redact', 'FreeText', 'Stamp', 'Widget']);

/** The flags of what no reader shows: hidden, and not for the screen. */
const unshown = 0b100010;

/**
 * Tells the letters that annotations lie over, in place: what is struck out, written or stamped over is told by `over`;
 * what is masked says nothing more. Frames, underlines, highlights and notes beside the print leave it as it is. A figure
 * that an annotation or a form field shows in an empty place of a line is added to the letters; whether any shows one
 * beside print comes back.
 */
export async function annotate(letters: Letter[], page: Page, base: Matrix): Promise<boolean> {
  const told = await page.getAnnotations();
  let noted = false;
  const filled = told.some(({ subtype }) => shapes.has(subtype)) ? await filledOf(page) : new Set<string>();
  for (const each of told) {
    const { subtype, id, annotationFlags } = each;
    const isLine = lines.has(subtype);
    if (annotationFlags & unshown) continue;
    if (!isLine && !others.has(subtype) && !(shapes.has(subtype) && filled.has(id))) continue;
    const over = { says: saidBy(each) };
    if (subtype === 'Widget' && !over.says) continue;
    const hides = subtype === 'Redact' || shapes.has(subtype);
    const boxes = boxesOf(each, base);
    const below = letters.filter((letter) =>
      boxes.some((box) => (isLine ? runsThrough : liesOn)(box, letter)),
    );
    for (const letter of below) {
      letter.over = over;
      if (hides && letterOrDigit.test(letter.text)) letter.text = '\ufffd';
    }
    if (below.some(({ text }) => letterOrDigit.test(text)) || readFigure(over.says).value === null) continue;
    noted = true;
    letters.push(...written(over.says, boxes[0]!, letters));
  }
  return noted;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** What an annotation or a form field writes on the page; empty where it writes nothing. */
function saidBy({ subtype, contentsObj, fieldType, fieldValue }: Told): string {
  if (subtype === 'FreeText') return contentsObj?.str.trim() ?? '';
  const isText = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch');
  return isText ? [fieldValue ?? ''].flat().join(' ').trim() : '';
}

//   Antal träd    12 450   [6 100]    31 022        a field that was filled in where the print has an empty cell
/** The letters of a figure in an empty place of a line of print; none where no print stands before it: that is a margin. */
function written(says: string, box: Extent, letters: readonly Letter[]): Letter[] {
  const distance = (letter: Letter) => Math.abs(middle(letter) - middle(box));
  const beside = letters.filter(
    (each) => each.right < box.left && distance(each) < (each.bottom - each.top) / 2,
  );
  if (!beside.length) return [];
  const { top, bottom, size, direction } = beside.reduce((best, each) =>
    distance(each) < distance(best) ? each : best,
  );
  const [wide, letterWide] = [says.length, 0.5 * size];
  const left = centre(box) - (wide * letterWide) / 2;
  const over = { says: '', alone: true } as const;
  let nth = letters.at(-1)!.nth;
  return [...says].flatMap((text, at) => {
    const spaced = says[at - 1]?.trim() === '';
    const from = left + at * letterWide;
    const place = { left: from, right: from + letterWide, top, bottom };
    return text.trim()
      ? [{ text, ...place, size, bold: false, direction, slanted: false, nth: ++nth, spaced, over }]
      : [];
  });
}

/** A line through a letter runs within this share of its height, around its middle. */
const core = 0.3;

function runsThrough(box: Extent, letter: Extent): boolean {
  const height = letter.bottom - letter.top;
  const isFlat = box.bottom - box.top < 2 * height;
  return isFlat && liesOn(box, letter) && Math.abs(middle(box) - middle(letter)) < core * height;
}

/** Where an annotation lies on the page, in points from its upper left corner. */
function boxesOf({ rect, quadPoints }: Told, base: Matrix): Extent[] {
  const all = quadPoints?.length ? Array.from(quadPoints) : [rect[0]!, rect[1]!, rect[2]!, rect[3]!];
  const size = quadPoints?.length ? 8 : 4;
  return Array.from({ length: Math.floor(all.length / size) }, (_, nth) => {
    const own = all.slice(nth * size, (nth + 1) * size);
    return spanned(own.flatMap((x, at) => (at % 2 ? [] : [place(base, x, own[at + 1]!)])));
  });
}

/** The annotations that fill what they lie over, by what they draw. */
async function filledOf(page: Page): Promise<Set<string>> {
  const { OPS, AnnotationMode } = await pdfjs();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const fills: readonly unknown[] = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]; // prettier-ignore
  const out = new Set<string>();
  let [id, opaque] = ['', true];
  fnArray.forEach((operator, at) => {
    const args = argsArray[at] as readonly unknown[];
    if (operator === OPS.beginAnnotation) [id, opaque] = [args[0] as string, true];
    if (operator === OPS.endAnnotation) id = '';
    if (operator === OPS.setGState)
      for (const [name, value] of args[0] as [string, unknown][]) if (name === 'ca') opaque = value === 1;
    if (operator === OPS.constructPath && id && opaque && fills.includes(args[0])) out.add(id);
  });
  return out;
}
