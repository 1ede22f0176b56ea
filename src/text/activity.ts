import { partTitles } from './part-titles.ts';
import { counted } from './counted.ts';
import { reportText } from './report.ts';

/** Interface texts: activity. */
export const activityText = {
  title: partTitles.aktiviteter,
  description: 'Det stadsdelsnämnderna ska göra, efter tid, mål och status, med ställe i rapporten.',
  reportDescription: (district: string, report: string) =>
    `Det nämnden i ${district} ska göra enligt ${report.toLowerCase()}: tid, mål, status och avvikelser.`,
  lead: 'Det nämnderna ska göra för att nå målen, enligt rapporterna.',
  shared: 'Samma aktivitet i flera stadsdelar',
  sharedLead: 'Aktiviteter med samma eller nästan samma namn, ofta uppdrag från kommunfullmäktige.',
  sharedMost: (listed: number, all: number) => `Här står de ${listed} av ${all} som finns i flest rapporter.`,
  sharedAll: 'Alla står under Granskning.',
  noShared: 'Ingen aktivitet återkommer i flera av de inlästa rapporterna.',
  yearTitle: (year: number) => `Aktiviteter ${year}`,
  yearDescription: (year: number) =>
    `Det stadsdelsnämnderna ska göra ${year}: vad som avviker, vad som är försenat och var det står.`,
  byBoard: 'Nämnd för nämnd',
  late: 'Slutdatum passerat',
  lateNote:
    'Slutdatum passerat: aktiviteten skulle ha varit klar när rapportens tid slutade, men står varken som klar eller med avvikelse. Ett streck betyder att rapporten inte säger något om saken.',
  notSaid: 'framgår inte',
  attention: 'Avviker eller är försenade',
  why: 'Läge',
  whys: {
    avviker: 'avviker',
    'pagar-efter': 'pågår efter sitt slutdatum',
    passerad: 'slutdatum passerat, status anges inte',
  },
  /** Behind a goal: how many of its activities deviate or are late. */
  toRead: (count: number) => `${count} avviker eller är försenad${count === 1 ? '' : 'e'}`,
  goalPage: 'Målet hos nämnden: bedömning och indikatorer',
  everyReport: 'Aktiviteterna i varje rapport',
  allBoards: 'Aktiviteter i alla nämnder',
  source: (report: string, date: string | null) => `Enligt ${report}${date ? `, ${date}` : ''}.`,
  /** The answer first; `deviating` is null in a plan, which reports none, `late` where a report does not say what is done. */
  answer: (all: number, deviating: number | null, late: number | null) => {
    const of = counted(all, 'aktivitet', 'aktiviteter');
    if (deviating === null) return `${of} är ${all === 1 ? 'planerad' : 'planerade'}.`;
    if (deviating === 0 && !late)
      return `${of}. Ingen redovisas med avvikelse${late === null ? '' : ', och ingen stod kvar efter sitt slutdatum'}.`;
    const parts = [
      deviating > 0 && `${deviating} avviker från planen`,
      late !== null &&
        late > 0 &&
        `${late} har passerat sitt slutdatum utan att stå som ${late === 1 ? 'klar' : 'klara'}`,
    ].filter((part) => part !== false);
    return `Av ${of}: ${parts.join(', ')}.`;
  },
  done: 'Markerade klara',
  going: 'Markerade pågående',
  withDeviation: 'Med avvikelse',
  heading: (district: string, report: string) => `${district}, ${report}`,
  count: (count: number) => counted(count, 'aktivitet', 'aktiviteter'),
  heads: 'Aktivitet, beslutad av, status',
  noTime: 'Ingen tid angiven',
  outside: 'inte under året',
  goal: 'Mål',
  filter: 'Visa bara',
  fields: { status: 'Status', beslutad: 'Beslutad av' },
  any: {
    status: 'Alla',
    beslutad: 'Alla',
  },
  statuses: { klar: 'Klar', pagar: 'Pågår', ingen: 'Inte angiven', avviker: 'Med avvikelse' },
  noStatuses: 'Rapporten anger inte vilka som är klara eller pågår.',
  /** How many of all activities the report marks; an unmarked one may be either. */
  statusCount: (done: number, going: number, all: number) => {
    const marked = (done || going) === 1 ? 'är markerad som' : 'är markerade som';
    const asDone = done > 0 && `${done} ${marked} ${done === 1 ? 'klar' : 'klara'}`;
    const unmarked = all - done - going;
    const parts = [asDone, going > 0 && `${going} ${asDone ? 'som' : marked} pågående`].filter(
      (part) => part,
    );
    return `${parts.join(' och ')}${unmarked > 0 ? `, ${unmarked} saknar markering` : ''}.`;
  },
  byGoal: 'Mål för mål',
  noGoal: 'Utan mål',
  year: (year: number) => `Linjen är hela ${year}, stapeln planerad tid.`,
  /** `deviating` is null in a plan, which reports none. */
  summary: (all: number, deviating: number | null) => {
    const of = counted(all, 'aktivitet', 'aktiviteter');
    return deviating === null ? `${of}.` : `${of}, ${deviating || 'ingen'} med redovisad avvikelse.`;
  },
  caption: 'Alla aktiviteter',
};

/** Headings of a table of activities, after the line. */
export const activityHeads = [
  reportText.activity,
  reportText.time,
  reportText.status,
  reportText.deviation,
  reportText.owner,
];
