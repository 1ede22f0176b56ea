import type { Column } from '../../../src/model.ts';

/** What a column of an Indikator or Aktivitet table holds; `others`: the city's figures, last year's targets, or one sex's. */
export type Role =
  'name' | Column | 'unit' | 'period' | 'periodicity' | 'start' | 'end' | 'status' | 'deviation' | 'others';

/** Whose the rows are: "KF:s indikatorer", "Indikatorer för nämnden". */
const whose = '(?:kf:?s?|kommunfullmäktiges|(?:stadsdels)?nämndens?|stadens|egna|övriga)';
const forWhom = '(?: för (?:kf|kommunfullmäktige|(?:stadsdels)?nämnden))?';

/** What heads the names of a table's rows. */
export interface NameHeading {
  kind: 'indicator' | 'activity';
  form: RegExp;
  /** Whether other tables are headed so, too: what else stands in the head must tell then. */
  isShared: boolean;
}

/** Headings of names as reports print them, without hyphens. "mätt" and "matt" are no "Mått": it has its capital and its dots. */
export const nameHeadings: readonly NameHeading[] = [
  {
    kind: 'indicator',
    form: new RegExp(`^(?:${whose} )?indikator(?:er|erna|namn|ens namn)?${forWhom}$`, 'i'),
    isShared: false,
  },
  {
    kind: 'activity',
    form: new RegExp(`^(?:${whose} )?aktivitet(?:er|erna|ens namn)?${forWhom}$`, 'i'),
    isShared: false,
  },
  {
    kind: 'indicator',
    form: /^(?:Mått|MÅTT|Mätetal|MÄTETAL|Nyckeltal|NYCKELTAL|Styrtal|STYRTAL|Målindikator|MÅLINDIKATOR)$/,
    isShared: true,
  },
];
/** A heading of names has no more words. */
export const mostNameWords = 4;

/**
 * Column headings as reports print them, lower case, without hyphens, commas and years, with å ä ö as a o. A new spelling is
 * a line here; what a heading means together with its year and the report's is in table/header.ts.
 */
export const headings: readonly [RegExp, Role][] = [
  [/^(periodens|arets|utfall|ack(umulerat)?) ?utfall( arets)?( totalt)?$/, 'outcome'],
  [/^utfall( helar| aret| ar| arets| perioden| period| t ?[123]| tertial ?[123])?( totalt)?$/, 'outcome'],
  [/^((periodens|arets) )?utfall totalt$/, 'outcome'],
  [/^utfall (stadsdels)?namnd(en)?$/, 'outcome'],
  [/^((periodens|arets) )?utfall( totalt)? jan[a-z]*[ –-]*(till )?(apr|aug|dec)[a-z]*$/, 'outcome'],
  [
    /^(periodens |arets )?utfall ((vb|helar|ar|t ?[123]|tertial ?[123]) )?(for )?(man|pojkar|m$)/,
    'outcomeMen',
  ],
  [
    /^(periodens |arets )?utfall ((vb|helar|ar|t ?[123]|tertial ?[123]) )?(for )?(kvinnor|flickor|k$)/,
    'outcomeWomen',
  ],
  [/^(varav )?(m|man|pojkar)( ?\/ ?(man|pojkar))?$/, 'outcomeMen'],
  [/^(varav )?(k|kvinnor|flickor)( ?\/ ?(kvinnor|flickor))?$/, 'outcomeWomen'],
  [
    /^((periodens )?utfall )?(vb|verksamhetsberattelsen?|bokslut|arsbokslut|foregaende ars)( totalt)?$/,
    'previousOutcome',
  ],
  [/^foregaende ars utfall$/, 'previousOutcome'],
  [/^prognos( for)?( helar| ar| aret| helaret)?( mot (ars)?mal)?$/, 'forecast'],
  [/^(helars|ars)prognos$/, 'forecast'],
  [/^(kf:?s? ?|kommunfullmaktiges )(ars)?mal$/, 'councilTarget'],
  [/^(ars)?mal (kf:?s?|kommunfullmaktiges?)$/, 'councilTarget'],
  [/^(ars)?mal (namnd(en)?s?)$/, 'target'],
  [/^(namndens |namnd |sdn:?s? |arets )?(ars)?mal(varde|tal|niva)?( arets)?( totalt)?$/, 'target'],
  [/^(matt)?enhet(er)?$/, 'unit'],
  [/^(avser )?(mat)?period$/, 'period'],
  [/^(periodicitet|matfrekvens|uppfoljning)$/, 'periodicity'],
  [
    /^(planerad |planerat )?(start|startar|startas|startdatum|startdag|starttid|startmanad|paborjas|inleds|fr\.? ?o\.? ?m)$/,
    'start',
  ],
  [/^(tidsperiod|tid|genomforandetid|start(datum)?( ?[–/]| och)? ?slut(datum)?)$/, 'start'],
  [
    /^(planerad |planerat )?(slut|slutar|slutdatum|slutdag|sluttid|slutmanad|avslutas|klart?|klardatum|klart? (senast|datum)|(ska vara |senast |beraknas )klart?|fardig(t|stalls)?|fardigt? senast|fardigdatum|deadline|t\.? ?o\.? ?m)$/,
    'end',
  ],
  [/^(status|trend|laget?|genomforande(grad|status))$/, 'status'],
  [/^avvikelse(r)?( (mot|fran) ((ars)?mal|budget))?$/, 'deviation'],
  [/^(prognos|(ars)?mal) (totalt )?(for )?(man|kvinnor|pojkar|flickor)( ?\/ ?(pojkar|flickor))?$/, 'others'],
  [/^(prognos|(ars)?mal|budget) foregaende ars$/, 'others'],
  [/^foregaende ars (prognos|(ars)?mal|budget)$/, 'others'],
  [/^(utfall|prognos|(ars)?mal) ((hela )?staden|stockholm(s stad)?|(hela )?kommunen|riket)$/, 'others'],
];
