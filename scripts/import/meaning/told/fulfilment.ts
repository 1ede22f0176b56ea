import type { Goal, GoalLevel, Stated } from '../../../../src/model.ts';
import { assessments } from '../../knowledge/assessments.ts';
import { beginOf, type Given, sentences } from './said.ts';

/** What a sentence calls a goal of each level: "målet" alone may be an indicator's. */
const subjects: Record<GoalLevel, string> = {
  inriktningsmal: 'inriktningsmålet',
  verksamhetsomradesmal:
    '(?:(?:kommunfullmäktiges )?mål(?:et)? för verksamhetsområdet|verksamhetsområdesmålet)',
  namndmal: 'nämndmålet',
};
//   Sammantaget bedömer hamnkontoret att …      what it judged before is another time's
const judges = String.raw`(?:(?:\p{L}+ ){0,3}(?:bedömer|gör bedömningen|räknar med|prognostiserar|förväntar sig|bedömning(?:en)? är)(?: \p{L}+){0,2} att )?`;
const aside =
  '(?:(?:kommer|bedöms|väntas|förväntas|beräknas|antas|är|att|bara|endast|enbart|kunna|komma|bli|vara) )*';
const degree = '(helt|delvis|inte|ej)';
const verb = '(?:uppfyllas|uppfylls|uppfyllt|uppnås|uppnått|nås)';

//   Hamnkontoret bedömer att verksamhetsområdesmålet delvis kommer att uppfyllas
//                            ^ subject               ^ degree
const forms = Object.fromEntries(
  Object.entries(subjects).map(([level, subject]) => [
    level,
    new RegExp(
      `^${judges}${subject} ${aside}(?:${degree} ${aside}${verb}|${verb} ${degree})(?!\\p{L})`,
      'iu',
    ),
  ]),
) as Record<GoalLevel, RegExp>;

/** Before what is judged: denied or doubted. */
const open = /(?<!\p{L})(?:inte|ej|risk|svårt|osäkert)(?!\p{L})/iu;
/** Behind it: another degree, or on a condition. */
const limits =
  /^,? (?:helt|delvis|inte|ej|fullt|till|eller|men)(?!\p{L})|(?<!\p{L})(?:om|ifall|såvida|förutsatt)(?!\p{L})/iu;

/** Where the text under a goal says how far that goal will be fulfilled; nothing of a goal of which it says two things. */
export function fulfilmentsStated({ sections, goals, year, lines }: Given): Stated[] {
  const told = sections.flatMap(({ goal: id, paragraphs }) => {
    const at = goals.findIndex((goal) => goal.id === id);
    const goal = goals[at];
    if (!goal) return [];
    return paragraphs
      .filter(({ text }) => /mål/i.test(text))
      .flatMap(sentences)
      .flatMap((said) => {
        const found = degreeIn(said.text, goal, year);
        if (!found) return [];
        const line = beginOf(said, lines);
        return [{ about: 'bedomning' as const, goal: at, assessment: assessments[found]!, line }];
      });
  });
  return told.filter((one, n) => {
    const same = told.filter(({ goal }) => goal === one.goal);
    const isOne = same.every(({ assessment }) => assessment === one.assessment);
    return isOne && told.findIndex(({ goal }) => goal === one.goal) === n;
  });
}

function degreeIn(text: string, { level }: Goal, year: number): string | null {
  const match = forms[level].exec(text);
  if (!match) return null;
  const how = (match[1] ?? match[2])!;
  const before = match[0].slice(0, match[0].search(new RegExp(subjects[level], 'iu')));
  const others = [...text.matchAll(/\b20\d\d\b/g)].some(([one]) => Number(one) !== year);
  if (others || open.test(before) || limits.test(text.slice(match[0].length))) return null;
  return how.toLowerCase();
}
