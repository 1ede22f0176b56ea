import { Faults, cut, type Fault } from './fault.ts';
import type { Random } from './random.ts';
import { printActivities, printIndicators } from './print-rows.ts';
import { printTable } from './print-table.ts';
import type { Truth, TruthGoal } from './truth.ts';

/** How one printing looks, besides its faults. */
export interface Dialect {
  heading(text: string, level: number): string;
  number(number: string | null): string;
  bullet: string;
  /** A line that a page carries. */
  furniture(): string;
}

/** Prints a report with the faults given; every line of it. */
export function print(truth: Truth, random: Random, on: Iterable<Fault>): { text: string; faults: Faults } {
  const faults = new Faults(random, on);
  const dialect = dialectOf(truth, random, faults);
  const out: string[] = [];
  const say = (...lines: string[]) => out.push(...lines);
  printHead(truth, random, faults, dialect, say);
  say(dialect.heading('Sammanfattande analys', 1), '', 'Förvaltningen bedömer att målen nås under året.', '');
  if (faults.make('summaryGoals'))
    for (const goal of truth.goals) if (goal.level === 'inriktningsmal') say(dialect.heading(goal.name, 3), '', 'Målet bedöms nås under året.', '');
  for (const goal of truth.goals) printGoal(goal, truth, random, faults, dialect, say);
  say(dialect.heading(truth.type === 'verksamhetsplan' ? 'Redovisning av ekonomi' : 'Uppföljning av ekonomi', 1), '');
  for (const table of truth.tables) {
    say(dialect.heading(table.section, 2), '');
    if (random.chance(0.5)) say('Förvaltningen följer utvecklingen noga under året.', '');
    say(...printTable(table, random, faults, dialect), '');
    if (random.chance(0.5)) say('Avvikelsen förklaras av lägre kostnader för lokaler.', '');
  }
  if (random.chance(0.5)) say(dialect.heading('Övrigt', 1), '', 'Inget övrigt att redovisa.', '');
  let text = `${out.join('\n')}\n`;
  if (faults.make('entity')) text = text.replaceAll(' & ', ' &amp; ');
  if (faults.make('thinSpace')) text = text.replace(/(?<=\d) (?=\d{3}\b)/g, '\u2009');
  if (faults.make('formFeed')) text = text.replace(/\n\n(?=\d+ \(95\)\n)/g, '\n\f\n');
  if (faults.make('trimmedTabs')) text = text.replace(/[\t ]+$/gm, '');
  if (faults.make('crlf')) text = text.replaceAll('\n', '\r\n');
  return { text, faults };
}

function dialectOf(truth: Truth, random: Random, faults: Faults): Dialect {
  const depth = random.int(0, 3);
  const bold = random.chance(0.3);
  const marks = !faults.make('noHeadingMarks');
  const dot = random.chance(0.4);
  let page = 4;
  return {
    heading: (text, level) => {
      if (!marks || depth === 0) return bold ? `**${text}**` : text;
      const inner = bold ? `**${text}**` : text;
      return `${'#'.repeat(Math.min(6, level + depth - 1))} ${inner}`;
    },
    number: (number) => (number === null ? '' : `${number}${dot || !number.includes('.') ? '.' : ''} `),
    bullet: random.pick(['- ', '• ', '- ', '* ']),
    furniture: () => {
      page++;
      return random.pick([
        `Sida ${page} (95)`,
        `${page} (95)`,
        `${page}`,
        'start.stockholm',
        `Dnr 1.2.1-${page}/${truth.year}`,
        truth.board,
        `Sid ${page} (95)`,
        titleOf(truth),
        ...(faults.make('unknownFurniture') ? Array<string>(9).fill('Stadsdelsförvaltningens uppföljning') : []),
        ...(faults.make('tabFurniture') ? [`${truth.board}\tSida ${page} (95)`] : []),
      ]);
    },
  };
}

