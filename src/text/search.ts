import { counted } from './counted.ts';
import { partTitles } from './part-titles.ts';

/** Interface texts: search. */
export const searchText = {
  title: 'Sök',
  description: 'Sök bland stadsdelar, indikatorer, siffror, mål och rapporter.',
  button: 'Sök',
  filter: 'Filter och ordning',
  filters: { slag: 'Slag', stadsdel: 'Stadsdel', ar: 'År', tema: 'Ämne' },
  any: { slag: 'Alla slag', stadsdel: 'Alla stadsdelar', ar: 'Alla år', tema: 'Alla ämnen' },
  /** A value of a filter, and how many pages it leaves. */
  option: (value: string, count: number) => `${value} (${count})`,
  sort: 'Ordning',
  sorts: { traff: 'Bästa träffen först', datum: 'Det nyaste först' },
  names: 'Förslag',
  texts: 'I texterna',
  close: 'Stäng',
  all: 'Alla träffar, med filter',
  /** What is read out: one short sentence. */
  found: (names: number, texts: number | null) =>
    [
      names > 0 && counted(names, 'förslag', 'förslag'),
      texts !== null && texts > 0 && `${counted(texts, 'sida', 'sidor')} i texterna`,
    ]
      .filter((part) => part !== false)
      .join(', ') + '.',
  listed: (pages: number) => `${counted(pages, 'sida', 'sidor')}.`,
  nothing: (query: string) => `Inga träffar på ”${query}”.`,
  nothingFiltered: 'Inga träffar med de filter som är valda.',
  meant: {
    typo: (typed: string, meant: string) => `Menade du ”${meant}”? Inget heter ”${typed}”.`,
    part: (typed: string, meant: string) => `Inget heter ”${typed}”. Det här gäller ”${meant}”.`,
  },
  left: (words: string[]) => `Utan ${words.map((word) => `”${word}”`).join(' och ')}, som inget här har.`,
  leftPlace: (place: string) => `Inget av det här är redovisat för ”${place}”.`,
  unreadKind: 'Ingen sådan rapport är inläst.',
  unreadYears: (years: readonly number[], place: string) =>
    `Ingen rapport från ${years.join(' eller ')} är inläst${place && ` för ”${place}”`}.`,
  noFilter: (value: string) => `Filtret ”${value}” finns inte och används inte.`,
  noFilters: 'Filtren kan inte hämtas just nu och används inte.',
  noResultsAdvice:
    'Pröva ett kortare ord, en annan böjning eller färre filter, eller bläddra i listorna nedan.',
  noTexts: 'Texterna kan inte sökas just nu. Förslagen gäller ändå.',
  failed: 'Sökningen kunde inte laddas. Listorna på söksidan leder till allt som finns.',
  noOutcome: 'inget utfall',
  target: (target: string) => `årsmål ${target}`,
  noScript: 'Sökningen behöver JavaScript. Utan det leder listorna nedan till allt som finns.',
  browse: 'Bläddra A–Ö',
  more: 'Visa fler träffar',
  forecastOf: (year: number) => `prognos\u00a0${year}`,
  targetOf: (year: number) => `årsmål\u00a0${year}`,
  other: 'Aktiviteter, ekonomi och annat',
  pair: (thing: string, district: string) => `${thing} i ${district}`,
  part: (part: keyof typeof partTitles, district: string) => `${partTitles[part]}, ${district}`,
  topicIn: (theme: string, district: string) => `${theme}, ${district}`,
  activitiesIn: (district: string, report: string) =>
    `${partTitles.aktiviteter}, ${district}, ${report.toLowerCase()}`,
  reportOf: (report: string, district: string) => `${report}, ${district}`,
  topicNote: 'Alla årsmål i ämnet',
  themeNote: 'Alla indikatorer i ämnet',
  ruleNote: 'Frågor till nämnderna',
  noReports: 'Ingen rapport är inläst',
  inDistricts: (count: number) => counted(count, 'stadsdel', 'stadsdelar'),
  goalYears: (set: string) => `Mandatperioden ${set.replace('-', '–')}`,
  /** "Bedömt 4 gånger: uppfylls helt 3, uppfylls delvis 1". */
  assessed: (counts: string[], all: number) =>
    `Bedömt ${counted(all, 'gång', 'gånger')}: ${counts.join(', ')}`,
  /** "Tertialrapport 1 2026: 3 årsmål nås, 12 nås inte". */
  reached: (report: string, reached: number, missed: number) =>
    `${report}: ${counted(reached, 'årsmål', 'årsmål')} nås, ${missed} nås inte`,
  ofYear: (year: number, target: string) => (target === '' ? '' : `${year}: ${target}`),
};
