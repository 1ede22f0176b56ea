import { openPdf } from '../pdfjs.ts';
import { paperScale } from './paper.ts';
import { dpi, type Picture } from './picture.ts';

/** A document whose pages can be drawn. */
export interface Drawable {
  draw(number: number): Promise<DrawnPage>;
  close(): Promise<void>;
}

/** A page as a picture, and its size in points, turned the way the file says; that of paper where the file's is not. */
export interface DrawnPage {
  picture: Picture;
  width: number;
  height: number;
}

/** Opens a PDF to draw its pages. */
export async function drawable(bytes: Uint8Array, password?: string): Promise<Drawable> {
  const pdf = await openPdf(bytes, password);
  const factory = pdf.canvasFactory as CanvasFactory;
  return {
    async draw(number) {
      const page = await pdf.getPage(number);
      const told = page.getViewport({ scale: 1 });
      const scale = paperScale(told.width, told.height);
      const { width, height } = page.getViewport({ scale });
      const viewport = page.getViewport({ scale: (scale * dpi) / 72 });
      const drawn = factory.create(Math.round(viewport.width), Math.round(viewport.height));
      const { canvas, context } = drawn;
      try {
        await page.render({ canvas, canvasContext: context, viewport }).promise;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        return { picture: grey(data, canvas.width, canvas.height), width, height };
      } finally {
        page.cleanup();
        factory.destroy(drawn);
      }
    },
    close: () => pdf.loadingTask.destroy(),
  };
}

/** What pdf.js makes its canvases with; its types leave it open. */
interface CanvasFactory {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  destroy(drawn: ReturnType<CanvasFactory['create']>): void;
}

function grey(rgba: Uint8ClampedArray, width: number, height: number): Picture {
  const data = new Uint8Array(width * height);
  for (let at = 0; at < data.length; at++)
    data[at] = (rgba[4 * at]! * 77 + rgba[4 * at + 1]! * 151 + rgba[4 * at + 2]! * 28) >> 8;
  return { width, height, data };
}
