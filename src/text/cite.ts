/** Interface texts: a figure with its source. Apart from those of sharing, for the script of every page. */
export const citeText = {
  copy: 'Kopiera med källa',
  copied: 'Siffran och källan är kopierade.',
  notCopied: 'Det gick inte att kopiera.',
  read: (site: string, edition: string | null, day: string) =>
    `${site}${edition ? `, datautgåva ${edition}` : ''}, hämtad ${day}.`,
};
