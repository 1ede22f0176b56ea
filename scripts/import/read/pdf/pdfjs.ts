import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const part = (name: string) => join(folder, name, '/');

/** pdf.js as it runs without a browser; loaded when the first PDF is read, for most imports read none. */
export const pdfjs = () => import('pdfjs-dist/legacy/build/pdf.mjs');

/**
 * Opens a PDF, with what decodes the pictures of scanners (JBIG2, fax, JPEG 2000) and the fonts that files leave out.
 * Rejects with pdf.js's own error where it cannot be opened.
 */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<PDFDocumentProxy> {
  const { getDocument } = await pdfjs();
  return getDocument({
    // pdf.js keeps the bytes it is given for itself.
    data: new Uint8Array(bytes),
    verbosity: 0,
    stopAtErrors: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Names of fonts tell what is bold.
    fontExtraProperties: true,
    cMapUrl: part('cmaps'),
    standardFontDataUrl: part('standard_fonts'),
    wasmUrl: part('wasm'),
    iccUrl: part('iccs'),
    ...(password === undefined ? {} : { password }),
  }).promise;
}
