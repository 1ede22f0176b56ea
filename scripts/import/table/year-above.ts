import { fold } from '../lines/clean.ts';

//   Utfall 2024          Tabell 3: föregående år          Indikatorer 2024 (föregående år)
//   Indikator⇥Utfall⇥Årsmål
/** What year a line over a table says that the table is of, and nothing else; null where it says anything else, or none. */
export function yearAbove(line: string, year: number | null): number | null {
  // A year alone may be the last below a chart, and one with a stop the last line of a text: "… jämfört med" above "helår 2022."
  if (/^\s*(?:\d+|[\p{Ll}\d].*\.)\s*$/u.test(line)) return null;
  const { printed, before } = form.exec(fold(line))?.groups ?? {};
  if (printed !== undefined) return Number(printed);
  return before !== undefined && year !== null ? year - 1 : null;
}

const form =
  /^(?:tabell ?\d*[:.]? ?)?(?:(?:(?:kf:s |nämndens )?indikatorer|utfall|resultat|måluppfyllelse|bokslut|vb|helår|år)[:,]? ?(?:för |år |helår )?)?(?:(?<printed>20\d\d)(?: ?[,–-]? ?\(?(?:föregående|förra) år\)?)?|\(?(?<before>(?:föregående|förra) år(?:et)?)\)?)[:.]?$/iu;
