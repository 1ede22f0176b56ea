import { liesOn, middle, spanned } from '../extent.ts';
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
}

/** A page as pdf.js hands it out. */
interface Page {
  getAnnotations(): Promise<Told[]>;
  getOperatorList(options: { annotationMode: number }): Promise<Operators>;
}

const shapes: ReadonlySet<string> = new Set(['Square', 'Circle', 'Polygon']);
const lines: ReadonlySet<string> = new Set(['Line', 'PolyLine', 'Ink']);
const others: ReadonlySet<string> = new Set(['StrikeOut', 'Redact', 'FreeText', 'Stamp']);

/** The flags of what no reader shows: hidden, and not for the screen. */
const unshown = 0b100010;

/**
 * Tells the letters that annotations lie over, in place: what is struck out, written or stamped over is told by `over`;
 * what is masked says nothing more. Frames, underlines, highlights and notes beside the print leave it as it is.
 */
export async function annotate(letters: readonly Letter[], page: Page, base: Matrix): Promise<void> {
  const told = await page.getAnnotations();
  const filled = told.some(({ subtype }) => shapes.has(subtype)) ? await filledOf(page) : new Set<string>();
  for (const each of told) {
    const { subtype, id, annotationFlags } = each;
    const isLine = lines.has(subtype);
    if (annotationFlags & unshown) continue;
    if (!isLine && !others.has(subtype) && !(shapes.has(subtype) && filled.has(id))) continue;
    const over = { says: subtype === 'FreeText' ? (each.contentsObj?.str.trim() ?? '') : '' };
    const hides = subtype === 'Redact' || shapes.has(subtype);
    const boxes = boxesOf(each, base);
    for (const letter of letters) {
      if (!boxes.some((box) => (isLine ? runsThrough : liesOn)(box, letter))) continue;
      letter.over = over;
      if (hides && /[\p{L}\p{N}]/u.test(letter.text)) letter.text = '\ufffd';
    }
  }
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
