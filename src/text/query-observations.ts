/** Interface texts: asking the figures of indicators. */
export const observationsText = {
  columns: {
    theme: 'Ämne',
    indicatorName: 'Indikatorns namn',
    measure: 'Mått',
    year: 'År',
    time: 'Tid',
    reported: 'Redovisad i',
    target: 'Årsmål',
    distance: 'Avstånd till årsmålet',
    verdict: 'Mot årsmålet',
    reserve: 'Förbehåll',
    missing: 'Varför talet saknas',
  },
  noTarget: 'jämförs inte',
  noReserve: 'inget',
  notMissing: 'talet finns',
  times: {
    ar: 'Helår',
    t1: 'Januari–april',
    t2: 'Januari–augusti',
    rullande12: 'Rullande tolv månader',
    'ar-t1': 'Året, redovisat i tertialrapport 1',
    'ar-t2': 'Året, redovisat i tertialrapport 2',
  } as Record<string, string>,
  reported: {
    t1: 'Tertialrapport 1',
    t2: 'Tertialrapport 2',
    ar: 'Verksamhetsberättelse',
  } as Record<string, string>,
};
