import { getResolvedPDFJS } from 'unpdf';
import { edgesOf, spanned } from '../extent.ts';
import type { Extent, Mark } from '../types.ts';
import type { Direction, Letter } from './letter.ts';
import { place, times, type Matrix } from './matrix.ts';
import { shapeOf, type Shape } from './shape.ts';

/** What a page's operators draw. */
export interface Drawing {
  letters: Letter[];
  marks: Mark[];
  /** Pictures larger than an icon, where they stand: a scanned page is one. */
  pictures: Extent[];
  /** How many letters the page holds that it does not show: the text that an OCR put behind a picture. */
  hidden: number;
  /** How many letters are shown of which the page does not say what they are; among other letters they are "\ufffd". */
  unmapped: number;
}

/** The operators of a page, as pdf.js lists them. */
interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** A font as pdf.js hands it out. */
export interface Font {
  name?: string;
  bold?: boolean;
  black?: boolean;
  vertical?: boolean;
  fontMatrix?: ArrayLike<number>;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

/** How letters are drawn: where their plane lies on the page, and what they look like there. */
interface Hand extends Pick<Letter, 'bold' | 'direction' | 'slanted'> {
  plane: Matrix;
  height: number;
}

/** What `q` keeps and `Q` brings back. */
interface State {
  matrix: Matrix;
  fill: string | null;
  stroke: string | null;
  lineWidth: number;
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

/** A drawing as large as this at most, in points, either way, is an icon. */
const maxIcon = 24;
/** A drawing as thin as this is a line. */
const maxThickness = 3;
/** Text that rises or falls by more than this share of its way is slanted. */
const maxSlope = 0.09;
/** Text drawn thus is not shown. */
const invisible = 3;
/** No icon's outline has more points than this. */
const mostPoints = 20;
/** No page shows more than this many marks: more are a picture made of strokes. */
const maxMarks = 20_000;

/** Letters that say nothing: control characters, replacements. Icon fonts use the private ones. */
const unreadable = /^[\u0000-\u001f\u007f-\u009f\ufffd\uffff]+$/;
/** What stands for a letter that says nothing. */
const unknown = '\ufffd';

/** Follows a page's operators. `base` turns the page's own plane into points from its upper left corner, as it is held. */
export async function drawing(
  { fnArray, argsArray }: Operators,
  base: Matrix,
  fontOf: (id: string) => Font | null,
): Promise<Drawing> {
  const { OPS } = await getResolvedPDFJS();
  const pen = new Pen(base, fontOf);
  const draw: Record<number, (args: never) => void> = {
    [OPS.save]: () => pen.save(),
    [OPS.restore]: () => pen.restore(),
    [OPS.transform]: (args: number[]) => pen.transform(args),
    [OPS.paintFormXObjectBegin]: ([matrix]: [ArrayLike<number> | null]) => (
      pen.save(),
      pen.transform(matrix)
    ),
    [OPS.paintFormXObjectEnd]: () => pen.restore(),
    [OPS.setFillRGBColor]: ([colour]: [string]) => (pen.state.fill = colour),
    [OPS.setStrokeRGBColor]: ([colour]: [string]) => (pen.state.stroke = colour),
    [OPS.setFillColorN]: () => (pen.state.fill = null),
    [OPS.setStrokeColorN]: () => (pen.state.stroke = null),
    [OPS.setLineWidth]: ([width]: [number]) => (pen.state.lineWidth = width),
    [OPS.beginText]: () => pen.setTextMatrix([1, 0, 0, 1, 0, 0]),
    [OPS.setTextMatrix]: (args: [ArrayLike<number>] | number[]) =>
      pen.setTextMatrix((typeof args[0] === 'number' ? args : args[0]) as ArrayLike<number>),
    [OPS.moveText]: ([x, y]: [number, number]) => pen.moveText(x, y),
    [OPS.setLeadingMoveText]: ([x, y]: [number, number]) => ((pen.state.leading = y), pen.moveText(x, y)),
    [OPS.nextLine]: () => pen.moveText(0, pen.state.leading),
    [OPS.setFont]: ([id, size]: [string, number]) => pen.setFont(id, size),
    [OPS.setCharSpacing]: ([spacing]: [number]) => (pen.state.charSpacing = spacing),
    [OPS.setWordSpacing]: ([spacing]: [number]) => (pen.state.wordSpacing = spacing),
    [OPS.setHScale]: ([scale]: [number]) => (pen.state.scale = scale / 100),
    [OPS.setLeading]: ([leading]: [number]) => (pen.state.leading = -leading),
    [OPS.setTextRise]: ([rise]: [number]) => (pen.state.rise = rise),
    [OPS.setTextRenderingMode]: ([mode]: [number]) => (pen.state.mode = mode),
    [OPS.showText]: ([glyphs]: [(Glyph | number | null)[]]) => pen.show(glyphs),
    [OPS.constructPath]: ([how, [path]]: [number, [ArrayLike<number> | null]]) => {
      const { fill, stroke } = pen.state;
      if (how === OPS.stroke || how === OPS.closeStroke) pen.path(path, stroke, true);
      else if (how !== OPS.endPath) pen.path(path, fill, false);
    },
    [OPS.paintImageXObject]: () => pen.picture(),
    [OPS.paintInlineImageXObject]: () => pen.picture(),
    [OPS.paintImageMaskXObject]: () => pen.picture(),
  };
  fnArray.forEach((operator, at) => draw[operator]?.(argsArray[at] as never));
  return pen.finish();
}

class Pen {
  readonly done: Drawing = { letters: [], marks: [], pictures: [], hidden: 0, unmapped: 0 };
  state: State;
  readonly #saved: State[] = [];
  readonly #fontOf: (id: string) => Font | null;
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  /** Whether the last glyph shown is a blank. */
  #spaced = false;
  /** Fonts that have shown letters or digits. */
  readonly #written = new Set<Font | null>();
  /** Letters that say nothing, with their fonts. */
  readonly #unknown = new Map<Letter, Font | null>();

