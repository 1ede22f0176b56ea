import { hueOf } from '../../knowledge/hues.ts';
import { edgesOf, shared, spanned } from '../extent.ts';
import type { Extent } from '../types.ts';
import type { Direction, Drawing, Letter } from './letter.ts';
import { place, times, type Matrix } from './matrix.ts';
import { boxOf, outlines, type Outline } from './outline.ts';
import { Surfaces } from './seen.ts';
import { shapeOf, type Shape } from './shape.ts';

/** A font as pdf.js hands it out. */
export interface Font {
  name?: string;
  bold?: boolean;
  black?: boolean;
  fontMatrix?: ArrayLike<number>;
}

/** A glyph as pdf.js hands it out. */
export interface Glyph {
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
  /** Whether what is filled hides what lies below it. */
  opaque: boolean;
  /** Whether what is filled, and what is stroked, is more than a breath. */
  shown: { fill: boolean; stroke: boolean };
  /** What is drawn is seen within this alone. */
  clip: Extent & { isBox: boolean };
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
/** The colour of what is not seen on paper. */
const white = '#ffffff';
/** Text that rises or falls by more than this share of its way is slanted. */
const maxSlope = 0.09;
/** Text drawn thus is not shown. */
const invisible = 3;
/** No icon's outline has more points than this. */
const mostPoints = 20;
/** A path of more parts is a drawing: nothing is said of what it covers. */
const mostBoxes = 64;
/** No page shows more than this many marks: more are a picture made of strokes. */
const maxMarks = 20_000;

const everywhere: Extent = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

const letterOrDigit = /[\p{L}\p{N}]/u;

//   0 filled   1 stroked   2 both   3 neither      4 to 7: the same, and what follows is kept within
/** The colours of letters, by how they are drawn; none of what lets all through that lies below it. */
const inksOf: readonly ((state: State) => (string | null)[])[] = [
  ({ fill, shown }) => (shown.fill ? [fill] : []),
  ({ stroke, shown }) => (shown.stroke ? [stroke] : []),
  (state) => [...inksOf[0]!(state), ...inksOf[1]!(state)],
  () => [null],
];
/** What is less opaque than this is not seen, and letters lower than this, in points, are not read. */
const [leastOpaque, leastHeight] = [0.06, 1];
/** What is drawn so far beyond an edge, in points, is still seen. */
const overEdge = 1;

//   #c00000   red above 8c, green and blue below 50
/** The colours that a spreadsheet shows what is less than nothing in: red, dark red. */
const red = /^#(?:8[d-f]|[9a-f].)[0-4].[0-4].$/i;

/** Letters that say nothing: control characters, replacements. Icon fonts use the private ones. */
const unreadable = /^[\u0000-\u001f\u007f-\u009f\ufffd\uffff]+$/;
/** A letter that is a picture: ●, ■, those of icon fonts. */
const iconLetter = /^[\p{So}\p{Co}]$/u;
/** What stands for a letter that says nothing. */
const unknown = '\ufffd';

/** Draws what it is told to, and keeps what of it says something. */
export class Pen {
  readonly done: Drawing = { letters: [], marks: [], pictures: [], hidden: 0, unseen: 0, unmapped: 0 };
  state: State;
  /** Whether the next path is what is drawn within from then on. */
  clips = false;
  /** The layers that are open, of which a reader has some switched off; what else is marked counts as one that is on. */
  readonly layers: boolean[] = [];
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
  readonly #surfaces = new Surfaces();
  /** The colours of each letter, as they are drawn. */
  readonly #inks: (readonly (string | null)[])[] = [];

  /** `matrix` leads onto the page; what is drawn beyond `page` is not seen. */
  constructor(matrix: Matrix, page: Extent, fontOf: (id: string) => Font | null) {
    this.#fontOf = fontOf;
    this.state = {
      matrix, fill: '#000000', stroke: '#000000', opaque: true, shown: { fill: true, stroke: true },
      clip: { ...page, isBox: true }, lineWidth: 1, font: null, size: 0,
      charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0,
    }; // prettier-ignore
  }

