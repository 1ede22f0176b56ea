import { createIsomorphicCanvasFactory, getDocumentProxy } from 'unpdf';
import { dpi, type Picture } from './picture.ts';

/** A document whose pages can be drawn. */
export interface Drawable {
  draw(number: number): Promise<DrawnPage>;
  close(): Promise<void>;
}

/** A page as a picture, and its size in points, turned the way the file says. */
export interface DrawnPage {
  picture: Picture;
  width: number;
  height: number;
}

/** Opens a PDF to draw its pages. */
export async function drawable(bytes: Uint8Array, password?: string): Promise<Drawable> {
  const CanvasFactory = await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas'));
  const factory = new CanvasFactory();
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    CanvasFactory,
    verbosity: 0,
    ...(password === undefined ? {} : { password }),
  });
  return {
    async draw(number) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: dpi / 72 });
      const { canvas, context } = factory.create(Math.round(viewport.width), Math.round(viewport.height));
      try {
        await page.render({
          canvas: canvas as HTMLCanvasElement,
          canvasContext: context as CanvasRenderingContext2D,
          viewport,
        }).promise;
        const { data } = (context as CanvasRenderingContext2D).getImageData(
          0,
          0,
          canvas.width,
          canvas.height,
        );
        return { picture: grey(data, canvas.width, canvas.height), width, height };
      } finally {
        page.cleanup();
        factory.destroy({
          canvas: canvas as HTMLCanvasElement,
          context: context as CanvasRenderingContext2D,
        });
      }
    },
    close: () => pdf.loadingTask.destroy(),
  };
}

function grey(rgba: Uint8ClampedArray, width: number, height: number): Picture {
  const data = new Uint8Array(width * height);
  for (let at = 0; at < data.length; at++)
    data[at] = (rgba[4 * at]! * 77 + rgba[4 * at + 1]! * 151 + rgba[4 * at + 2]! * 28) >> 8;
  return { width, height, data };
}
