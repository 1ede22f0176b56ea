import type { Missing } from '../series.ts';
import type { Term } from './term.ts';

/** What is said where there is no number. Missing is not zero. */
export const missing: Record<Missing, Term> = {
  'ej-redovisat': { label: 'ej redovisat', explanation: 'Rutan är tom i rapporten.' },
  'ej-matt': { label: 'ej mätt', explanation: 'Mätningen har inte gjorts under perioden.' },
  ord: { label: 'i ord', explanation: 'Rapporten anger ett ord i stället för en siffra.' },
  'tas-fram-av-namnd': {
    label: 'tas fram av nämnden',
    explanation: 'Fullmäktige har lämnat åt varje nämnd att sätta målet.',
  },
  'oklar-kolumn': {
    label: 'oklar kolumn',
    explanation: 'Det går inte att avgöra vilken kolumn siffran hör till.',
  },
  olasligt: { label: 'går inte att läsa', explanation: 'Siffran kan inte utläsas säkert i rapporten.' },
};