  constructor(matrix: Matrix, fontOf: (id: string) => Font | null) {
    this.#fontOf = fontOf;
    this.state = {
      matrix, fill: '#000000', stroke: '#000000', lineWidth: 1, font: null, size: 0,
      charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0,
    }; // prettier-ignore
  }

  //   71 % 6� %      an 8 that is no letter of its font is still a digit; a tick of an icon font is none
  /** All that was drawn; of what says nothing only letters of the fonts that write text. */
  finish(): Drawing {
    const letters = this.done.letters.filter((letter) => {
      const font = this.#unknown.get(letter);
      return font === undefined || this.#written.has(font);
    });
    letters.forEach((letter, nth) => (letter.nth = nth));
    return { ...this.done, letters };
  }

  save(): void {
    this.#saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state;
  }

  transform(matrix: ArrayLike<number> | null): void {
    if (matrix) this.state.matrix = times(this.state.matrix, matrix);
  }

  setFont(id: string, size: number): void {
    this.state.font = this.#fontOf(id);
    this.state.size = size;
  }

  setTextMatrix(matrix: ArrayLike<number>): void {
    this.#text = [matrix[0]!, matrix[1]!, matrix[2]!, matrix[3]!, matrix[4]!, matrix[5]!];
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  moveText(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  /** Shows glyphs one after the other; numbers between them move the pen, in thousandths of the font's size. */
  show(glyphs: readonly (Glyph | number | null)[]): void {
    const { font, size, charSpacing, wordSpacing, scale } = this.state;
    if (!font || size === 0) return;
    const widthScale = size * (font.fontMatrix?.[0] ?? 0.001);
    const hand = this.#hand(font);
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        if (font.vertical) this.#y += (glyph * size) / 1000;
        else this.#x -= ((glyph * size) / 1000) * scale;
        continue;
      }
      const width = glyph.width * widthScale;
      if (glyph.unicode.trim() === '') this.#spaced = true;
      else this.#letter(glyph, width * scale, hand);
      const advance = width + charSpacing + (glyph.isSpace ? wordSpacing : 0);
      if (font.vertical) this.#y -= advance;
      else this.#x += advance * scale;
    }
  }

