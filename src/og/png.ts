import { Resvg } from '@resvg/resvg-js';

/** The one face of the cards, so that they are the same on every machine. Its licence (OFL) stands beside it. */
const fontFile = 'src/og/SourceSerif4-SemiBold.ttf';

/** SVG as PNG. */
export function png(svg: string): Uint8Array<ArrayBuffer> {
  const font = {
    fontFiles: [fontFile],
    loadSystemFonts: false,
    defaultFontFamily: 'Source Serif 4 SemiBold',
  };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}
