import { counted } from './counted.ts';
import { partTitles } from './part-titles.ts';

function quoted(words: readonly string[]): string {
  return words.map((word) => `”${word}”`).join(' och ');
}

/** Interface texts: what the search says in the browser. */
export const searchText = {
  filters: { slag: 'Slag', stadsdel: 'Stadsdel', ar: 'År', tema: 'Ämne' },
  any: { slag: 'Alla slag', stadsdel: 'Alla stadsdelar', ar: 'Alla år', tema: 'Alla ämnen' },
  /** A value of a filter, and how many pages it leaves. */
  option: (value: string, count: number) => `${value} (${count})`,
  /** What is read out: one short sentence. */
  found: (names: number, texts: number | null) =>
    [
      names > 0 && counted(names, 'förslag', 'förslag'),
      texts !== null && texts > 0 && `${counted(texts, 'sida', 'sidor')} med orden`,
    ]
      .filter((part) => part !== false)
      .join(', ') + '.',
  listed: (pages: number) => `${counted(pages, 'sida', 'sidor')}.`,
  /** Of a figure that no name and no text has: the tables are asked on a page of their own. */
  onlyTables: (query: string) =>
    `Varken namn eller texter innehåller ”${query}”. Länkarna söker bland tabellernas siffror.`,
  nothing: (query: string) => `Inga träffar på ”${query}”.`,
  /** No word of the query says what is sought. */
  empty: (query: string) => `”${query}” säger för lite: skriv ett ämne, en stadsdel eller ett år.`,
  nothingFiltered: 'Inga träffar med de filter som är valda.',
  meant: {
    typo: (typed: string, meant: string) => `Menade du ”${meant}”? Inget heter ”${typed}”.`,
    part: (typed: string, meant: string) => `Inget heter ”${typed}”. Det här gäller ”${meant}”.`,
  },
  /** Words of the query that what is called so has nothing of; `isLeftAfter`: but for what comes last. */
  left: (words: string[], isLeftAfter: boolean) =>
    `${isLeftAfter ? 'De första förslagen' : 'Förslagen'} gäller inte ${quoted(words)}.`,
  /** The same where no text has all words of the query; figures of tables are not searched, but where the last answers lead (`isAsked`). */
  leftEverywhere: (words: string[], isAsked: boolean) => {
    const tables = isAsked ? 'de sista länkarna söker bland tabellernas siffror' : 'tabellernas siffror söks inte'; // prettier-ignore
    return `Utan ${quoted(words)}: ingen sida har alla orden${words.some((word) => /\d/.test(word)) ? `; ${tables}` : ''}.`;
  },
  leftPlace: (place: string) => `Inget av det här är redovisat för ${place}.`,
  /** Of a place whose present board has no report: what is found there is of an earlier one. */
  former: (board: string) =>
    `Från ${board}, som är nämnd där nu, är ingen rapport inläst: siffrorna kommer från en tidigare nämnd.`,
  /** Of a report that is asked for and not read; `kind` null: of any kind, "": of several. */
  unread: (kind: string | null, years: readonly number[], place: string) => {
    const what = kind === null ? 'rapport' : kind.toLowerCase() || 'sådan rapport';
    const when = years.length > 0 ? ` från ${years.join(' eller ')}` : '';
    return `Ingen ${what}${when} är inläst${place && ` för ${place}`}.`;
  },
  noFilter: (value: string) => `Filtret ”${value}” finns inte och används inte.`,
  noFilters: 'Filtren kan inte hämtas just nu och används inte.',
  noResultsAdvice:
    'Pröva ett kortare ord eller en annan böjning. Här finns bara det som stadsdelsnämnderna redovisar; skolor, vägar och simhallar sköter andra nämnder.',
  noTexts: 'Sidorna kan inte sökas just nu. Förslagen gäller ändå.',
  failed: 'Sökningen kunde inte laddas. Listorna på söksidan leder till allt som finns.',
  noOutcome: 'inget utfall',
  target: (target: string) => `årsmål ${target}`,
  pair: (thing: string, district: string) => `${thing} i ${district}`,
  part: (part: keyof typeof partTitles, district: string) => `${partTitles[part]}, ${district}`,
  topicIn: (theme: string, district: string) => `${theme}, ${district}`,
  activitiesIn: (district: string, report: string) =>
    `${partTitles.aktiviteter}, ${district}, ${report.toLowerCase()}`,
  reportOf: (report: string, district: string) => `${report}, ${district}`,
  figureIn: {
    siffror: (figure: string) => `Sök ${figure} bland indikatorernas siffror`,
    ekonomi: (figure: string) => `Sök ${figure} i ekonomins tabeller`,
  },
  figureNote: (districts: readonly string[]) =>
    `${districts.length > 0 ? `I ${districts.join(' och ')}. ` : ''}Varje rad med sin plats i rapporten`,
  topicNote: 'Alla årsmål i ämnet',
  themeNote: 'Alla indikatorer i ämnet',
  inDistricts: (count: number) => counted(count, 'stadsdel', 'stadsdelar'),
  goalYears: (set: string) => `Mandatperioden ${set.replace('-', '–')}`,
};