  /** What all letters of one text have in common. */
  #hand({ bold, black, name }: Font): Hand {
    const { matrix, size } = this.state;
    const plane = times(matrix, this.#text);
    const [along, across] = [Math.abs(plane[0]), Math.abs(plane[1])];
    return {
      plane,
      height: Math.hypot(plane[2], plane[3]) * Math.abs(size),
      bold: Boolean(bold || black || /bold|black|heavy|semibold/i.test(name ?? '')),
      direction: directionOf(plane[0] * size, plane[1] * size),
      slanted: Math.min(along, across) > maxSlope * Math.max(along, across),
    };
  }

  #letter({ unicode }: Glyph, width: number, { plane, height, bold, direction, slanted }: Hand): void {
    const { size, rise, mode, font } = this.state;
    if (mode === invisible) {
      this.done.hidden++;
      return;
    }
    const isUnknown = unreadable.test(unicode);
    if (isUnknown) this.done.unmapped++;
    else if (/[\p{L}\p{N}]/u.test(unicode)) this.#written.add(font);
    const base = this.#y + rise;
    // Letters reach about a quarter of their size below the line they stand on, and three quarters above.
    const from = place(plane, this.#x, base - 0.22 * size);
    const to = place(plane, this.#x + width, base + 0.78 * size);
    if (!Number.isFinite(height + from[0] + to[1])) return;
    const { left, top, right, bottom } = spanned([from, to]);
    const letter: Letter = {
      text: isUnknown ? unknown : unicode,
      nth: this.done.letters.length,
      spaced: this.#spaced,
      left,
      top,
      right,
      bottom,
      size: height,
      bold,
      direction,
      slanted,
    };
    this.done.letters.push(letter);
    if (isUnknown) this.#unknown.set(letter, font);
    this.#spaced = false;
  }

  //   0 x y   move      1 x y   line      2 …   curve (six numbers)      4   close
  /** Draws the parts of a path, each a mark of its own. */
  path(path: ArrayLike<number> | null, colour: string | null, stroked: boolean): void {
    if (!path || this.done.marks.length > maxMarks) return;
    const widths = stroked
      ? this.state.lineWidth * Math.hypot(this.state.matrix[0], this.state.matrix[1])
      : 0;
    let points: [number, number][] = [];
    let straight = true;
    const end = () => {
      const shape = straight && points.length < mostPoints ? shapeOf(points) : null;
      // White on white rules nothing; a tick may be white on a coloured dot.
      if (points.length && (shape || colour !== '#ffffff'))
        this.#mark(spanned(points), colour, widths, shape);
      points = [];
      straight = true;
    };
    for (let at = 0; at < path.length;) {
      const kind = path[at]!;
      const numbers = kind === 2 ? 6 : kind === 3 ? 4 : kind === 4 ? 0 : 2;
      if (kind === 0) end();
      for (let n = at + 1; n < at + 1 + numbers; n += 2) {
        points.push(place(this.state.matrix, path[n]!, path[n + 1]!));
      }
      if (numbers === 6 || kind === 3) straight = false;
      at += 1 + numbers;
    }
    end();
  }

  picture(): void {
    const box = spanned([place(this.state.matrix, 0, 0), place(this.state.matrix, 1, 1)]);
    if (box.right - box.left > maxIcon || box.bottom - box.top > maxIcon) this.done.pictures.push(box);
    else this.#mark(box, null, 0, null);
  }

  #mark(box: Extent, colour: string | null, thickness: number, shape: Shape | null): void {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const thin = Math.min(width, height) + thickness;
    const long = Math.max(width, height);
    if (!Number.isFinite(width + height)) return;
    if (thin <= maxThickness && long > 2 * thin) this.done.marks.push({ ...box, kind: 'line', colour });
    else if (width <= maxIcon && height <= maxIcon)
      this.done.marks.push({ ...box, kind: 'icon', colour, shape });
    else if (thickness === 0) this.done.marks.push({ ...box, kind: 'shade', colour });
    else for (const side of edgesOf(box)) this.done.marks.push({ ...side, kind: 'line', colour });
  }
}

function directionOf(dx: number, dy: number): Direction {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
  return dy >= 0 ? 1 : 3;
}
