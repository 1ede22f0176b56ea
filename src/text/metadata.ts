import { type Accuracy, type AccuracyField, type Counts, sharePercent } from '../accuracy.ts';
import type { TableName } from '../dictionary.ts';
import type { Said } from '../dictionary/table.ts';
import { formatNumber } from '../number.ts';

/** What a table holds, for somebody who finds it in a data portal and has never seen the site. */
const tables: Record<TableName, Said> = {
  observations: {
    sv: 'Utfall, prognoser och mål för varje indikator i Stockholms stadsdelsnämnders rapporter, med tid, enhet, tryckt text, rapport, sida och rad.',
    en: "Outcomes, forecasts and targets of every indicator in the reports of Stockholm's city district boards, with period, unit, printed text, report, page and line.",
  },
  budget: {
    sv: 'Varje ruta i rapporternas tabeller över budget, prognoser, avvikelser och volymer, med rad, kolumn, enhet och källa.',
    en: "Every cell of the reports' tables of budgets, forecasts, deviations and volumes, with row, column, unit and source.",
  },
  activities: {
    sv: 'Aktiviteter som nämnderna har fått eller satt: mål, start, slut, status och om rapporten redovisar en avvikelse.',
    en: 'Activities that the boards were given or set: goal, start, end, status and whether the report tells of a deviation.',
  },
  goals: {
    sv: 'Kommunfullmäktiges och nämndernas mål med den bedömning som varje rapport ger.',
    en: 'The goals of the city council and of the boards, with the assessment each report gives.',
  },
  decisions: {
    sv: 'Punkterna i rapporternas förslag till beslut, med belopp och ändrade årsmål.',
    en: 'The items of the decisions that the reports propose, with amounts and changed targets.',
  },
  statements: {
    sv: 'Vad rapporternas löptext ger vid sidan av tabellerna: utfall som bara står i analysen, väntade årsmål, målens bedömning och dess grunder, belopp och ändringar.',
    en: "What the reports' running text gives beside the tables: outcomes that only an analysis has, targets expected to be met, assessments of goals and their grounds, amounts and changes.",
  },
  indicators: {
    sv: 'Indikatorerna: namn, alla stavningar, enhet, riktning, definition, ämne och var de förekommer.',
    en: 'The indicators: name, all spellings, unit, direction, definition, theme and where they occur.',
  },
  districts: {
    sv: 'Stockholms stadsdelar, nuvarande och tidigare, med sammanslagningar, nämndernas namn och deras rapporter.',
    en: "Stockholm's city districts, present and former, with mergers, the names of their boards and their reports.",
  },
  reports: {
    sv: 'Rapporterna som siffrorna är hämtade ur: nämnd, slag, år, originalets adress och kontrollsumma, och hur mycket som hittades och är osäkert.',
    en: 'The reports that the figures are taken from: board, kind, year, address and checksum of the original, and how much was found and is in doubt.',
  },
  findings: {
    sv: 'Frågor som siffrorna själva väcker när de jämförs: summor som inte går ihop, mål som sänkts, uppgifter som skiljer sig mellan rapporter.',
    en: 'Questions that the figures raise when they are compared: sums that do not add up, targets lowered, reports that disagree.',
  },
  caveats: {
    sv: 'Rutor som rapporternas egna analyser reserverar sig mot: osäkra, felaktiga, ofullständiga eller räknade på ett nytt sätt.',
    en: "Cells that the reports' own analyses qualify: unreliable, wrong, incomplete or counted in a new way.",
  },
  notes: {
    sv: 'Märken vid siffror (1), *, ¹) och vilken rad deras not står på.',
    en: 'Marks beside figures (1), *, ¹) and the line of their note.',
  },
  corrections: {
    sv: 'Fel i rapporterna som har rättats för hand: det tryckta, det som visas i stället, skälet och datumet.',
    en: 'Errors of the reports that were corrected by hand: what is printed, what is shown instead, the reason and the date.',
  },
};