function titleOf({ type, year, tertial, board }: Truth): string {
  if (type === 'tertialrapport') return `Tertialrapport Tertial ${tertial} ${year} för ${board}`;
  return `${type === 'verksamhetsplan' ? 'Verksamhetsplan' : 'Verksamhetsberättelse'} ${year} för ${board}`;
}

type Say = (...lines: string[]) => void;

function printHead(truth: Truth, random: Random, faults: Faults, dialect: Dialect, say: Say): void {
  say('', truth.date, '', 'Handläggare', 'Nils Ek-Provsson', 'Telefon: 08-508 00 001', '', 'Till', truth.board, '');
  const titles: Record<Truth['type'], string[]> = {
    tertialrapport: [titleOf(truth), `Tertialrapport ${truth.tertial} ${truth.year} för ${truth.board}`],
    verksamhetsplan: [titleOf(truth), `Verksamhetsplan med budget ${truth.year} för ${truth.board}`],
    verksamhetsberattelse: [titleOf(truth), `Verksamhetsberättelse med bokslut ${truth.year} för ${truth.board}`],
  };
  say(dialect.heading(random.pick(titles[truth.type]), 2), '');
  if (truth.decisions.length) {
    say(dialect.heading(random.pick(['Förslag till beslut', 'Stadsdelsförvaltningens förslag till beslut']), 3), '');
    const at = faults.make('decisionCut') ? random.int(0, truth.decisions.length - 1) : -1;
    truth.decisions.forEach((text, n) => {
      const halves = n === at ? cut(text, random) : null;
      const block = ['', `**${truth.board}**`, '', 'Provgatan 17', '', '08-508 00 002', '', 'prov.provsson@example.se', 'start.stockholm', ''];
      if (halves && /^\p{Ll}/u.test(halves[1])) say(`${n + 1}. ${halves[0]}`, ...block, halves[1]);
      else if (n === at) say(...block, `${n + 1}. ${text}`);
      else say(`${n + 1}. ${text}`);
    });
    say('', 'Eva Ek-Exempel', 'stadsdelsdirektör', '');
  }
  if (faults.make('headProse'))
    say('Ärendet har beretts inom förvaltningen i samverkan med berörda avdelningar och fackliga organisationer.', '');
  const contents = random.chance(0.92);
  if (contents) {
    if (!faults.make('tocNoHeading')) say(dialect.heading(random.pick(['Innehållsförteckning', 'Innehåll']), 1), '');
    const dots = random.pick(['\t', '.....\t', ' ..... ', '........']);
    const end = faults.make('tocBlank') ? ' ' : dots;
    let page = 5;
    const entry = (text: string) => {
      page += random.int(0, 4);
      const halves = text.length > 60 && faults.make('tocWrapped', 0.5) ? cut(text, random) : null;
      if (halves) say(halves[0], `${halves[1]}${end}${page}`);
      else say(`${text}${end}${page}`);
    };
    entry('Sammanfattande analys');
    for (const goal of truth.goals) {
      if (goal.level === 'namndmal' && !random.chance(0.3)) continue;
      entry(`${prefix(goal, random)}${dialect.number(goal.number)}${goal.name}`);
      if (random.chance(0.05)) say('');
    }
    entry('Uppföljning av ekonomi');
    for (const table of truth.tables) entry(table.section);
    say('');
  }
  if (truth.attachments.length) {
    say(dialect.heading(random.pick(['Bilagor', 'Bilagor:']), 2), '');
    const tight = random.chance(0.5);
    truth.attachments.forEach((title, n) => {
      const halves = faults.make('attachmentWrapped', 0.5) ? cut(title, random) : null;
      const em = random.chance(0.2) ? (text: string) => `*${text}*` : (text: string) => text;
      if (halves && /^\p{Ll}/u.test(halves[1])) say(`Bilaga ${n + 1}: ${halves[0]}`, halves[1]);
      else say(em(`Bilaga ${n + 1}: ${title}`));
      if (!tight) say('');
    });
    say('');
  }
}

