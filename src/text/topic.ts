import type { OutcomeGroup } from '../report/tally.ts';
import { counted } from './counted.ts';

/** Interface texts: a topic of a district. */
export const topicText = {
  description: (topic: string, district: string) =>
    `${topic} i ${district}: vilka årsmål som nås och vilka som inte nås, med rad i rapporten till varje siffra.`,
  caption: (topic: string) => `${topic}: utfall mot årsmål`,
  answer: (counts: Record<OutcomeGroup, number>, report: string) => {
    const { nar, 'nar-inte': not, 'for-tidigt': early, 'bedoms-inte': silent } = counts;
    const all = nar + not + early + silent;
    if (all === 0) return `Inget årsmål är satt enligt ${report}.`;
    const parts = [
      nar > 0 && `${nar} nås`,
      not > 0 && `${not} nås inte`,
      early > 0 && `${early} är det för tidigt att säga något om`,
      silent > 0 && `${silent} går inte att bedöma`,
    ].filter((part) => part !== false);
    return `Av ${counted(all, 'årsmål', 'årsmål')} i ${report}: ${parts.join(', ')}.`;
  },
  bullets: 'Stapeln är utfallet, det heldragna strecket nämndens årsmål och det prickade kommunfullmäktiges.',
  notIn: (report: string) => `Ämnet har inga indikatorer i ${report}.`,
  questions: 'Frågor som siffrorna väcker',
  older: 'Tidigare indikatorer',
  olderLead: (report: string) => `Redovisade av nämnden förut, men inte i ${report}.`,
  showOlder: (count: number) => `Visa ${counted(count, 'indikator', 'indikatorer')}`,
  allBoards: 'Alla indikatorer i alla stadsdelar',
};
