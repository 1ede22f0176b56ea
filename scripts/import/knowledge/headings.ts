import type { Column } from '../../../src/model.ts';

/** What a column of an Indikator or Aktivitet table holds. */
export type Role = 'name' | Column | 'period' | 'periodicity' | 'start' | 'end' | 'deviation';

/**
 * Column headings as reports print them, lower case, without hyphens and years, with å ä ö as a o. A new spelling is
 * a line here; what a heading means together with its year and the report's is in table/header.ts.
 */
export const headings: readonly [RegExp, Role][] = [
  [/^indikator(er)?$/, 'name'],
  [/^aktivitet(er)?$/, 'name'],
  [/^(periodens|arets|utfall|ack(umulerat)?) ?utfall( arets)?( totalt)?$/, 'outcome'],
  [/^utfall( helar| aret| ar| perioden| period| t ?[123]| tertial ?[123])?( totalt)?$/, 'outcome'],
  [/^((periodens|arets) )?utfall totalt$/, 'outcome'],
  [/^((periodens|arets) )?utfall( totalt)? jan[a-z]*[ –-]*(till )?(apr|aug|dec)[a-z]*$/, 'outcome'],
  [/^(periodens |arets )?utfall ((vb|helar|ar|t ?[123]|tertial ?[123]) )?(for )?(man|pojkar)/, 'outcomeMen'],
  [
    /^(periodens |arets )?utfall ((vb|helar|ar|t ?[123]|tertial ?[123]) )?(for )?(kvinnor|flickor)/,
    'outcomeWomen',
  ],
  [/^(varav )?(man|pojkar)( ?\/ ?(man|pojkar))?$/, 'outcomeMen'],
  [/^(varav )?(kvinnor|flickor)( ?\/ ?(kvinnor|flickor))?$/, 'outcomeWomen'],
  [
    /^(utfall )?(vb|verksamhetsberattelsen?|bokslut|arsbokslut|foregaende ar|fg ar)( totalt)?$/,
    'previousOutcome',
  ],
  [/^prognos( for)?( helar| ar| aret| helaret)?$/, 'forecast'],
  [/^(helars|ars)prognos$/, 'forecast'],
  [/^(kf:?s?|kommunfullmaktiges) (ars)?mal$/, 'councilTarget'],
  [/^(namndens |namnd |sdn:?s? )?(ars)?mal(varde)?$/, 'target'],
  [/^period$/, 'period'],
  [/^(periodicitet|matfrekvens|uppfoljning)$/, 'periodicity'],
  [/^start(datum)?$/, 'start'],
  [/^slut(datum)?$/, 'end'],
  [/^avvikelse(r)?$/, 'deviation'],
];
