import { formatNumber, formatSigned, formatValue } from '../number.ts';
import type { CountedSilence } from '../overview/silences.ts';
import type { Forecasts } from '../report/tally.ts';
import type { TargetVerdict } from '../verdict.ts';
import { counted } from './counted.ts';
import { silenceWords } from './verdict.ts';

/** Interface texts: how it is going in a district, by its newest report. */
export const overviewText = {
  source: (report: string, date: string | null) => `Enligt ${report}${date ? `, ${date}` : ''}.`,
  /** Where a topic has no verdict yet. */
  earlierYears: 'Så gick det tidigare år',
  /** The answer first. */
  answer: (
    { kind, year }: { kind: 'vp' | 't1' | 't2' | 'vb'; year: number },
    reached: number,
    missed: number,
    early: number,
  ) => {
    const all = reached + missed + early;
    const after = {
      vp: '',
      t1: `Efter fyra månader av ${year} `,
      t2: `Efter åtta månader av ${year} `,
      vb: `Helåret ${year} `,
    }[kind];
    if (all === 0) return 'Rapporten har inga årsmål som går att bedöma.';
    if (reached + missed === 0)
      return `${after}är det för tidigt att säga något om ${all === 1 ? 'årsmålet' : `alla ${formatNumber(all)} årsmål`}.`;
    const rest = early > 0 ? ` För\u00a0${early} är det för tidigt att säga.` : '';
    const of = `av ${all} årsmål`;
    // The year of an annual report is over.
    const verb = kind === 'vb' ? 'nåddes' : 'nås';
    const told =
      reached === 0
        ? `${verb} ${missed} ${of} inte`
        : `${verb} ${reached} ${of}${missed > 0 ? ` och ${missed} ${verb} inte` : ''}`;
    return `${after}${told}.${rest}`;
  },
  /** "5 årsmål till bedöms inte", and then why, the most common first: "oklart vad som är bättre (4), få personer (1)". */
  silent: (count: number) => `${counted(count, 'årsmål', 'årsmål')} till bedöms inte`,
  silentWhy: (silent: readonly CountedSilence[]) => `: ${whys(silent)}.`,
  /**
   * What forecasts say otherwise than the outcomes so far: which missed targets are reached after all and which reached
   * ones are not, and both of those that it is too early to tell of. Null where they say nothing of these.
   */
  forecast: (
    counts: Readonly<Record<TargetVerdict, number>>,
    { nar, 'nar-inte': not, 'for-tidigt': early }: Readonly<Record<TargetVerdict, Forecasts>>,
  ) => {
    const parts = [
      not.reach > 0 && afterAll(not.reach, counts['nar-inte']),
      nar.miss > 0 && notAtLast(nar.miss, counts.nar),
      early.reach + early.miss > 0 && ofEarly(early, counts['for-tidigt']),
    ].filter((part) => part !== false);
    return parts.length > 0 ? parts.join(' ') : null;
  },
  plan: (targets: number, year: number) =>
    `Planen sätter ${counted(targets, 'årsmål', 'årsmål')} för ${year}. Hur det går står i rapporterna som följer upp den.`,
  words: { nar: 'når årsmålet', 'nar-inte': 'når inte årsmålet', 'for-tidigt': 'för tidigt att säga' },
  topics: 'Ämne för ämne',
  topicsNote: 'Ett tecken för varje årsmål. De som inte nås står med siffra och mål.',
  short: {
    nar: (count: number) => `${count} nås`,
    'nar-inte': (count: number) => `${count} nås inte`,
    'for-tidigt': (count: number) => `${count} för tidigt`,
    'bedoms-inte': (count: number) => `${count} bedöms inte`,
  },
  none: 'inga årsmål',
  targets: (count: number) => (count === 0 ? 'inga årsmål' : counted(count, 'årsmål', 'årsmål')),
  planNote: 'Ett tecken för varje årsmål.',
  andMore: (count: number) => `och ${count} till`,
  against: (target: string) => `mål\u00a0${target}`,
  changes: 'Jämfört med förra året',
  noChanges: (silent: readonly CountedSilence[]) =>
    silent.length === 0
      ? 'Rapporten har inga siffror från förra året att jämföra med.'
      : `Inget går att jämföra: ${whys(silent)}.`,
  /** How many are better, worse and the same. */
  changeCounts: (better: number, worse: number, same: number) =>
    `Av ${counted(better + worse + same, 'siffra', 'siffror')} som går att jämföra är ${better} bättre, ${worse} sämre och ${same} oförändrade. `,
  largest: 'Störst i förhållande till förra året:',
  /** "24 siffror jämförs inte: olika långa tider (22), få personer (2)." */
  silentChanges: (silent: readonly CountedSilence[]) =>
    `${counted(
      silent.reduce((sum, { count }) => sum + count, 0),
      'siffra',
      'siffror',
    )} jämförs inte: ${whys(silent)}.`,
  question: 'Frågan som är mest värd att ställa',
  moreQuestions: (count: number) => `Alla ${count} frågor till nämnden`,
  allQuestions: 'Om frågan i Granskning',
  noQuestion: 'Kontrollerna har inte hittat något att fråga om.',
  money: 'Pengarna',
  moneyMore: 'Hela ekonomin',
  goals: 'Målen',
  goalsMore: 'Mål för mål',
  activities: 'Aktiviteter',
  unanimous: (count: number, assessment: string) =>
    `Rapporten bedömer att ${count === 1 ? 'målet' : `alla ${count} mål`} ${assessment.toLowerCase()}.`,
  assessed: (count: number, parts: readonly string[]) =>
    `Rapporten bedömer ${count} mål: ${parts.join(', ')}.`,
  planned: (count: number) => `Planen har ${counted(count, 'mål', 'mål')}. En plan bedömer inga mål.`,
  notAssessed: (count: number) =>
    `Rapporten har ${counted(count, 'mål', 'mål')}. Ingen bedömning av ${count === 1 ? 'det' : 'dem'} är inläst.`,
  deviation: (
    deviation: number,
    unit: string | null,
    decimals: number,
    budget: number | null,
    after: boolean,
    ended: boolean,
  ) => {
    const size = formatValue(Math.abs(deviation), unit, decimals);
    const of = budget ? `, ${formatSigned((100 * deviation) / Math.abs(budget), 1)}\u00a0% av budgeten` : '';
    const when = after ? ' efter resultatöverföring' : '';
    if (deviation === 0) return `Nämnden ${ended ? 'höll' : 'väntas hålla'} sin budget${when}.`;
    return deviation < 0
      ? `Pengarna ${ended ? 'räckte inte' : 'väntas inte räcka'}: ${size} ${ended ? 'fattades' : 'fattas'}${when}${of}.`
      : `${size} ${ended ? 'blev' : 'väntas bli'} över${when}${of}.`;
  },
  budgetOnly: (budget: string, year: number) =>
    `Budgeten för ${year} är ${budget} netto. En plan har ingen prognos.`,
  noDeviation: 'Avvikelsen för hela budgeten går inte att läsa säkert ur rapporten.',
  noMoney: 'Ingen tabell över hela budgeten är inläst ur rapporten.',
  extremes: (lacking: string | null, left: string | null, ended: boolean) =>
    [
      lacking && `Mest ${ended ? 'fattades' : 'fattas'}: ${lacking}.`,
      left && `Mest ${ended ? 'blev' : 'blir'} över: ${left}.`,
    ]
      .filter((one) => one)
      .join(' '),
  areas: (unit: string | null) => `Avvikelse mot budget${unit ? `, ${unit}` : ''}`,
  others: (count: number) => `${counted(count, 'område', 'områden')} till`,
};

