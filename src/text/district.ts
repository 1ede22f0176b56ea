import { partTitles } from './part-titles.ts';
import { counted } from './counted.ts';

/** Interface texts: district. */
export const districtText = {
  listTitle: 'Stadsdelar',
  now: 'Nuvarande nämnder',
  former: 'Tidigare nämnder',
  description: (name: string) =>
    `Mål, utfall, ekonomi och aktiviteter i ${name} enligt stadsdelsnämndens rapporter.`,
  kicker: 'Stadsdel',
  formerKicker: 'Tidigare stadsdelsnämnd',
  overview: 'Översikt',
  /** Its other pages, by the last part of their address. */
  parts: {
    amne: 'Ämnen',
    ...partTitles,
    rapporter: 'Rapporter',
  },
  /** "Ekonomi enligt tertialrapport 1 2025": the page of one report; the report's own chapter is called otherwise. */
  ofReport: (part: string, report: string) => `${part} enligt ${report}`,
  partDescriptions: {
    mal: (name: string, report?: string) =>
      `Målen i ${name} och hur de bedöms uppfyllas${report ? accordingTo(report) : ' i rapporterna'}.`,
    ekonomi: (name: string, report?: string) =>
      `Budget, prognos och avvikelse i ${name}, område för område${accordingTo(report)}.`,
    aktiviteter: (name: string) => `Det som nämnden i ${name} ska göra under året, och när.`,
    rapporter: (name: string) => `De rapporter från ${name} som är inlästa, år för år.`,
  },
  /** Behind a topic in the list of pages: how many of its targets are missed. */
  missNote: (count: number) => `${count}\u00a0✗`,
  /** The same, read out. */
  misses: (count: number) => `${counted(count, 'årsmål', 'årsmål')} nås inte`,
  from: (date: string) => `Nämnden bildades ${date}.`,
  to: (date: string) => `Nämnden upphörde ${date}.`,
  predecessors: 'Föregångare:',
  successors: 'Ersattes av:',
  /** Of a board that is no more none will come. */
  reportCount: (count: number, former = false) =>
    count > 0 ? counted(count, 'rapport', 'rapporter') : former ? 'ingen rapport inläst' : 'ingen rapport än',
  descriptionEmpty: (name: string) =>
    `Här finns ingen rapport från ${name}, men här står vilka stadsdelar som har rapporter.`,
  noReports: (name: string) => `Här finns ingen rapport från ${name}. Det säger inget om hur det går där.`,
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

/** ", enligt tertialrapport 1 2025": of the page of one report. */
function accordingTo(report: string | undefined): string {
  return report ? `, enligt ${report.toLowerCase()}` : '';
}
