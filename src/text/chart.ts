import { capital, stopped } from '../word.ts';
import type { Measure, Period } from '../series.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';

/** Interface texts: chart. */
export const chartText = {
  spans: {
    ar: 'Utfall helår',
    'ar-t1': 'Utfall för året, redovisat i tertialrapport 1',
    'ar-t2': 'Utfall för året, redovisat i tertialrapport 2',
    t1: 'Utfall jan–apr',
    t2: 'Utfall jan–aug',
    rullande12: 'Utfall rullande 12 mån.',
  },
  forecast: 'Prognos helår',
  forecastAndOutcome: 'Prognos och utfall',
  forecastIn: (report: string) => `prognos i ${report}`,
  forecasts: 'Så flyttade prognosen',
  forecastsTitle: (name: string, years: string) => `${name}: så flyttade prognosen för ${years}`,
  forecastsOf: (count: number, year: string) =>
    `Prognosen för ${year} i ${counted(count, 'stadsdel', 'stadsdelar')}, rapport för rapport, och vad året slutade på.`,
  movement: (year: number, forecasts: string[], outcome: string | null) =>
    `Prognos för ${year}: ${forecasts.join(', sedan ')}.${outcome === null ? '' : ` ${stopped(`Året slutade på ${outcome}`)}`}`,
  ended: 'Utf.',
  target: 'Årsmål',
  councilTarget: 'KF:s årsmål',
  bothTargets: 'Årsmål och KF:s årsmål',
  targetKey: { board: 'Streckad linje: årsmål.', council: 'Prickad linje: KF:s årsmål.' },
  cityTarget: (targets: string[]) => `Ritas inte, eftersom det gäller hela staden: ${targets.join(', ')}.`,
  newDistricts: (year: string) => `Ny indelning ${year}`,
  districtChange: (year: string, before: string[], after: string[]) =>
    before.length > 0 && after.length > 0
      ? `${listed(before)} blev ${listed(after)} ${year}.`
      : `${listed([...before, ...after])} ändrades ${year}.`,
  otherArea: 'Siffror före och efter en ny indelning gäller inte samma område.',
  newest: (value: string, when: string) => `Senaste utfall: ${value} (${when}).`,
  /** Where an analysis gives a newer outcome than the tables, whose newest may be none. */
  newestSaid: (table: { value: string; when: string } | null, said: { value: string; when: string }) =>
    `${table ? `Senaste utfall i tabellerna: ${table.value} (${table.when}).` : 'Inget utfall i tabellerna.'} Enligt analysen: ${said.value} (${said.when}).`,
  /** What a row of a gap chart is called, and the same where there is little room. */
  gapRow: (measure: Measure, period: Period, when: string) => {
    if (measure === 'prognos') return twice(`Prognos ${period.year}`);
    if (measure === 'arsmal') return twice(`Årsmål ${period.year}`);
    if (measure === 'kf-arsmal') return twice(`KF:s årsmål ${period.year}`);
    const label = `Utfall ${when}`;
    return { label, short: label.replace(', redovisat i tertialrapport\u00a0', ' i T') };
  },
  /** How far a figure is from its target; null: not at all. */
  gap: (forecast: boolean, distance: string | null, target: string, year: number) => {
    const end = `årsmålet för ${year}, ${target}.`;
    const who = forecast ? 'Prognosen är' : 'Det är';
    return distance === null ? `${who} lika med ${end}` : `${who} ${distance} än ${end}`;
  },
  groups: {
    nar: 'når sitt årsmål',
    'nar-inte': 'når inte sitt årsmål',
    'for-tidigt': 'för tidigt att säga',
    'bedoms-inte': 'bedöms inte',
  },
  panelKey: 'Heldragen linje: nämnden. Streckad: medianen av alla nämnder. Alla rutor har samma axlar.',
  median: 'median',
  medianKey: 'Median: hälften av nämnderna har högre, hälften lägre.',
  councilAim: (value: string) => `KF:s årsmål ${value}`,
  reservation: 'med förbehåll',
  laneFew: (when: string, boards: string[]) => `${capital(when)}: ${boards.join('; ')}.`,
  /** Boards at one time: the middle, the ends, and who is far from the others. */
  lane: (when: string, count: number, median: string, low: string, high: string, apart: string[]) =>
    `${capital(when)}: medianen av ${count} nämnder är ${median}. Lägst ${low}, högst ${high}.${
      apart.length > 0 ? ` Långt från de andra ligger också ${listed(apart)}.` : ''
    }`,
  noOutcome: 'Inget utfall i siffror är redovisat.',
  oneDistrict: (name: string, years: string, value: string) => `${name}, ${years}. Senaste utfall: ${value}.`,
  otherPeriods: 'Utfallen gäller olika perioder.',
  restPeriods: 'Övriga utfall gäller andra perioder.',
  districts: (count: number) => `${count} stadsdelar`,
  /** Of those whose newest outcomes are of one time. */
  severalDistricts: (count: number, years: string, when: string, low: string, high: string) =>
    `${count} stadsdelar, ${years}. Lägst av de senaste utfallen för ${when}: ${low}. Högst: ${high}.`,
  /** Where no two are of one time. */
  severalTimes: (count: number, years: string) =>
    `${count} stadsdelar, ${years}. De senaste utfallen gäller olika perioder.`,
  /** The two ends, expected or come about: how many areas deviate stands in the text above. */
  deviations: (short: string | null, over: string | null) =>
    [short && `Störst underskott: ${short}.`, over && `Störst överskott: ${over}.`]
      .filter((part) => part)
      .join(' '),
  deviationSign:
    'Plus: pengar över, räknat mot budgeten efter justeringar. Minus: pengar fattas. Områden utan avvikelse ritas inte.',
  onlyKind: (kind: string) => `Bara ${kind.toLowerCase()} är ritat; övriga tider står år för år ovan.`,
  few: 'För få mätningar av samma slag för en linje.',
  partYear: 'Ofyllt tecken: del av år, rullande tolv månader eller ofullständigt år.',
  hollowAlone: 'Ofyllt tecken: del av år, rullande tolv månader, ofullständigt år eller prognos.',
  early:
    '”Redovisat i tertialrapport”: rapporten anger året som period innan det var slut. Siffran kan vara årets enda mätning eller vad som gällde hittills, och jämförs inte med hela år.',
  said: '”Enligt analysen”: siffran står i rapportens text, inte i tabellen.',
  hollowForecast: 'Ofyllt tecken: prognos i tertialrapport 1 och 2 (T1, T2). Fyllt: årets utfall (utf.).',
  cutAxis: 'Axeln börjar inte på noll.',
  keyboard: 'Piltangenterna går från siffra till siffra, Retur visar var i rapporten den står.',
  none: 'Det finns inga siffror att rita.',
  summary: 'Alla siffror i ord',
  choose: 'Lyft fram',
  save: 'Spara diagrammet',
  formats: { png: 'Bild (PNG)', svg: 'Bild för redigering (SVG)', csv: 'Siffror (CSV)' },
  saved: (file: string) => `${file} är sparad.`,
  notSaved: 'Det gick inte att spara. Pröva ett annat format.',
  placesIn: (places: number, reports: string) => `${places} ställen i ${reports}`,
  reportCount: (count: number) => `${count} rapporter`,
  origin: (words: string) => `Källa: ${words}.`,
  fetched: (date: string) => `hämtad ${date}`,
  edition: (edition: string) => `datautgåva ${edition}`,
};

const twice = (label: string) => ({ label, short: label });
