import { ruling, text, type PrintedPage } from './pdf.ts';

const [width, height] = [842, 595];
const page = { width, height };
/** Where the columns of the printed tables begin, in points. */
const columns = [62, 300, 356, 412, 470, 526, 582, 640, 720];
const headings = [
  ['Indikator'],
  ['Periodens', 'utfall'],
  ['Utfall män/', 'pojkar'],
  ['Utfall', 'kvinnor/', 'flickor'],
  ['Utfall VB', '2022'],
  ['Prognos', 'helår'],
  ['Årsmål'],
  ['KF:s', 'årsmål'],
  ['Period'],
];
/** Rows of a printed page. */
export const rowsOfPage = 12;

/** A report of made-up pages: a title, then pages with a goal's heading, a text and a table of twelve rows. */
export function printPages(count: number): PrintedPage[] {
  const first = [
    text(page, 50, 120, 'Tertialrapport Tertial 1 2023 för Farsta stadsdelsnämnd', 18, true),
    text(page, 50, 80, '2023-05-25', 11),
  ];
  return [{ ...page, draw: first }, ...Array.from({ length: count - 1 }, (_, n) => goalPage(n + 1))];
}

function goalPage(n: number): PrintedPage {
  const draw = [
    text(page, 50, 20, 'Tertialrapport Tertial 1 2023 för Farsta stadsdelsnämnd', 7),
    text(page, 760, 20, `Sid ${n + 1}`, 7),
    text(page, 50, 50, `Nämndmål: ${n}.1 Stadsdelen är trygg dygnet runt, del ${n}`, 14, true),
    text(page, 50, 72, 'Uppfylls helt', 11),
    text(
      page,
      50,
      92,
      'Förvaltningen följer utvecklingen noga under året och ser över hur stödet når fram till invånarna.',
      11,
    ),
    text(page, 50, 105, 'Fler verksamheter deltar i samverkan jämfört med samma period förra året.', 11),
  ];
  headings.forEach((lines, at) =>
    lines.forEach((said, line) => draw.push(text(page, columns[at]!, 140 + 10 * line, said, 8.5, true))),
  );
  for (let row = 0; row < rowsOfPage; row++) {
    const y = 180 + 30 * row;
    draw.push(ruling(page, 50, y - 14, 800, y - 14));
    const share = (at: number) => `${(10 + ((7 * n) % 50) + row + at / 10).toFixed(1).replace('.', ',')} %`;
    const cells = [1, 4, 5, 6].map((at) => text(page, columns[at]!, y, share(at), 8.5));
    draw.push(text(page, columns[0]!, y, `Andel invånare i del ${n} som känner sig trygga`, 8.5));
    draw.push(text(page, columns[0]!, y + 10, `i grupp ${row + 1} av tolv`, 8.5));
    draw.push(...cells, text(page, columns[8]!, y, 'Tertial 1 2023', 8.5));
  }
  return { ...page, draw };
}
