import { counted } from './counted.ts';
import { districtText } from './district.ts';

/** A board, the targets that it misses, and those that a word is said of. */
interface BoardShare {
  name: string;
  missed: number;
  judged: number;
}

/** Interface texts: boards side by side. */
export const boardsText = {
  title: 'Stadsdelarna sida vid sida',
  yearTitle: (year: number) => `Stadsdelarna ${year}`,
  description:
    'Hur stor del av årsmålen varje stadsdelsnämnd når, om budgeten håller och vilka frågor siffrorna väcker.',
  yearDescription: (year: number) =>
    `Stadsdelsnämndernas rapporter om ${year} sida vid sida: årsmål som nås och inte nås, budgetavvikelse och frågor.`,
  /** Of boards at one time: who misses the largest part of its targets, and who the smallest. */
  answer: (most: BoardShare, least: BoardShare) =>
    `Störst andel av sina årsmål missar ${most.name}: ${most.missed} av ${most.judged}. Minst andel missar ${least.name}: ${least.missed} av ${least.judged}.`,
  lead: 'Hur stor del av årsmålen når varje nämnd, håller den sin budget, och vad finns det att fråga om?',
  yearLead: (count: number, year: number) =>
    `${count === 1 ? 'En rapport' : counted(count, 'rapport', 'rapporter')} om ${year} är ${count === 1 ? 'inläst' : 'inlästa'}. Bara rapporter från samma tid på året står i samma tabell.`,
  caution:
    'Det här är ingen rangordning. Nämnderna har olika invånare och olika många årsmål, och sätter de flesta själva: den som har lätta mål når fler.',
  /** Where reports are of a part of their year. */
  early: 'Innan året är slut är det mesta för tidigt att bedöma.',
  /** Before what is said of reports of one time, where the page has several. */
  at: (time: string) => `${time}: `,
  unlike:
    'Rapporterna är från olika tider, så nämnderna går inte att jämföra med varandra. Välj ett år för att se nämnder vid samma tid.',
  years: 'Välj år',
  newest: 'Senaste',
  caption: 'Nämndernas senaste rapport',
  formerCaption: 'Tidigare nämnders sista rapport',
  board: 'Nämnd',
  scale: 'Andel av årsmålen, 0–100\u00a0%',
  heads: { nar: 'nås', 'nar-inte': 'nås inte', 'for-tidigt': 'för tidigt' },
  of: (count: number) => `av\u00a0${count}`,
  noTargets: 'inga årsmål går att bedöma',
  deviation: 'Budget\u00adavvikelse',
  ofBudget: 'av budgeten',
  questions: 'Frågor',
  plans: 'Planer',
  plansLead: 'En verksamhetsplan har mål men inga utfall.',
  without: 'Nämnder utan inläst uppföljning',
  places: 'Vilken stadsdel bor jag i?',
  placesLead:
    'Områden som hör till varje stadsdel, och till dem som fanns tidigare. Ett område vars nämnd har bytts står hos båda. Listan är vår och inte fullständig.',
  /** Behind the name of a board whose places follow: "till 2023, ingen rapport inläst". */
  placesOf: (to: string | null, reports: number) =>
    `${to === null ? '' : `till ${to.slice(0, 4)}, `}${districtText.reportCount(reports, to !== null)}`,
};
