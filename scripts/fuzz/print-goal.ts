import { prefix, type Dialect, type Say } from './dialect.ts';
import { cut, type Faults } from './fault.ts';
import { printActivities, printIndicators } from './print-rows.ts';
import type { Random } from './random.ts';
import type { Truth, TruthGoal } from './truth-types.ts';

const levels = { inriktningsmal: 1, verksamhetsomradesmal: 2, namndmal: 3 } as const;

/** Prints a goal with its text, expected results and tables. */
export function printGoal(
  goal: TruthGoal,
  truth: Truth,
  random: Random,
  faults: Faults,
  dialect: Dialect,
  say: Say,
): void {
  let name = goal.name;
  if (faults.make('softHyphen', 0.3)) name = name.replace(/(\p{Ll}{4})(\p{Ll}{4})/u, '$1\u00ad$2');
  if (faults.make('cyrillic', 0.2)) name = name.replace('o', 'о');
  let heading = dialect.heading(
    `${prefix(goal, random)}${dialect.number(goal.number)}${name}`,
    levels[goal.level],
  );
  const halves = heading.endsWith('**')
    ? null
    : faults.make('goalWrapped', 0.3)
      ? cut(heading, random)
      : null;
  if (halves && /^\p{Ll}/u.test(halves[1]) && halves[0].length > 45) say(halves[0], halves[1], '');
  else {
    if (faults.make('goalTab', 0.3)) heading += '\t';
    say(heading, '');
  }
  if (goal.assessment) {
    const word = faults.make('assessmentSpelling', 0.5)
      ? random.pick(['Uppfylles', 'uppfylls', 'Uppfylls  '])
      : 'Uppfylls';
    say(`${random.pick(['\ue000 ', '● ', ' ', '', '☀️ ', '- '])}${word} ${goal.assessment}`, '');
  }
  if (goal.level !== 'namndmal' || random.chance(0.4))
    say(dialect.heading(random.pick(['Analys', 'Beskrivning']), 4), '');
  goal.paragraphs.forEach((text, n) => {
    const parts = faults.make('furnitureInText', 0.4) ? cut(text, random) : null;
    if (parts && /^\p{Ll}/u.test(parts[1])) say(parts[0], '', dialect.furniture(), '', parts[1], '');
    else if (parts) say(text, '', dialect.furniture(), '');
    else say(text, '');
    if (n === 0 && faults.make('goalInProse', 0.5))
      say(
        random.pick([
          'KF:s mål för verksamhetsområdet 1.3 bedöms uppfyllas helt under året.',
          'Nämndmål 1.2.1 följs upp i verksamhetsberättelsen.',
          'KF:s inriktningsmål 2 och 3 har fått stort genomslag i verksamheten.',
          'Nämndmålet om trygghet och delaktighet nås inte under perioden.',
        ]),
        '',
      );
  });
  if (goal.expected.length) {
    say(dialect.heading(random.pick(['Förväntat resultat', 'Förväntat resultat:']), 4), '');
    const plain = faults.make('expectedPlain');
    const numbered = faults.make('expectedNumbered');
    goal.expected.forEach((text, n) => {
      const parts = n > 0 && faults.make('expectedCut', 0.3) ? cut(text, random) : null;
      const mark = plain ? '' : numbered ? `${n + 1}. ` : dialect.bullet;
      if (parts && /^\p{Ll}/u.test(parts[1]))
        say(`${mark}${parts[0]}`, '', dialect.furniture(), '', parts[1]);
      else say(`${mark}${text}`);
      if (plain) say('');
    });
    say('');
  }
  if (faults.make('tabBullets', 0.4))
    say(
      dialect.heading('Beskrivning', 4),
      '',
      '•\tFörskolan har öppnat två nya avdelningar',
      '•\tSamverkan med polisen fortsätter',
      '',
    );
  if (faults.make('tabNumbered', 0.3))
    say('2.1\tSamverkan i stadsdelsområdet', '', 'Samverkan fortsätter under året.', '');
  const between = () =>
    say(
      dialect.heading('Samverkan', 4),
      '',
      'Samverkan har stärkts under perioden. Den fortsätter under året.',
      '',
    );
  if (goal.indicators.length > 2 && faults.make('secondTable', 0.5)) {
    say(...printIndicators(goal.indicators.slice(0, 2), truth.columns, random, faults, dialect), '');
    between();
    say(...printIndicators(goal.indicators.slice(2), truth.columns, random, faults, dialect), '');
  } else if (goal.indicators.length)
    say(
      ...printIndicators(goal.indicators, truth.columns, random, faults, dialect),
      ...(goal.activities.length && faults.make('tightTables', 0.5) ? [] : ['']),
    );
  if (goal.activities.length && faults.make('proseBetweenTables', 0.3)) {
    say('');
    between();
  }
  if (goal.activities.length)
    say(...printActivities(goal.activities, truth.type === 'verksamhetsplan', random, faults, dialect), '');
  if (faults.make('analysisHeadingAfter', 0.3))
    say(
      '',
      dialect.heading('Analys', 4),
      '',
      'Förvaltningen bedömer att målet kommer att nås under året, då arbetet fortsätter enligt plan.',
      '',
    );
}