function afterAll(reached: number, missed: number): string {
  if (missed === 1) return 'Enligt prognosen nås det ändå innan året är slut.';
  const which = reached === missed ? `alla ${missed}` : `${reached} av de ${missed}`;
  return `Enligt ${forecastsOf(reached)} nås ${which} ändå innan året är slut.`;
}

function notAtLast(missed: number, reached: number): string {
  const which =
    reached === 1 ? 'Det som nås hittills nås inte' : `Av de ${reached} som nås hittills nås ${missed} inte`;
  return `${which} vid årets slut, enligt ${forecastsOf(missed)}.`;
}

function forecastsOf(count: number): string {
  return count === 1 ? 'prognosen' : 'prognoserna';
}

function ofEarly({ reach, miss }: Forecasts, early: number): string {
  if (early === 1)
    return `Det som det är för tidigt att säga något om väntas${miss > 0 ? ' inte' : ''} nås, enligt prognosen.`;
  const all = reach + miss;
  return `Av de ${early} där det är för tidigt att säga har ${all} en prognos, i tabell eller analys: ${toldOf(reach, miss)}.`;
}

function toldOf(reach: number, miss: number): string {
  if (reach + miss === 1) return miss === 0 ? 'det väntas nås' : 'det väntas inte nås';
  if (miss === 0) return 'alla väntas nås';
  return reach === 0 ? 'inget väntas nås' : `${reach} väntas nås och ${miss} inte`;
}

/** "olika långa tider (22), få personer (2)". */
function whys(silent: readonly CountedSilence[]): string {
  return silent.map(({ why, count }) => `${silenceWords[why]} (${count})`).join(', ');
}
