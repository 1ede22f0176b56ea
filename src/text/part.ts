import type { Said } from '../dictionary/table.ts';

const caution = (sv: string, en: string): Said => ({ sv, en });

/** Texts of the files of one district or one indicator. */
export const partText = {
  about: 'Om siffrorna',
  first: 'Läs detta först',
  nothing: 'Inget särskilt att tänka på är känt.',
  figures: (count: number): Said => ({
    sv: `Gäller ${count} ${count === 1 ? 'siffra' : 'siffror'}.`,
    en: `Concerns ${count} ${count === 1 ? 'figure' : 'figures'}.`,
  }),
  labels: {
    indicator: 'Indikator',
    district: 'Stadsdel',
    unit: 'Enhet',
    definition: 'Definition',
    direction: 'Riktning',
    sexes: 'Kvinnor och män',
    owner: 'Beslutad av',
    theme: 'Ämne',
    districts: 'Stadsdelar',
    boards: 'Nämnd',
    reports: 'Rapporter',
    page: 'Sidan',
    dictionary: 'Vad fälten betyder',
    publisher: 'Utgivare',
    licence: 'Licens',
  },
  unknown: 'framgår inte',
  noDefinition: 'Rapporterna förklarar inte hur indikatorn mäts.',
  /** What to think of before a figure is used. */
  cautions: {
    otillforlitlig: caution(
      'Rapporten skriver själv att siffran är osäker. Jämför den inte.',
      'The report itself says that the figure is unreliable. Do not compare it.',
    ),
    felaktig: caution(
      'Rapporten skriver själv att siffran var fel. Jämför den inte.',
      'The report itself says that the figure was wrong. Do not compare it.',
    ),
    ofullstandig: caution(
      'Rapporten skriver själv att något saknas i siffran. Jämför den inte.',
      'The report itself says that something is missing in the figure. Do not compare it.',
    ),
    metodbyte: caution(
      'Rapporten skriver att siffran räknas på ett nytt sätt. Jämför den inte med tidigare.',
      'The report says that the figure is counted in a new way. Do not compare it with earlier ones.',
    ),
    omfattning: caution(
      'Rapporten skriver att siffran gäller en annan grupp än namnet säger.',
      'The report says that the figure is about another group than its name says.',
    ),
    osaker: caution(
      'Siffran kan läsas på mer än ett sätt och har inget tal; läsningarna står i candidates.',
      'The figure can be read in more than one way and has no value; the readings stand in candidates.',
    ),
    small: caution(
      'Utfallet bygger på färre än tio personer och bör inte jämföras.',
      'The outcome rests on fewer than ten people and should not be compared.',
    ),
    disputed: caution(
      'En annan rapport ger ett annat utfall för samma tid.',
      'Another report gives another outcome for the same time.',
    ),
    ocr: caution(
      'Siffran är avläst ur en inskannad rapport, där enstaka tecken kan vara fellästa.',
      'The figure was read from a scanned report, where single characters may be misread.',
    ),
    accumulates: caution(
      'Utfallet växer från januari till december: jämför bara lika långa perioder.',
      'The outcome grows from January to December: compare only periods of the same length.',
    ),
    early: caution(
      'Årets utfall är redovisat innan året var slut: det är inte jämförbart med hela år.',
      'The outcome of the year was reported before it had ended: it is not comparable with whole years.',
    ),
    part: caution(
      'Siffrorna för kvinnor och män är delar av totalen.',
      "Women's and men's figures are parts of the total.",
    ),
    scope: caution(
      'Kommunfullmäktiges mål gäller hela staden och är inget mått på en enskild nämnd.',
      "The council's target is for the whole city and does not measure a single board.",
    ),
  },
};
