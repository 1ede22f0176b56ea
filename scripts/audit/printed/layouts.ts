/** How a report is printed: what of a page's style differs from one producer to the next. */
export interface Layout {
  name: string;
  css: string;
}

/** Layouts as unlike each other as reports of different years are: set narrow or wide, ruled or not, cells at any edge. */
export const layouts: readonly Layout[] = [
  {
    name: 'narrow, unruled, heads once',
    css: `@page{size:A4;margin:22mm 18mm} body{font:8pt "DejaVu Sans",sans-serif} table{font-size:6.5pt} th,.name{overflow-wrap:anywhere}
      td,th{border-bottom:.3pt solid #ccc;vertical-align:middle} .name{width:32%} thead{display:table-row-group}`,
  },
  {
    name: 'wide, ruled, centred',
    css: `@page{size:A4 landscape;margin:18mm} body{font:11pt "Liberation Serif",serif} table{font-size:9pt}
      td,th{border:.5pt solid #777;vertical-align:middle;text-align:center} .name{width:36%}`,
  },
  {
    name: 'narrow, ruled, right, rows whole',
    css: `@page{size:A4;margin:25mm 20mm} body{font:10pt "Liberation Sans",sans-serif} table{font-size:7.5pt}
      td,th{border:.5pt solid #777;vertical-align:middle;text-align:right} .name{width:30%} tr{break-inside:avoid}`,
  },
  {
    name: 'wide, striped, at the foot',
    css: `@page{size:A4 landscape;margin:15mm} body{font:9pt "DejaVu Sans",sans-serif} table{font-size:8pt}
      td,th{vertical-align:bottom;text-align:right} tr:nth-child(even) td{background:#eee} .name{width:40%}`,
  },
];

/** What all layouts share. */
export const commonCss = `p,ul{margin:4pt 0} h2{font-size:1.25em} table{border-collapse:collapse;width:100%;margin:6pt 0}
  td,th{padding:2pt 3pt} td.name,th.name,.analysis td{text-align:left}`;
