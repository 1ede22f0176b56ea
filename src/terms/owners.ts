import type { Owner } from '../model.ts';
import type { Term } from './term.ts';

/** Who has decided on an indicator or an activity. */
export const owners: Record<Owner, Term> = {
  kf: {
    label: 'Kommunfullmäktige',
    explanation: 'Beslutad av kommunfullmäktige och gemensam för nämnderna.',
  },
  namnd: { label: 'Nämnden', explanation: 'Beslutad av stadsdelsnämnden själv.' },
};
