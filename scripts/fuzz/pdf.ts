/** A page to print: what it draws, as PDF's operators. */
export interface PrintedPage {
  width: number;
  height: number;
  /** Degrees clockwise by which a reader turns it. */
  rotate?: number;
  draw: readonly string[];
  /** Annotations over it, as PDF's dictionaries without their brackets; absent where it has none. */
  over?: readonly string[];
}

const fonts = { regular: 'Helvetica', bold: 'Helvetica-Bold' };

/** Draws a text whose letters stand on a line `y` points below the page's upper edge. */
export function text(
  page: { height: number },
  x: number,
  y: number,
  said: string,
  size = 9,
  bold = false,
): string {
  const escaped = said.replace(/[\\()]/g, '\\$&');
  return `BT /${bold ? 'bold' : 'regular'} ${size} Tf 1 0 0 1 ${x} ${page.height - y} Tm (${escaped}) Tj ET`;
}

/** Draws a ruling from one point to another, in points from the page's upper left corner. */
export function ruling(page: { height: number }, x1: number, y1: number, x2: number, y2: number): string {
  return `0.5 w ${x1} ${page.height - y1} m ${x2} ${page.height - y2} l S`;
}

/** Prints pages as a PDF, uncompressed, its letters in Windows-1252. */
export function pdfOf(pages: readonly PrintedPage[]): Uint8Array {
  const first = 5;
  const kids = pages.map((_, n) => `${first + 2 * n} 0 R`).join(' ');
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font(fonts.regular),
    font(fonts.bold),
    ...pages.flatMap(({ width, height, rotate = 0, draw, over = [] }, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} ` +
        `/Resources << /Font << /regular 3 0 R /bold 4 0 R >> >> /Contents ${first + 2 * n + 1} 0 R ` +
        `/Annots [${over.map((each) => `<< /Type /Annot ${each} >>`).join(' ')}] >>`,
      `<< /Length ${draw.join('\n').length} >>\nstream\n${draw.join('\n')}\nendstream`,
    ]),
  ];
  let out = '%PDF-1.4\n';
  const at = objects.map((object, n) => {
    const offset = out.length;
    out += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  out += at.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(out, (letter) => western[letter] ?? letter.charCodeAt(0));
}

/** What Windows-1252 has beyond Latin-1. */
const western: Record<string, number> = {
  '–': 0x96,
  '—': 0x97,
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  '•': 0x95,
  '…': 0x85,
};
