import type { Measure } from '../series.ts';
import type { Term } from './term.ts';

/** What a figure of an indicator measures. */
export const measures: Record<Measure, Term> = {
  utfall: { label: 'Utfall', explanation: 'Hur det blev under perioden, enligt förvaltningens rapport.' },
  'utfall-man': { label: 'Män/pojkar', explanation: 'Utfallet för män eller pojkar.' },
  'utfall-kvinnor': { label: 'Kvinnor/flickor', explanation: 'Utfallet för kvinnor eller flickor.' },
  prognos: { label: 'Prognos helår', explanation: 'Vad förvaltningen räknar med att året slutar på.' },
  arsmal: { label: 'Årsmål', explanation: 'Det mål som stadsdelsnämnden har satt för året.' },
  'kf-arsmal': {
    label: 'KF:s årsmål',
    explanation: 'Det mål som kommunfullmäktige har satt för hela staden.',
  },
};
