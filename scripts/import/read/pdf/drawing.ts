import type { Drawing } from './letter.ts';
import type { Matrix } from './matrix.ts';
import { Pen, type Font, type Glyph } from './pen.ts';
import { pdfjs } from './pdfjs.ts';

/** The operators of a page, as pdf.js lists them. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** What a page is drawn on and with. */
export interface Sheet {
  /** Turns the page's own plane into points from its upper left corner, as it is held. */
  base: Matrix;
  /** Its size, in points. */
  width: number;
  height: number;
  fontOf(id: string): Font | null;
  /** Whether a reader has a layer (an optional content group, or several together) switched on. */
  isOn(layer: unknown): boolean;
}

/** Follows a page's operators. */
export async function drawing(
  { fnArray, argsArray }: Operators,
  { base, width, height, fontOf, isOn }: Sheet,
): Promise<Drawing> {
  const { OPS } = await pdfjs();
  const pen = new Pen(base, { left: 0, top: 0, right: width, bottom: height }, fontOf);
  const draw: Record<number, (args: never) => void> = {
    [OPS.save]: () => pen.save(),
    [OPS.restore]: () => pen.restore(),
    [OPS.transform]: (args: number[]) => pen.transform(args),
    [OPS.paintFormXObjectBegin]: ([matrix, box]: [
      ArrayLike<number> | null,
      (ArrayLike<number> & Iterable<number>) | null,
    ]) => (pen.save(), pen.transform(matrix), box && pen.clip(around(box))),
    [OPS.paintFormXObjectEnd]: () => pen.restore(),
    [OPS.beginMarkedContent]: () => pen.layers.push(true),
    [OPS.beginMarkedContentProps]: ([tag, layer]: [string, unknown]) =>
      pen.layers.push(tag !== 'OC' || isOn(layer)),
    [OPS.endMarkedContent]: () => pen.layers.pop(),
    [OPS.setFillRGBColor]: ([colour]: [string]) => (pen.state.fill = colour),
    [OPS.setStrokeRGBColor]: ([colour]: [string]) => (pen.state.stroke = colour),
    [OPS.setFillColorN]: () => (pen.state.fill = null),
    [OPS.setStrokeColorN]: () => (pen.state.stroke = null),
    [OPS.setGState]: ([settings]: [readonly (readonly [string, unknown])[]]) => pen.set(settings),
    [OPS.clip]: () => (pen.clips = true),
    [OPS.eoClip]: () => (pen.clips = true),
    [OPS.setLineWidth]: ([width]: [number]) => (pen.state.lineWidth = width),
    [OPS.beginText]: () => pen.setTextMatrix([1, 0, 0, 1, 0, 0]),
    [OPS.setTextMatrix]: ([matrix]: [ArrayLike<number>]) => pen.setTextMatrix(matrix),
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
      if (pen.clips && path) pen.clip(path);
      pen.clips = false;
    },
    [OPS.shadingFill]: () => pen.colours(),
    [OPS.paintImageXObjectRepeat]: () => pen.colours(),
    [OPS.paintInlineImageXObjectGroup]: () => pen.colours(),
    [OPS.paintImageMaskXObjectGroup]: () => pen.colours(),
    [OPS.paintImageMaskXObjectRepeat]: () => pen.colours(),
    [OPS.paintSolidColorImageMask]: () => pen.colours(),
    // pdf.js keeps what several pages show for the whole file, by a name that begins thus.
    [OPS.paintImageXObject]: ([id]: [string]) => pen.picture(id.startsWith('g_')),
    [OPS.paintInlineImageXObject]: () => pen.picture(false),
    [OPS.paintImageMaskXObject]: () => pen.picture(false),
  };
  fnArray.forEach((operator, at) => draw[operator]?.(argsArray[at] as never));
  return pen.finish();
}

//   0 x y   1 x y …         as a path has it
/** The path around a box that is told by its left, its bottom, its right and its top. */
function around([left, bottom, right, top]: ArrayLike<number> & Iterable<number>): number[] {
  return [0, left!, bottom!, 1, right!, bottom!, 1, right!, top!, 1, left!, top!, 4];
}
