/** Interface texts: correction. */
export const correctionText = {
  title: 'Rättelser',
  description:
    'Fel och otydliga siffror i själva rapporterna och hur de visas på sajten, med skäl för varje rättelse.',
  lead: 'Ibland står det fel i själva rapporten, och i en inskannad går en siffra ibland inte att läsa säkert. Rapportens text ändras aldrig, men siffran som visas här kan rättas, eller avgöras av den som har sett originalet. Varje rättelse står på den här sidan, med skäl.',
  caption: 'Alla rättelser, de nyaste först',
  date: 'Införd',
  printed: 'Står i rapporten',
  shown: 'Visas här',
  open: (column: string, readings: string) => `${column} kan läsas som ${readings}`,
  nothing: 'tom ruta',
  reason: 'Skäl',
  emptyTitle: 'Inga rättelser än',
  empty:
    'Inget av det som står i rapporterna har rättats. När en siffra som uppenbart är fel rättas hamnar den här, med sida eller rad, tryckt text, ny text, skäl och datum.',
  notHere: 'Det här är inte rättelser',
  notHereItems: [
    'Läsfel i inskannade rapporter och ord som en smal spalt har delat. De lagas med stöd av ordlista eller kontrollräkning och redovisas på rapportens sida.',
    'Siffror som rapporten skriver i en annan enhet, till exempel 0,05 för 5 procent. De räknas om och märks, och det tryckta står bredvid.',
    'Siffror som inte går ihop men där det inte framgår vilken som är fel. De blir en fråga på sidan Granskning.',
  ],
  report: 'Ser du ett fel?',
  reportText:
    'Jämför först med rapporten: varje siffra leder dit. Är felet vårt rättar vi inläsningen. Är felet rapportens blir det en rad på den här sidan.',
  contact: 'Kontakta utgivaren',
  noContact: (isDemonstration: boolean) =>
    isDemonstration
      ? 'Sajten är en demonstration och har ännu ingen adress för felrapporter.'
      : 'Sajten har ännu ingen adress för felrapporter.',
};
