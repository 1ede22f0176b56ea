import { counted } from './counted.ts';

/** Interface texts: district. */
export const districtText = {
  listTitle: 'Stadsdelar',
  listLead: 'Stadsdelsnämnderna i Stockholm, nuvarande och tidigare.',
  listDescription: 'Alla stadsdelsnämnder med de rapporter som finns inlästa.',
  now: 'Nuvarande nämnder',
  former: 'Tidigare nämnder',
  description: (name: string) =>
    `Mål, utfall, ekonomi och aktiviteter i ${name} enligt stadsdelsnämndens rapporter.`,
  kicker: 'Stadsdel',
  from: (date: string) => `Nämnden bildades ${date}.`,
  to: (date: string) => `Nämnden upphörde ${date}.`,
  predecessors: 'Föregångare:',
  successors: 'Ersattes av:',
  reportCount: (count: number) => (count === 0 ? 'ingen rapport än' : counted(count, 'rapport', 'rapporter')),
  descriptionEmpty: (name: string) =>
    `Ingen rapport från ${name} är inläst än. Här står vilka stadsdelar som har rapporter.`,
  noReports: (name: string) =>
    `Vi har inte läst in någon rapport från ${name} än. Det säger inget om hur det går där.`,
  addReport: 'Så läggs en rapport in',
  relatives: 'Före och efter',
  relativesNote:
    'Stadsdelsindelningen har ändrats. De här nämnderna har ansvarat för samma område, helt eller delvis:',
  before: (name: string, reports: string) => `${name}, föregångare: ${reports}`,
  after: (name: string, reports: string) => `${name}, efterföljare: ${reports}`,
  withReports: 'Stadsdelar med rapporter',
  allDistricts: 'Alla stadsdelar',
  matrixCaption: 'Inlästa rapporter, efter år och slag',
  year: 'År',
  noReport: 'saknas',
};
