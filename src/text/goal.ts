import type { Ground } from '../model.ts';
import { groundNames } from '../terms/assessments.ts';
import type { TargetVerdict } from '../verdict.ts';
import { counted } from './counted.ts';
import { everyReport } from './every-board.ts';
import { listed } from './listed.ts';
import { partTitles } from './part-titles.ts';

const noneJudges = 'Ingen inläst uppföljning bedömer målen.';
const noneJudgesIt = 'Ingen inläst uppföljning bedömer målet.';

/** Interface texts: goal. */
export const goalText = {
  listTitle: partTitles.mal,
  listDescription:
    'Kommunfullmäktiges mål, hur rapporterna bedömer att de uppfylls och vad siffrorna under målen visar.',
  yearTitle: (year: number) => `Målen ${year}`,
  yearDescription: (year: number) =>
    `Hur stadsdelsnämndernas rapporter bedömer kommunfullmäktiges mål ${year}, mål för mål och nämnd för nämnd.`,
  listLead:
    'Kommunfullmäktiges mål gäller en mandatperiod i taget. Samma nummer betyder olika saker i olika perioder.',
  kicker: (level: string, set: string) => `${level} ${set}`,
  set: (set: string) => `Mandatperioden ${set.replace('-', '–')}`,
  everySet: 'Alla mål, period för period',
  goals: (count: number) => counted(count, 'mål', 'mål'),
  /** `isPlanned`: plans alone are read of the year, and say nothing of whether it is met. */
  yearOf: (name: string, year: number, isPlanned: boolean) =>
    `Målet ”${name}” i ${isPlanned ? 'planerna för' : 'rapporterna om'} ${year}: ${isPlanned ? 'indikatorer' : 'bedömning, indikatorer'} och aktiviteter, nämnd för nämnd.`,
  description: (name: string, set: string) =>
    `Målet ”${name}” (${set.replace('-', '–')}): rapporternas bedömningar, indikatorer och aktiviteter.`,
  noneJudges,
  noneJudgesIt,
  /** The answer first: what the reports say, and what the figures show. */
  answer: (boards: readonly string[], fully: number, judged: number, counts: TargetCounts) => {
    if (judged === 0) return noneJudges;
    const who = everyReport(boards);
    const said =
      fully === judged
        ? `${who} bedömer att alla ${judged} mål uppfylls helt.`
        : `${who} bedömer att ${fully} av ${judged} mål uppfylls helt.`;
    return `${said} ${figures(counts)}`;
  },
  /** The same of one goal: what how many boards' reports say. */
  goalAnswer: (said: readonly { assessment: string; boards: readonly string[] }[], counts: TargetCounts) => {
    const all = said.flatMap(({ boards }) => boards);
    if (all.length === 0) return noneJudgesIt;
    const [first] = said;
    const words =
      said.length === 1
        ? `${everyReport(all)} bedömer att målet ${first!.assessment}.`
        : `Av ${all.length} nämnders rapporter bedömer ${said.map(({ assessment, boards }) => `${boards.length} att målet ${assessment}`).join(', ')}.`;
    return `${words} ${figures(counts)}`.trim();
  },
  goal: 'Mål',
  differing: 'Bedöms olika, eller inte som helt uppfyllda',
  missed: (boards: number) =>
    `Uppfylls helt enligt ${boards === 1 ? 'rapporten' : 'rapporterna'}, men årsmål under dem nås inte`,
  /** Before the names of goals that are fully met and miss no target. */
  quiet: (count: number, boards: number) =>
    `${count === 1 ? 'Ett mål' : `${count} mål`} uppfylls helt enligt ${boards === 1 ? 'rapporten' : 'alla rapporter'}, och inget årsmål under ${count === 1 ? 'det' : 'dem'} har missats hittills`,
  /** Before the names of goals that no report judges. */
  silent: (count: number) => `${count === 1 ? 'Ett mål' : `${count} mål`} bedöms inte i rapporterna`,
  cellMarks: 'Rutan är hur många årsmål under målet som nämnden inte når, och cirkeln hur många den når.',
  noTargets: 'inga utfall att bedöma än',
  counts: { 'nar-inte': 'nås inte', nar: 'nås' },
  treeOwn: 'Bedömningarna är rapportens egna.',
  treeMarks:
    'Ett tecken för varje årsmål under målet. Cirkeln betyder att det nås, rutan att det inte nås, den streckade ringen att det är för tidigt att säga, strecket att det inte bedöms.',
  treePlan: 'En verksamhetsplan bedömer inga mål; det gör de rapporter som följer upp den.',
  treeSource: (report: string) => `Enligt ${report.toLowerCase()}.`,
  notFully: 'Uppfylls inte helt',
  /** What one board alone has under the goal. */
  alone: (count: number) => `${counted(count, 'indikator', 'indikatorer')} som bara en nämnd redovisar`,
  /** What has no room in the table. */
  rest: (count: number) => `${counted(count, 'indikator', 'indikatorer')} till`,
  aloneCaption: 'Indikatorer under målet som bara en nämnd redovisar',
  figure: 'Utfall och mål',
  tree: 'Alla mål',
  assessment: 'Bedömning',
  assessments: 'Bedömningar',
  assessmentsCaption: (goal: string) => `Rapporternas bedömning av mål ${goal}`,
  board: 'Nämnd',
  targets: 'Årsmål under målet',
  activities: 'Aktiviteter',
  activityCount: (all: number, deviating: number) =>
    deviating > 0 ? `${all}, ${deviating} avviker` : `${all}`,
  /** Beside a heading's assessment, where the text below says another. */
  inText: (assessment: string) => `i texten: ${assessment}`,
  /** What the text names that an assessment rests on: it may rest on more. */
  grounds: (on: readonly Ground[]) => `Som grund nämner texten ${groundWords(on)}`,
  notAssessed: 'ej bedömt',
  boardGoals: (count: number) => counted(count, 'nämndmål', 'nämndmål'),
  indicators: 'Indikatorer',
  indicatorsCaption: 'Indikatorer under målet, nämnd för nämnd',
  indicatorsLead: (period: string | undefined) =>
    `Utfall och årsmål${period ? `, utfallen för ${period} där inget annat står` : ''}. Rutan betyder att årsmålet inte nås, cirkeln att det nås, den streckade ringen att det är för tidigt att säga.`,
  noIndicators: 'Inga indikatorer redovisas under målet.',
  against: (target: string) => `mål ${target}`,
  above: 'Under inriktningsmålet',
  below: 'Mål för verksamhetsområdet',
  planned: 'Planer',
  own: 'Nämndens eget mål',
  councilOwn: 'Fullmäktiges indikatorer',
  boardDescription: (goal: string, district: string) =>
    `Målet ”${goal}” i ${district}: rapporternas bedömning, nämndens egna mål, indikatorer och aktiviteter.`,
  boardAnswer: (assessment: string | null, report: string, counts: TargetCounts) => {
    const said = assessment ? `Målet ${assessment}, enligt ${report}.` : `Målet är inte bedömt i ${report}.`;
    return `${said} ${figures(counts)}`.trim();
  },
  allBoards: 'Målet i alla nämnder',
  allBoardsGoals: 'Målen i alla nämnder',
  report: 'Rapport',
  everyReport: 'Målen i varje rapport',
  history: 'Bedömningar rapport för rapport',
  moreIndicators: (count: number) => `Visa ${counted(count, 'indikator', 'indikatorer')} till`,
  moreOf: (goal: string) => `${goal}: fler indikatorer`,
  older: (count: number) => `Visa ${counted(count, 'rapport', 'rapporter')} till`,
  questions: 'Frågor om målet',
};

/** What an assessment rests on, in a sentence: "indikatorer och nämndmål". */
export function groundWords(on: readonly Ground[]): string {
  return listed(on.map((one) => groundNames[one]));
}

/** How many targets are reached, missed, and too early to judge. */
type TargetCounts = Readonly<Record<TargetVerdict, number>>;

function figures({ nar, 'nar-inte': not, 'for-tidigt': early }: TargetCounts): string {
  const all = nar + not + early;
  if (all === 0) return '';
  if (all === early)
    return `För ${all === 1 ? 'årsmålet' : `alla ${all} årsmål`} är det för tidigt att säga.`;
  const parts = [
    nar > 0 && `${nar} nås`,
    not > 0 && `${not} nås inte`,
    early > 0 && `för ${early} är det för tidigt att säga`,
  ].filter((part) => part !== false);
  return `Av ${counted(all, 'årsmål', 'årsmål')}: ${listed(parts)}.`;
}