/** Words of one table beside those of all, in small letters and singular as dataportal.se asks. */
const keywords: Record<TableName, readonly Said[]> = {
  observations: [
    { sv: 'indikator', en: 'indicator' },
    { sv: 'utfall', en: 'outcome' },
    { sv: 'årsmål', en: 'target' },
  ],
  budget: [
    { sv: 'budget', en: 'budget' },
    { sv: 'prognos', en: 'forecast' },
    { sv: 'ekonomi', en: 'public finance' },
  ],
  activities: [{ sv: 'aktivitet', en: 'activity' }],
  goals: [{ sv: 'måluppfyllelse', en: 'goal attainment' }],
  decisions: [{ sv: 'beslut', en: 'decision' }],
  statements: [{ sv: 'analys', en: 'analysis' }],
  indicators: [{ sv: 'indikator', en: 'indicator' }],
  districts: [{ sv: 'stadsdelsområde', en: 'administrative area' }],
  reports: [{ sv: 'tertialrapport', en: 'interim report' }],
  findings: [{ sv: 'granskning', en: 'review' }],
  caveats: [{ sv: 'datakvalitet', en: 'data quality' }],
  notes: [{ sv: 'datakvalitet', en: 'data quality' }],
  corrections: [{ sv: 'rättelse', en: 'correction' }],
};

/** Texts of the metadata, in Swedish and English: what others read who never open the site. */
export const metadataText = {
  tables,
  keywords,
  common: [
    { sv: 'stadsdelsnämnd', en: 'city district board' },
    { sv: 'stadsdel', en: 'city district' },
    { sv: 'uppföljning', en: 'follow-up' },
    { sv: 'stockholm', en: 'stockholm' },
  ] satisfies Said[],
  catalog: {
    title: (site: string): Said => ({
      sv: `${site}: öppna data ur stadsdelsnämndernas rapporter`,
      en: `${site}: open data from the reports of Stockholm's city district boards`,
    }),
    description: {
      sv: 'Mål, indikatorer, aktiviteter, ekonomi och beslut ur Stockholms stadsdelsnämnders uppföljningar. Varje siffra har sin rapport, sida eller rad och sin tryckta text.',
      en: "Goals, indicators, activities, budgets and decisions from the follow-up reports of Stockholm's city district boards. Every figure carries its report, its page or line and its printed text.",
    },
  },
  whole: {
    title: {
      sv: 'Stadsdelsnämndernas uppföljning, alla tabeller',
      en: 'Follow-up of the city district boards, all tables',
    },
    description: {
      sv: 'Alla tabeller i en fil: siffror, ekonomi, aktiviteter, mål, beslut, uppgifter ur löptexten, indikatorer, stadsdelar, rapporter, frågor, reservationer, noter och rättelser, med förteckning och ordlista.',
      en: 'All tables in one file: observations, budgets, activities, goals, decisions, statements of the text, indicators, districts, reports, questions, caveats, notes and corrections, with contents and dictionary.',
    },
  },
  demonstration: {
    sv: 'Detta är en demonstration: ingen svarar ännu för innehållet.',
    en: 'This is a demonstration: nobody answers for its contents yet.',
  },
  extent: (reports: number, years: { first: number; last: number } | null): Said => ({
    sv: `Underlaget är ${reports} rapporter${years ? ` om åren ${years.first}–${years.last}` : ''}; andra rapporter ingår inte.`,
    en: `It rests on ${reports} reports${years ? ` about the years ${years.first}–${years.last}` : ''}; no other reports are included.`,
  }),
  limits: {
    sv: 'Ett program har läst siffrorna ur rapporterna. Det som inte går att läsa säkert står utan tal och är märkt som osäkert (worth), och det som en rapports egen analys reserverar sig mot är märkt (caveats). Nämnder byter mål, definitioner och sätt att mäta: jämför bara tal med samma enhet, tid och definition. Ett tomt fält är aldrig noll.',
    en: "A program has read the figures out of the reports. What cannot be read with certainty has no number and is marked as uncertain (worth), and what a report's own analysis qualifies is marked (caveats). Boards change goals, definitions and methods: compare only figures of the same unit, period and definition. An empty field is never zero.",
  },
  unmeasured: {
    sv: 'Hur rätt programmet läser är inte mätt.',
    en: 'How well the program reads has not been measured.',
  },
  /** What one measurement found of some fields; null where it counted none of them. */
  accuracy: (measured: Accuracy, fields: readonly AccuracyField[]): Said | null => {
    const found = fields.filter((field) => measured.fields[field].of > 0);
    if (found.length === 0) return null;
    const { kind, seen, invented, reports, date } = measured;
    const sv = [
      invented ? 'påhittade ' : '',
      { text: 'rapporter lästa som text', pdf: 'rapporter lästa som pdf', scan: 'inskannade rapporter' }[
        kind
      ],
      { never: ' som utvecklarna aldrig har sett', developed: ' som programmet är utvecklat på' }[seen],
    ];
    const en = [
      invented ? 'invented ' : '',
      { text: 'reports read from text', pdf: 'reports read from PDF', scan: 'scanned reports' }[kind],
      { never: ' that its developers have never seen', developed: ' that it was developed on' }[seen],
    ];
    const said = (language: 'sv' | 'en') =>
      found.map((field) => `${measuredFields[field][language]} ${share(measured.fields[field])[language]}`);
    return {
      sv: `Mätt ${date} på ${sv.join('')} (${reports}): ${said('sv').join('; ')}.`,
      en: `Measured ${date} on ${en.join('')} (${reports}): ${said('en').join('; ')}.`,
    };
  },
  rights: (licence: string): Said => ({
    sv: `Fakta kan inte ägas. Datafilerna är fria att använda enligt ${licence}. Ange gärna rapporten och sidan eller raden.`,
    en: `Facts cannot be owned. The data files are free to use under ${licence}. Please name the report and the page or line.`,
  }),
  ofIndicator: (name: string, districts: readonly string[]) =>
    `Utfall, prognoser och mål för ”${name}” i ${districts.length === 1 ? districts[0] : `${districts.length} stadsdelar`}, siffra för siffra ur Stockholms stadsdelsnämnders rapporter.`,
  districtTitle: (name: string) => `Stadsdelsnämndens siffror: ${name}`,
  ofDistrict: (name: string) =>
    `Utfall, prognoser och mål för varje indikator i ${name}, siffra för siffra ur stadsdelsnämndens rapporter.`,
  metadata: 'För dataportaler och program',
  metadataLead: 'Samma data beskrivna så som andras verktyg läser dem:',
  sources: {
    sv: 'Stockholms stadsdelsnämnders planer, tertialrapporter och verksamhetsberättelser; vilka står i tabellen reports',
    en: "Plans, interim reports and annual reports of Stockholm's city district boards; the table reports lists them",
  },
  row: { sv: (row: string) => `En rad är ${row}.`, en: (row: string) => `A row is ${row}.` },
  period: { sv: 'Period', en: 'Period' },
  status: {
    sv: 'status säger det som tabellen observations säger i missing, worth och bound, och dessutom: small, disputed, caveat (analysen reserverar sig), unit (en annan enhet) och several (flera rapporter ger olika tal, den nyaste står här). Utan status står talet som det är tryckt.',
    en: 'status says what the table observations says in missing, worth and bound, and also: small, disputed, caveat (qualified by the analysis), unit (another unit) and several (reports differ; the newest stands here). Without a status the number stands as printed.',
  },
  releases: { sv: 'Utgåvor och vad som ändrats i dem', en: 'Releases and what changed in them' },
  dictionary: { sv: 'Ordlista över fälten', en: 'Dictionary of the columns' },
  dataPage: { sv: 'Sidan med datafilerna', en: 'Page of the data files' },
};

