/** Interface texts: kinds. */
export const kinds = {
  overview: 'Översikt',
  district: 'Stadsdel',
  indicator: 'Indikator',
  pair: 'Siffror',
  goal: 'Mål',
  report: 'Rapport',
  page: 'Text',
  topic: 'Ämne',
  finding: 'Fråga',
};
