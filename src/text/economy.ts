import type { Standing } from '../economy/standing.ts';
import { partTitles } from './part-titles.ts';
import { decimalsOf } from '../figure/number.ts';
import type { Cell, Stated } from '../model.ts';
import { formatSigned, formatValue } from '../number.ts';
import { counted } from './counted.ts';
import { everyBoard } from './every-board.ts';
import { inWords } from './in-words.ts';
import { listed } from './listed.ts';
import { capital } from '../word.ts';

/** What deviations are counted from; null where nothing is. */
type Basis = 'prognos' | 'utfall' | null;

type Need = Extract<Stated, { about: 'behov' }>;

const noneTells = 'Ingen uppföljning med en sådan budget är inläst.';

/** Interface texts: economy. */
export const economyText = {
  title: partTitles.ekonomi,
  description:
    'Budget, prognos och avvikelse i Stockholms stadsdelsnämnder: var pengarna inte räcker, område för område, med ställe i rapporten.',
  yearTitle: (year: number) => `Ekonomi ${year}`,
  yearDescription: (year: number) =>
    `Stadsdelsnämndernas budget, prognos och avvikelse ${year}, nämnd för nämnd och område för område.`,
  noneTells,
  /** The answer first: how many boards lack money, hold their budget and have some left, or did when the year had ended. */
  answer: (boards: readonly string[], { lacking, holding, left, untold }: Standing, ended: boolean) => {
    const all = lacking + holding + left + untold;
    if (all === untold) return noneTells;
    const parts = [
      { count: lacking, words: 'gå med underskott', verb: 'gick', rest: 'med underskott' },
      { count: holding, words: 'hålla sin budget', verb: 'höll', rest: 'sin budget' },
      { count: left, words: 'gå med överskott', verb: 'gick', rest: 'med överskott' },
    ].filter(({ count }) => count > 0);
    const every = everyBoard(boards);
    const isOne = parts.length === 1 && untold === 0;
    const silent = untold > 0 ? `; för ${inWords(untold)} framgår det inte` : '';
    const [first, ...others] = parts;
    if (!ended)
      return isOne
        ? `${every} väntas ${first!.words}.`
        : `Av ${inWords(all)} nämnder väntas ${listed(parts.map(({ count, words }) => `${inWords(count)} ${words}`))}${silent}.`;
    if (isOne) return `${every} ${first!.verb} ${first!.rest}.`;
    const told = others.map(({ count, verb, rest }) => `${inWords(count)} ${verb} ${rest}`);
    return `Av ${inWords(all)} nämnder ${listed([`${first!.verb} ${inWords(first!.count)} ${first!.rest}`, ...told])}${silent}.`;
  },
  /**
   * Where most is lacking, in proportion: a name, the board where several are told of, the report that says so where the
   * sentence before names none, a sum and its part of the budget.
   */
  worst: (area: string, board: string | null, report: string | null, sum: string, share: string) => {
    const where = `${board ? ` i ${board}` : ''}${report ? ` (${report})` : ''}`;
    return `Mest fattas i förhållande till budgeten: ${area}${where}, ${sum} eller ${share}\u00a0procent.`;
  },
  read: 'Plus betyder pengar över, minus att pengar fattas. Nämnderna är olika stora: jämför procent hellre än miljoner.',
  net: 'netto, kostnader minus intäkter',
  adds: (basis: Basis) =>
    `Avvikelsen är budgeten med justeringar minus ${basis === 'utfall' ? 'utfallet' : 'prognosen'}; procenten är räknad på budgeten före justeringar.`,
  adjusted: 'Justeringar',
  adjustmentShort: { requested: 'begärt', performance: 'prestationer' },
  boards: 'Nämnd för nämnd',
  boardsCaption: 'Driftbudget netto, nämnd för nämnd',
  board: 'Nämnd',
  former: 'Tidigare nämnder',
  before: 'Före över\u00adföring',
  after: 'Avvikelse',
  largest: 'De största avvikelserna',
  largestLead: 'I förhållande till områdets budget, i de nuvarande nämndernas senaste uppföljning.',
  largestCaption: 'De områden som avviker mest från sin budget',
  areas: 'Område för område',
  areasLead: 'En punkt för varje nämnd: avvikelsen i procent av områdets budget. Strecket är budgeten.',
  areasCaption: 'Avvikelse i procent av budgeten, område för område',
  /** Before the names of areas in which no board deviates. */
  even: (boards: readonly string[], ended: boolean) =>
    `${everyBoard(boards)} ${ended ? 'höll' : 'väntas hålla'} sin budget i dessa områden:`,
  /** Behind an area that not all of them report: "(en nämnd)". */
  evenIn: (boards: number) => ` (${inWords(boards)}\u00a0${boards === 1 ? 'nämnd' : 'nämnder'})`,
  lowest: 'Lägst',
  highest: 'Högst',
  only: (board: string, share: string) => `${board} ${share}`,
  area: 'Område',
  budget: 'Budget',
  forecast: 'Prognos',
  outcome: 'Utfall',
  outcomeSoFar: 'Utfall hittills',
  deviation: 'Avvikelse',
  share: 'Av budgeten',
  shareOfAll: 'Del av budgeten',
  noShare: 'räknas inte: budgeten är noll, nästan noll, osäker eller inte redovisad',
  deviationTitle: 'Avvikelse mot budget efter område',
  /**
   * How the areas of a board deviate, or did when the year had ended, below the sentence on the whole: how many lack and
   * have left, and how much.
   */
  deviating: (
    lacking: { count: number; sum: string } | null,
    left: { count: number; sum: string } | null,
    ended: boolean,
  ) => {
    const [deviate, lack, become] = ended ? ['avvek', 'fattades', 'blev'] : ['avviker', 'fattas', 'blir'];
    const count = (lacking?.count ?? 0) + (left?.count ?? 0);
    if (count === 0) return `Inget område ${deviate} från sin budget.`;
    if (count === 1)
      return `Ett område ${deviate}: där ${lacking ? `${lack} ${lacking.sum}` : `${become} ${left!.sum} över`}.`;
    const parts = [
      lacking && `i ${inWords(lacking.count, true)} ${lack} ${together(lacking.count)}${lacking.sum}`,
      left && `i ${inWords(left.count, true)} ${become} ${together(left.count)}${left.sum} över`,
    ].filter((part) => part);
    return capital(`${inWords(count, true)} områden ${deviate}: ${parts.join(', ')}.`);
  },
  areasHere: 'Område för område',
  areasHereCaption: (unit: string | null) => `Budget, prognos och avvikelse${unit ? `, ${unit}` : ''}`,
  planCaption: (unit: string | null) => `Budgetens områden${unit ? `, ${unit}` : ''}`,
  bands: {
    prognos: {
      lacking: 'Pengarna väntas inte räcka',
      left: 'Pengar väntas bli över',
      others: 'Väntas hålla budgeten',
      untold: 'Ingen avvikelse redovisad',
    },
    utfall: {
      lacking: 'Pengarna räckte inte',
      left: 'Pengar blev över',
      others: 'Höll budgeten',
      untold: 'Ingen avvikelse redovisad',
    },
  },
  /** Facts that the text gives about an area beside the table. */
  said: {
    same: 'Texten om avvikelsen:',
    deviation: (sum: string) => `Texten anger avvikelsen ${sum}:`,
    before: (sum: string) => `Texten anger avvikelsen ${sum} före resultatöverföring:`,
    asked: (sum: string) => `Texten: ${sum} begärs:`,
    budget: (sum: string) => `Texten anger budgeten ${sum}:`,
    carried: (sum: string) => `Texten: ${sum} förs över mellan åren:`,
    apart: (sum: string) => `Texten anger skillnaden ${sum}:`,
    /** `surplus`: the text explains a surplus by it. */
    need: (way: Need['way'], surplus: boolean) =>
      ({
        okat: 'Enligt texten har behovet ökat:',
        'over-budget': 'Enligt texten är behovet högre än budgeterat:',
        minskat: surplus
          ? 'Texten förklarar överskottet med att behovet minskat:'
          : 'Enligt texten har behovet minskat:',
        'under-budget': surplus
          ? 'Texten förklarar överskottet med lägre behov än budgeterat:'
          : 'Enligt texten är behovet lägre än budgeterat:',
      })[way],
  },
  sumsHold: (columns: number, rows: number, basis: Basis) => {
    const parts = [
      columns > 0 && `områdena blir summan i ${inWords(columns)} ${columns === 1 ? 'kolumn' : 'kolumner'}`,
      rows > 0 &&
        `budget, justeringar och ${basis ?? 'prognos'} ger avvikelsen på ${counted(rows, 'rad', 'rader')}`,
    ].filter((part) => part !== false);
    return `Kontrollräknat: ${parts.join(', och ')}.`;
  },
  sumWrong: (column: string, made: string, printed: string) =>
    `Områdena i kolumnen ${column} blir ${made}, men rapporten skriver ${printed}.`,
  rowWrong: (area: string, made: string, printed: string, basis: Basis) =>
    `På raden ${area} ger budget och ${basis ?? 'prognos'} ${made}, men rapporten skriver ${printed}.`,
  notChecked: 'Tabellen har ingen summa att räkna mot.',
  columns: {
    budget: 'Budget',
    requested: 'Begärda justeringar',
    performance: 'Prestationsförändringar',
    forecast: (basis: Basis) => (basis === 'utfall' ? 'Utfall' : 'Prognos'),
    deviation: 'Avvikelse',
  },
  questions: 'Frågor om pengarna',
  tables: 'Rapportens tabeller',
  otherReports: 'Ekonomin i varje rapport',
  units: 'Resultatenheter och investeringar',
  unitsLead:
    'Enheter som tar med sig över- eller underskott till nästa år, och det som byggs och köps, står hos varje nämnd:',
  allDistricts: 'Alla nämnders ekonomi',
  plans: 'Planer',
  plansLead: 'En verksamhetsplan har en budget men ingen prognos.',
  /** `isPlanned`: plans alone are read of the year. */
  areaYearDescription: (area: string, year: number, isPlanned: boolean) =>
    `${area} ${year}: ${isPlanned ? 'budget' : 'budget, prognos och avvikelse'} i de stadsdelsnämnder vars ${isPlanned ? 'planer för' : 'rapporter om'} året är inlästa.`,
  areaDescription: (area: string) =>
    `${area}: budget, prognos och avvikelse i varje stadsdelsnämnds senaste rapport, med ställe i den.`,
  areaYearTitle: (area: string, year: number) => `${area} ${year}`,
  parts: 'Delar',
  noEconomy: 'Rapporten redovisar ingen ekonomi i tabeller.',
  source: (report: string, date: string | null) => `Enligt ${report}${date ? `, ${date}` : ''}.`,
  unit: (unit: string) => `Belopp i ${unit}`,
  /** Of result units, whose tables print none. */
  unitProved: (unit: string) =>
    `Belopp i ${unit}: enheten är inte tryckt, men summan stämmer med den i driftbudgeten`,
  in: (unit: string | null) => (unit ? `, ${unit}` : ''),
  /** "−12,5 %": a deviation in percent of the budget. */
  percent: (share: number) => `${formatSigned(share, 1)}\u00a0%`,
  signedSum: ({ text, value }: Cell, unit: string | null) =>
    `${formatSigned(value!, decimalsOf(text))}\u00a0${unit ?? ''}`.trimEnd(),
  sum: (value: number, unit: string | null, decimals: number) => formatValue(Math.abs(value), unit, decimals),
};

function together(count: number): string {
  return count > 1 ? 'sammanlagt ' : '';
}