/** What is counted, in the accuracy of which fields. */
const measuredFields: Record<AccuracyField, Said> = {
  head: { sv: 'nämnd, slag, år och datum', en: 'board, kind, year and date' },
  goals: { sv: 'mål', en: 'goals' },
  rows: { sv: 'indikatorrader', en: 'indicator rows' },
  cells: { sv: 'indikatortabellernas rutor', en: 'cells of indicator tables' },
  activities: { sv: 'aktiviteter', en: 'activities' },
  names: { sv: 'namn', en: 'names' },
  tables: { sv: 'rutor i ekonomi- och volymtabeller', en: 'cells of budget and volume tables' },
};

/** "623 av 627 rätt (99,3 %, med 95 % säkerhet 98,3–99,8 %), 4 märkta som osäkra". */
function share({ right, of, doubted, extra, share: part, low, high }: Counts): Said {
  const [all, least, most] = [sharePercent(part!), sharePercent(low!), sharePercent(high!, Math.ceil)];
  const sv = [
    `${right} av ${of} rätt (${formatNumber(all)} %, med 95 % säkerhet ${formatNumber(least)}–${formatNumber(most)} %)`,
    ...(doubted > 0 ? [`${doubted} märkta som osäkra`] : []),
    ...(extra > 0 ? [`${extra} lästa som inte finns`] : []),
  ];
  const en = [
    `${right} of ${of} right (${all}%, 95% confidence interval ${least}–${most}%)`,
    ...(doubted > 0 ? [`${doubted} marked uncertain`] : []),
    ...(extra > 0 ? [`${extra} read that do not exist`] : []),
  ];
  return { sv: sv.join(', '), en: en.join(', ') };
}
