import { counted } from './counted.ts';

/** Interface texts: economy. */
export const economyText = {
  title: 'Ekonomi',
  description:
    'Budget, prognos och avvikelse i Stockholms stadsdelsnämnder, område för område, med ställe i rapporten.',
  lead: 'Vad pengarna ska räcka till, vad nämnderna tror att året kostar och hur mycket som fattas eller blir över.',
  read: 'Beloppen är netto, kostnader minus intäkter, och står som de är tryckta: en rapport skriver 0, en annan 0,0. Plus i avvikelsen betyder att pengar väntas bli över, minus att de inte väntas räcka. Nämnderna är olika stora: jämför hellre procent än miljoner.',
  adds: 'Avvikelsen är budgeten med justeringar minus prognosen. Justeringarna är pengar som nämnden har begärt, och prestationsförändringar: pengar som följer med när antalet barn eller brukare blir ett annat än planerat.',
  shareBase: 'Procenten är räknad på budgeten före justeringar.',
  adjusted: 'Justeringar',
  adjustmentShort: { requested: 'begärt', performance: 'prestationer' },
  adjustments: {
    requested: 'Begärda budget\u00adjusteringar',
    performance: 'Prestations\u00adförändringar',
  },
  boards: 'Nämnden som helhet',
  boardsCaption: 'Driftbudget netto, prognos och avvikelse, rapport för rapport',
  before: 'Avvikelse före resultat\u00adöverföring',
  after: 'Avvikelse efter resultat\u00adöverföring',
  areas: 'Verksamhetsområden',
  areasCaption: 'Budget, prognos och avvikelse per område',
  areasHere: 'Per område',
  deviationTitle: 'Avvikelse mot budget efter område',
  area: 'Område',
  budget: 'Budget',
  forecast: 'Prognos',
  forecastAfter: 'Prognos efter resultat\u00adöverföring',
  deviation: 'Avvikelse',
  share: 'Av budgeten',
  noShare: 'räknas inte: budgeten är noll eller nästan noll',
  bar: 'Avvikelse som stapel',
  barNote:
    'Stapeln åt höger: pengar väntas bli över. Åt vänster: de väntas inte räcka. Alla staplar i tabellen har samma skala, i miljoner kronor.',
  plan: 'plan, ingen prognos',
  partOf: (area: string) => `del av ${area}`,
  units: 'Resultatenheter',
  unitsLead:
    'Enheter som tar med sig över- eller underskott till nästa år. Tecknen betyder olika i olika kolumner; det står i rubrikerna, som är rapportens egna.',
  investments: 'Investeringar',
  printed: (kind: string, count: number) =>
    count === 1
      ? `Visa tabellen som den är tryckt (${kind})`
      : `Visa ${counted(count, 'tabell', 'tabeller')} som de är tryckta (${kind})`,
  allDistricts: 'Jämför med andra stadsdelar',
  noUnit: 'Rapporten anger ingen enhet',
  here: 'På sidan',
  noEconomy: 'Rapporten redovisar ingen ekonomi i tabeller.',
  source: (report: string) => `Ur ${report.toLowerCase()}.`,
  unit: (unit: string) => `Belopp i ${unit}`,
};
