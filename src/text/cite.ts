/** Interface texts: a figure with its source. Apart from those of sharing, for the script of every page. */
export const citeText = {
  copy: 'Kopiera med källa',
  copied: 'Siffran och källan är kopierade.',
  notCopied: 'Det gick inte att kopiera.',
  read: (site: string, release: string, day: string) => `${site}, datautgåva ${release}, hämtad ${day}.`,
  changed: (cited: string, now: string) =>
    `Länken är ur datautgåva ${cited}. Här står utgåva ${now}: en siffra kan ha rättats eller tillkommit sedan dess.`,
};
