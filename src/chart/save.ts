/** Saving a chart: fetched at the first click on one of the buttons. */
import { csv } from '../csv.ts';
import { formatDate } from '../date.ts';
import { editionLabel } from '../edition.ts';
import { currentEdition } from '../share/current-edition.ts';
import { chartText } from '../text/chart.ts';
import { serif } from './paint.ts';
import type { Payload } from './payload.ts';
import { picture } from './picture.ts';
import { chartColumns, chartRows } from './rows.ts';

/** A picture is drawn twice as large as it is described: sharp in print and on fine screens. */
const scale = 2;

/** Saves a chart in a format ("png", "svg", "csv"), as it is drawn now, and says so. */
export async function save(
  figure: HTMLElement,
  payload: Payload,
  format: string,
  chosen: ReadonlySet<string>,
): Promise<void> {
  const status = figure.querySelector('[data-saved]');
  const file = `${payload.file}.${format}`;
  try {
    download(file, await make(payload, format, chosen));
    if (status) status.textContent = chartText.saved(file);
  } catch {
    // No canvas, no memory, or a browser that forbids it: the other formats may still work.
    if (status) status.textContent = chartText.notSaved;
  }
}

async function make(payload: Payload, format: string, chosen: ReadonlySet<string>): Promise<Blob> {
  if (format === 'csv') {
    // Spreadsheets read a file without the mark as something else than UTF-8.
    const text = `\ufeff${csv(chartColumns, chartRows(payload.chart, payload.source.url))}`;
    return new Blob([text], { type: 'text/csv;charset=utf-8' });
  }
  const today = formatDate(new Date().toLocaleDateString('sv-SE'));
  const edition = await currentEdition();
  const svg = picture(payload, chosen, {
    edition: edition ? chartText.edition(editionLabel(edition)) : '',
    fetched: chartText.fetched(today),
    faces: await serifFace(),
  });
  return format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : png(svg);
}

/** The site's own typeface as a style that a picture carries with it: an image sees no style sheet but its own. */
async function serifFace(): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const url = faces.flatMap(
    ({ style }) => /url\("?([^")]+\.woff2)/.exec(style.getPropertyValue('src'))?.[1] ?? [],
  )[0];
  if (!url) return '';
  const bytes = await (await fetch(url)).blob();
  const data = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(bytes);
  });
  const face = `font-family:'${serif}';font-weight:200 900;src:url(${data.replace(/^data:[^;]*/, 'data:font/woff2')})`;
  return `<style>@font-face{${face}}</style>`;
}

async function png(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))),
      'image/png',
    ),
  );
}

/** Saves a file that the page has made. */
export function download(file: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
