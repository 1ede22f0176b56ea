import type { Column } from '../../../src/model.ts';

/** What a column of an Indikator or Aktivitet table holds. A year stands where the heading prints one. */
export type Role = 'name' | Column | 'period' | 'periodicity' | 'start' | 'end' | 'deviation';

/**
 * Column headings as reports print them, lower case, without hyphens and with å ä ö as a o.
 * A new spelling is a line here; what a heading means together with the report's year is in table/header.ts.
 */
export const headings: readonly [RegExp, Role | 'year'][] = [
  [/^indikator(er)?$/, 'name'],
  [/^aktivitet(er)?$/, 'name'],
  [/^(periodens|arets|utfall) ?utfall$/, 'outcome'],
  [/^utfall( helar| aret| perioden| period)?$/, 'outcome'],
  [/^utfall (t|tertial) ?[12]( \d{4})?$/, 'outcome'],
  [/^(periodens )?utfall (man|pojkar)/, 'outcomeMen'],
  [/^(periodens )?utfall (kvinnor|flickor)/, 'outcomeWomen'],
  [/^(man|pojkar)( ?\/ ?(man|pojkar))?$/, 'outcomeMen'],
  [/^(kvinnor|flickor)( ?\/ ?(kvinnor|flickor))?$/, 'outcomeWomen'],
  [/^(arets )?utfall (vb |bokslut )?(20\d\d)$/, 'year'],
  [/^prognos( helar| ar)?( 20\d\d)?$/, 'forecast'],
  [/^(kf:?s|kommunfullmaktiges) (ars)?mal( 20\d\d)?$/, 'councilTarget'],
  [/^(namndens |namnd )?(ars)?mal( 20\d\d)?$/, 'target'],
  [/^period$/, 'period'],
  [/^(periodicitet|matfrekvens)$/, 'periodicity'],
  [/^start(datum)?$/, 'start'],
  [/^slut(datum)?$/, 'end'],
  [/^avvikelse(r)?$/, 'deviation'],
];
