import type { GoalLevel } from '../model.ts';
import type { Term } from './term.ts';

/** The three levels of goals. */
export const goalLevels: Record<GoalLevel, Term> = {
  inriktningsmal: {
    label: 'Inriktningsmål',
    explanation: 'Kommunfullmäktiges övergripande mål för hela staden. De är tre och gäller en mandatperiod.',
  },
  verksamhetsomradesmal: {
    label: 'Mål för verksamhetsområdet',
    explanation: 'Kommunfullmäktiges mål för ett område, till exempel förskolan. Gäller alla nämnder.',
  },
  namndmal: {
    label: 'Nämndmål',
    explanation: 'Stadsdelsnämndens eget mål, som visar hur nämnden bidrar till fullmäktiges mål.',
  },
};