  //   71 % 6� %      an 8 that is no letter of its font is still a digit; a tick of an icon font is none
  /** All that was drawn and can be seen; of what says nothing only letters of the fonts that write text. */
  finish(): Drawing {
    let unseen = 0;
    const letters = this.done.letters.filter((letter, nth) => {
      const font = this.#unknown.get(letter);
      if (font !== undefined && !this.#written.has(font)) return false;
      if (this.#surfaces.shows(letter, nth, this.#inks[nth]!)) return true;
      if (letterOrDigit.test(letter.text)) unseen++;
      return false;
    });
    letters.forEach((letter, nth) => (letter.nth = nth));
    return { ...this.done, letters, unseen };
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

  /** Settings of an ExtGState as pdf.js hands them out. */
  set(settings: readonly (readonly [string, unknown])[]): void {
    for (const [name, value] of settings) {
      if (name === 'ca') {
        this.state.opaque = value === 1;
        this.state.shown = { ...this.state.shown, fill: Number(value) > leastOpaque };
      } else if (name === 'CA')
        this.state.shown = { ...this.state.shown, stroke: Number(value) > leastOpaque };
      else if (name === 'BM' && value !== 'source-over') this.state.opaque = false;
      else if (name === 'SMask' && value) this.state.opaque = false;
    }
  }

  /** Keeps what is drawn from now on within a path, as far as it is one box; else within a box around it. */
  clip(path: ArrayLike<number>): void {
    const { matrix, clip } = this.state;
    const parts = outlines(path, matrix);
    const box = parts.length === 1 ? boxOf(parts[0]!) : null;
    const within = box ?? spanned(parts.flatMap(({ points }) => points));
    this.state.clip = { ...shared(clip, within), isBox: clip.isBox && box !== null };
  }

  /** Fills something with colours that nobody tells. */
  colours(): void {
    if (!this.#isOff) this.#surface(everywhere, null);
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
        this.#x -= ((glyph * size) / 1000) * scale;
        continue;
      }
      const width = glyph.width * widthScale;
      if (glyph.unicode.trim() === '') this.#spaced = true;
      else this.#letter(glyph, width * scale, hand);
      this.#x += (width + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
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
    else if (letterOrDigit.test(unicode)) this.#written.add(font);
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
    const inks = this.#shows(letter) ? inksOf[mode % 4]!(this.state) : [];
    this.#inks.push(inks);
    if (inks.length && inks.every((ink) => ink !== null && red.test(ink))) letter.red = true;
    if (inks.length && iconLetter.test(unicode)) letter.hue = hueOf(inks[0]!);
    if (isUnknown) this.#unknown.set(letter, font);
    this.#spaced = false;
  }

  //   a page that was cropped, a cell whose text runs on behind its edge, a layer for another reader
  /** Whether what is drawn now shows a letter of this size and place at all. */
  #shows({ left, top, right, bottom, size }: Letter): boolean {
    const { clip } = this.state;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return (
      !this.#isOff &&
      size >= leastHeight &&
      x > clip.left - overEdge && x < clip.right + overEdge &&
      y > clip.top - overEdge && y < clip.bottom + overEdge
    ); // prettier-ignore
  }

  get #isOff(): boolean {
    return this.layers.includes(false);
  }

  /** Draws the parts of a path, each a mark of its own. */
  path(path: ArrayLike<number> | null, colour: string | null, stroked: boolean): void {
    if (!path || this.#isOff) return;
    // What lies below the letters that follow is then not known.
    if (this.done.marks.length > maxMarks) return this.colours();
    const widths = stroked
      ? this.state.lineWidth * Math.hypot(this.state.matrix[0], this.state.matrix[1])
      : 0;
    const parts = outlines(path, this.state.matrix);
    for (const { points, straight } of parts) {
      const shape = straight && points.length < mostPoints ? shapeOf(points) : null;
      const box = spanned(points);
      if (shape || colour !== white || this.#rules(box, widths)) this.#mark(box, widths, shape, colour);
    }
    if (!stroked) this.#fill(parts, colour);
  }

  /** Whether something white is seen as a ruling: on white it rules nothing, within a dark head it parts its cells. */
  #rules(box: Extent, thickness: number): boolean {
    const thin = Math.min(box.right - box.left, box.bottom - box.top) + thickness;
    return thin <= maxThickness && this.#surfaces.shows(box, this.done.letters.length, [white]);
  }

  /** Notes what a path covers: boxes, of which none is the hole of another. */
  #fill(parts: readonly Outline[], colour: string | null): void {
    const { opaque, clip } = this.state;
    const boxes = parts.map((part) => boxOf(part));
    const isWhole = parts.length <= mostBoxes && opaque && clip.isBox && !haveHoles(boxes);
    parts.forEach(({ points }, n) => this.#surface(spanned(points), isWhole && boxes[n] ? colour : null));
  }

  #surface(box: Extent, colour: string | null): void {
    this.#surfaces.add(shared(this.state.clip, box), colour, this.done.letters.length);
  }

  picture(again: boolean): void {
    if (this.#isOff) return;
    const box = spanned([place(this.state.matrix, 0, 0), place(this.state.matrix, 1, 1)]);
    this.#surface(box, null);
    if (box.right - box.left > maxIcon || box.bottom - box.top > maxIcon)
      this.done.pictures.push({ ...box, again });
    else this.#mark(box, 0, null, null);
  }

  //   a disc: a page of green, of which a small circle is let through
  /** What is seen of something drawn, where that is no more than an icon. */
  #cutOut(drawn: Extent): Extent {
    const seen = shared(this.state.clip, drawn);
    const sides = [seen.right - seen.left, seen.bottom - seen.top];
    return sides.every((side) => side > maxThickness && side <= maxIcon) ? seen : drawn;
  }

  #mark(drawn: Extent, thickness: number, shape: Shape | null, colour: string | null): void {
    const hue = hueOf(colour);
    const box = hue ? this.#cutOut(drawn) : drawn;
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const thin = Math.min(width, height) + thickness;
    const long = Math.max(width, height);
    if (!Number.isFinite(width + height)) return;
    if (thin <= maxThickness && long > 2 * thin) this.done.marks.push({ ...box, kind: 'line' });
    else if (width <= maxIcon && height <= maxIcon)
      this.done.marks.push({ ...box, kind: 'icon', shape, hue });
    else if (thickness === 0) this.done.marks.push({ ...box, kind: 'shade' });
    else for (const side of edgesOf(box)) this.done.marks.push({ ...side, kind: 'line' });
  }
}

function directionOf(dx: number, dy: number): Direction {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
  return dy >= 0 ? 1 : 3;
}

//   ┌─────┐
//   │┌───┐│    a frame is a box with a hole
/** Whether one of some boxes lies within another. */
function haveHoles(boxes: readonly (Extent | null)[]): boolean {
  return boxes.some((a, n) => a && boxes.some((b, m) => b && m !== n && isWithin(b, a)));
}

function isWithin(inner: Extent, outer: Extent): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}
