import type { Column } from '../../../src/model.ts';

/** What a column of an Indikator or Aktivitet table holds; `others`: the city's figures, last year's targets, or one sex's. */
export type Role =
  'name' | Column | 'unit' | 'period' | 'periodicity' | 'start' | 'end' | 'status' | 'deviation' | 'others';

/** What heads the names of a table's rows. */
export interface NameHeading {
  kind: 'indicator' | 'activity';
  /** Its spellings, see {@link Headings}, without hyphens. */
  forms: readonly string[];
  /** Whether other tables are headed so, too: what else stands in the head must tell then, and it has its capital. */
  isShared?: true;
}

/**
 * How a city heads its tables of indicators and activities: data, and all that another city's tables take. A spelling is
 * a piece of a pattern, in small letters, for all of a heading; its year, its unit and its mark aside.
 */
export interface Headings {
  names: readonly NameHeading[];
  /**
   * What each column is headed with, without hyphens and commas. "förra årets" is told as "föregående års",
   * "innevarande års" as "årets". What a heading means together with its year and the report's is in table/settle.ts.
   */
  columns: Partial<Record<Exclude<Role, 'name'>, readonly string[]>>;
}

/** A heading of names has no more words. */
export const mostNameWords = 4;

/** Whose the rows are: "KF:s indikatorer", "KF-indikator", "Indikatorer för nämnden". */
const whose = '(kf:?s? ?|(stadsdels)?nämnd|(kommunfullmäktiges|(stadsdels)?nämndens?|stadens|egna|övriga) )?';
/** What indicators are called besides. */
const measures = ['mått', 'mätetal', 'nyckeltal', 'styrtal'];
const forWhom = '( för (kf|kommunfullmäktige|(stadsdels)?nämnden))?';
const mine = '(periodens |årets )?';
const part = '((vb|helår|år|t ?[123]|tertial ?[123]) )?(för )?';
const planned = '(planerad |planerat )?';

/** A month; of two spans of months neither says that it is the report's. */
const month = '(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*';

/** The tables of Stockholm's boards, as clean reports print them. */
export const stockholm: Headings = {
  names: [
    {
      kind: 'indicator',
      forms: [`${whose}indikator(er|erna|namn|ens namn)?( ?/ ?(${measures.join('|')}))?${forWhom}`],
    },
    { kind: 'activity', forms: [`${whose}aktivitet(er|erna|ens namn)?${forWhom}`] },
    { kind: 'indicator', forms: [...measures, 'målindikator'], isShared: true },
  ],
  columns: {
    outcome: [
      '(periodens|årets|utfall|ack(umulerat)?) ?utfall( årets)?( totalt)?',
      'utfall( helår| året| år| årets| perioden| period| t ?[123]| tertial ?[123])?( totalt)?',
      'utfall (stadsdels)?nämnd(en)?',
      'periodutfall',
      `${mine}utfall( totalt)? ${month}[ –-]*(till )?${month}`,
    ],
    outcomeMen: [`${mine}utfall ${part}(män.*|pojkar.*|m)`, '(varav )?(m|män|pojkar)( ?/ ?(män|pojkar))?'],
    outcomeWomen: [
      `${mine}utfall ${part}(kvinnor.*|flickor.*|k)`,
      '(varav )?(k|kvinnor|flickor)( ?/ ?(kvinnor|flickor))?',
    ],
    previousOutcome: [
      '((periodens )?utfall )?(vb|verksamhetsberättelsen?|bokslut|årsbokslut|föregående års)( totalt)?',
      'föregående (års )?utfall',
    ],
    forecast: ['prognos( för)?( helår| år| året| helåret)?( mot (års)?mål)?', '(helårs|års)prognos'],
    councilTarget: ['(kf:?s? ?|kommunfullmäktiges )(års)?mål', '(års)?mål (kf:?s?|kommunfullmäktiges?)'],
    target: [
      '(års)?mål (nämnd(en)?s?)',
      '(nämndens |nämnd |sdn:?s? |årets )?(års)?mål(värde|tal|nivå)?( årets)?( totalt)?',
    ],
    unit: ['(mått)?enhet(er)?'],
    period: ['(avser )?(mät)?period'],
    periodicity: ['periodicitet', 'mätfrekvens', 'uppföljning'],
    start: [
      `${planned}(start|startar|startas|startdatum|startdag|starttid|startmånad|påbörjas|inleds|fr\\.? ?o\\.? ?m)`,
      'tidsperiod|tid|genomförandetid|start(datum)?( ?[–/]| och)? ?slut(datum)?',
    ],
    end: [
      `${planned}(slut|slutar|slutdatum|slutdag|sluttid|slutmånad|avslutas|deadline|t\\.? ?o\\.? ?m)`,
      `${planned}(klart?|klardatum|klart? (senast|datum)|(ska vara |senast |beräknas )klart?)`,
      `${planned}(färdig(t|ställs)?|färdigt? senast|färdigdatum)`,
    ],
    status: ['status', 'trend', 'läget?', 'genomförande(grad|status)'],
    deviation: ['avviker', 'avvikelse(r)?( (mot|från) ((års)?mål|budget))?'],
    others: [
      '(prognos|(års)?mål) (totalt )?(för )?(män|kvinnor|pojkar|flickor)( ?/ ?(pojkar|flickor))?',
      '(prognos|(års)?mål|budget) föregående års',
      'föregående års (prognos|(års)?mål|budget)',
      '(utfall|prognos|(års)?mål) ((hela )?staden|stockholm(s stad)?|(hela )?kommunen|riket)',
    ],
  },
};
