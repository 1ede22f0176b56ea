import { counted } from './counted.ts';
import { reportText } from './report.ts';

/** Interface texts: activity. */
export const activityText = {
  title: 'Aktiviteter',
  description: 'Det stadsdelsnämnderna ska göra, efter tid, mål och status, med ställe i rapporten.',
  lead: 'Det nämnderna säger att de ska göra för att nå målen, ordnat efter när det ska vara klart.',
  shared: 'Samma aktivitet i flera stadsdelar',
  sharedLead: 'Aktiviteter med samma eller nästan samma namn, ofta uppdrag från kommunfullmäktige.',
  noShared: 'Ingen aktivitet återkommer i flera av de inlästa rapporterna.',
  byReport: 'Efter stadsdel och rapport',
  reportsCaption: 'Aktiviteter i varje rapport, de nyaste rapporterna först',
  done: 'Klara',
  going: 'Pågår',
  withDeviation: 'Med avvikelse',
  statusNote: 'Ett streck betyder att rapporten inte säger något om saken.',
  heading: (district: string, report: string) => `${district}, ${report}`,
  count: (count: number) => counted(count, 'aktivitet', 'aktiviteter'),
  heads: 'Aktivitet, beslutad av, status',
  noTime: 'Ingen tid angiven',
  outside: 'inte under året',
  goal: 'Mål',
  filter: 'Visa bara',
  fields: { mal: 'Mål', status: 'Status', beslutad: 'Beslutad av' },
  any: {
    mal: 'Alla mål',
    status: 'Alla',
    beslutad: 'Alla',
  },
  statuses: { klar: 'Klar', pagar: 'Pågår', ingen: 'Inte angiven', avviker: 'Med avvikelse' },
  noStatuses: 'Rapporten anger inte vilka som är klara eller pågår.',
  statusCount: (done: number, going: number) =>
    [done > 0 && `${done} klara`, going > 0 && `${going} pågår`].filter((part) => part).join(', ') + '.',
  byGoal: 'Mål för mål',
  noGoal: 'Utan mål',
  choose: 'Välj efter mål, status och beslut',
  year: (year: number) => `Linjen är hela ${year}, stapeln planerad tid.`,
  /** `deviating` is null in a plan, which reports none. */
  summary: (all: number, deviating: number | null) => {
    const of = counted(all, 'aktivitet', 'aktiviteter');
    return deviating === null ? `${of}.` : `${of}, ${deviating || 'ingen'} med redovisad avvikelse.`;
  },
  caption: 'Alla aktiviteter',
  deviating: 'Aktiviteter med avvikelse',
};

/** Headings of a table of activities, after the line. */
export const activityHeads = [
  reportText.activity,
  reportText.time,
  reportText.status,
  reportText.deviation,
  reportText.owner,
];
