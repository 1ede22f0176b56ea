import { formatNumber } from '../number.ts';
import { counted } from './counted.ts';

/** Interface texts: feeds. */
export const feedText = {
  title: 'Följ',
  description:
    'Flöden (Atom) som säger till när det kommer en ny rapport, en ny fråga, en rättelse eller en datautgåva.',
  lead: 'Ett flöde säger till när något nytt kommer. Klistra in adressen i en flödesläsare, eller låt ett program hämta den.',
  how: 'Flödena är i formatet Atom och har de senaste 50 händelserna. De fylls på när en datautgåva ges ut.',
  general: 'Allt på en gång, eller ett slag för sig',
  districts: 'En stadsdel',
  districtsText: 'Nya rapporter, frågor, rättelser och ändrade siffror för en stadsdelsnämnd.',
  indicators: 'En indikator',
  indicatorsText: 'Varje indikators sida leder till dess flöde:',
  allIndicators: 'alla indikatorer',
  names: {
    all: 'Allt nytt',
    findings: 'Nya frågor till nämnderna',
    corrections: 'Rättelser',
    releases: 'Datautgåvor',
  },
  newDistrict: 'Nytt om stadsdelen',
  newIndicator: 'Nytt om indikatorn',
  follow: 'Följ i en flödesläsare',
  of: (site: string, name: string) => `${site}: ${name}`,
  /** What an entry is called. */
  report: (title: string) => `Ny rapport: ${title}`,
  reportSaid: (counts: Readonly<Record<string, number>>) => {
    const { observations = 0, goals = 0, budget = 0, activities = 0, decisions = 0 } = counts;
    const parts = [
      [observations, counted(observations, 'siffra om indikatorer', 'siffror om indikatorer')],
      [goals, counted(goals, 'mål', 'mål')],
      [budget, counted(budget, 'siffra om ekonomi och volymer', 'siffror om ekonomi och volymer')],
      [activities, counted(activities, 'aktivitet', 'aktiviteter')],
      [decisions, counted(decisions, 'förslag till beslut', 'förslag till beslut')],
    ] as const;
    const said = parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
    return said.length === 0 ? '' : `${said.join(', ')}.`;
  },
  finding: (rule: string, board: string, report: string) => `${rule}: ${board}, ${report}`,
  correction: (printed: string, shown: string, board: string) =>
    `Rättelse: ${printed} blev ${shown}, ${board}`,
  decided: (column: string, shown: string, board: string) =>
    `Avgjort: ${column} är ${shown || 'inte ifyllt'}, ${board}`,
  release: (version: string) => `Datautgåva ${version}`,
  changes: (count: number, version: string, name: string) =>
    `${counted(count, 'siffra', 'siffror')} om ${name} ändrades eller togs bort i datautgåva ${version}`,
  change: (what: string, before: string, after: string | null) =>
    after === null ? `${what}: ${before} togs bort.` : `${what}: ${before} blev ${after}.`,
  more: (count: number) => `Och ${formatNumber(count)} till.`,
};