function prefix(goal: TruthGoal, random: Random): string {
  if (goal.level === 'inriktningsmal') return random.pick(['KF:s inriktningsmål: ', 'KF:s inriktningsmål: ', 'Kommunfullmäktiges inriktningsmål: ']);
  if (goal.level === 'verksamhetsomradesmal') return random.pick(['KF:s mål för verksamhetsområdet: ', 'KF:s mål för verksamhetsområdet:  ']);
  return 'Nämndmål: ';
}

const levels = { inriktningsmal: 1, verksamhetsomradesmal: 2, namndmal: 3 } as const;

function printGoal(goal: TruthGoal, truth: Truth, random: Random, faults: Faults, dialect: Dialect, say: Say): void {
  let name = goal.name;
  if (faults.make('softHyphen', 0.3)) name = name.replace(/(\p{Ll}{4})(\p{Ll}{4})/u, '$1\u00ad$2');
  if (faults.make('cyrillic', 0.2)) name = name.replace('o', 'о');
  let heading = dialect.heading(`${prefix(goal, random)}${dialect.number(goal.number)}${name}`, levels[goal.level]);
  const halves = heading.endsWith('**') ? null : faults.make('goalWrapped', 0.3) ? cut(heading, random) : null;
  if (halves && /^\p{Ll}/u.test(halves[1]) && halves[0].length > 45) say(halves[0], halves[1], '');
  else {
    if (faults.make('goalTab', 0.3)) heading += '\t';
    say(heading, '');
  }
  if (goal.assessment) {
    const word = faults.make('assessmentSpelling', 0.5) ? random.pick(['Uppfylles', 'uppfylls', 'Uppfylls  ']) : 'Uppfylls';
    say(`${random.pick(['\ue000 ', '● ', ' ', '', '☀️ ', '- '])}${word} ${goal.assessment}`, '');
  }
  if (goal.level !== 'namndmal' || random.chance(0.4)) say(dialect.heading(random.pick(['Analys', 'Beskrivning']), 4), '');
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
      if (parts && /^\p{Ll}/u.test(parts[1])) say(`${mark}${parts[0]}`, '', dialect.furniture(), '', parts[1]);
      else say(`${mark}${text}`);
      if (plain) say('');
    });
    say('');
  }
  if (faults.make('tabBullets', 0.4)) say(dialect.heading('Beskrivning', 4), '', '•\tFörskolan har öppnat två nya avdelningar', '•\tSamverkan med polisen fortsätter', '');
  if (faults.make('tabNumbered', 0.3)) say('2.1\tSamverkan i stadsdelsområdet', '', 'Samverkan fortsätter under året.', '');
  const between = () => say(dialect.heading('Samverkan', 4), '', 'Samverkan har stärkts under perioden. Den fortsätter under året.', '');
  if (goal.indicators.length > 2 && faults.make('secondTable', 0.5)) {
    say(...printIndicators(goal.indicators.slice(0, 2), truth.columns, random, faults, dialect), '');
    between();
    say(...printIndicators(goal.indicators.slice(2), truth.columns, random, faults, dialect), '');
  } else if (goal.indicators.length) say(...printIndicators(goal.indicators, truth.columns, random, faults, dialect), ...(goal.activities.length && faults.make('tightTables', 0.5) ? [] : ['']));
  if (goal.activities.length && faults.make('proseBetweenTables', 0.3)) {
    say('');
    between();
  }
  if (goal.activities.length) say(...printActivities(goal.activities, truth.type === 'verksamhetsplan', random, faults, dialect), '');
  if (faults.make('analysisHeadingAfter', 0.3)) say('', dialect.heading('Analys', 4), '', 'Förvaltningen bedömer att målet kommer att nås under året, då arbetet fortsätter enligt plan.', '');
}
