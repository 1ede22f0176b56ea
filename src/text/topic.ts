import type { PeriodKind } from '../period.ts';
import type { OutcomeGroup } from '../report/tally.ts';
import { lowered } from '../word.ts';
import { counted } from './counted.ts';

/** Interface texts: a topic of a district. */
export const topicText = {
  description: (topic: string, district: string) =>
    `${topic} i ${district}: vilka årsmål som nås och vilka som inte nås, med rad i rapporten till varje siffra.`,
  caption: (topic: string, isPlan: boolean) => `${topic}: ${isPlan ? 'årsmål' : 'utfall mot årsmål'}`,
  answer: (counts: Record<OutcomeGroup, number>, report: string) => {
    const { nar, 'nar-inte': not, 'for-tidigt': early, 'bedoms-inte': silent } = counts;
    const all = nar + not + early + silent;
    if (all === 0) return `Inget årsmål är satt enligt ${report}.`;
    const these = `${counted(all, 'årsmål', 'årsmål')} i ${report}`;
    if (early === all)
      return all === 1
        ? `För det enda årsmålet i ${report} är det för tidigt att säga något.`
        : `För alla ${these} är det för tidigt att säga något.`;
    if (silent === all) return `Av ${these} går inget att bedöma.`;
    if (nar + not === 0)
      return `Av ${these} är det för tidigt att säga något om ${early}, och ${silent} går inte att bedöma.`;
    const reached = nar > 0 && `nås ${nar}`;
    const missed = not > 0 && (reached ? `${not} nås inte` : `nås ${not} inte`);
    const open = [
      early > 0 && `För ${early} är det för tidigt att säga`,
      silent > 0 && `${silent} går inte att bedöma`,
    ].filter((part) => part !== false);
    const decided = [reached, missed].filter((part) => part !== false).join(' och ');
    return `Av ${these} ${decided}.${open.length > 0 ? ` ${open.join(', och ')}.` : ''}`;
  },
  bullets: 'Stapeln är utfallet, det heldragna strecket nämndens årsmål och det prickade kommunfullmäktiges.',
  notIn: (report: string) => `Ämnet har inga indikatorer i ${report}.`,
  years: 'År för år',
  yearsLead:
    'Utfallet vid samma tid olika år, så långt de inlästa rapporterna räcker. Siffror som inte går att jämföra med det senaste utfallet är utelämnade.',
  yearsCaption: (topic: string, kind: string) => `${topic}, år för år: ${lowered(kind)}`,
  /** What the outcomes of one table are about. */
  kinds: {
    ar: 'Helår',
    t1: 'Januari–april',
    t2: 'Januari–augusti',
    rullande12: 'Rullande tolv månader',
    'ar-t1': 'Redovisat i tertialrapport 1',
    'ar-t2': 'Redovisat i tertialrapport 2',
  } satisfies Record<PeriodKind, string>,
  questions: 'Frågor som siffrorna väcker',
  older: 'Tidigare indikatorer',
  olderLead: (report: string) => `Redovisade av nämnden förut, men inte i ${report}.`,
  showOlder: (count: number) => `Visa ${counted(count, 'indikator', 'indikatorer')}`,
  allBoards: 'Alla indikatorer i alla stadsdelar',
};
