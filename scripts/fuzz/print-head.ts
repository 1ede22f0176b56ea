import { economyHeading, prefix, titleOf, type Dialect, type Say } from './dialect.ts';
import { cut, type Faults } from './fault.ts';
import type { Random } from './random.ts';
import type { Truth } from './truth-types.ts';

/** Prints the first pages: title, decisions, contents, attachments. */
export function printHead(truth: Truth, random: Random, faults: Faults, dialect: Dialect, say: Say): void {
  say(
    '',
    truth.date,
    '',
    'Handläggare',
    'Nils Ek-Provsson',
    'Telefon: 08-508 00 001',
    '',
    'Till',
    truth.board,
    '',
  );
  const titles: Record<Truth['type'], string[]> = {
    tertialrapport: [titleOf(truth), `Tertialrapport ${truth.tertial} ${truth.year} för ${truth.board}`],
    verksamhetsplan: [titleOf(truth), `Verksamhetsplan med budget ${truth.year} för ${truth.board}`],
    verksamhetsberattelse: [
      titleOf(truth),
      `Verksamhetsberättelse med bokslut ${truth.year} för ${truth.board}`,
    ],
  };
  say(dialect.heading(random.pick(titles[truth.type]), 2), '');
  if (truth.decisions.length) {
    say(
      dialect.heading(random.pick(['Förslag till beslut', 'Stadsdelsförvaltningens förslag till beslut']), 3),
      '',
    );
    const at = faults.make('decisionCut') ? random.int(0, truth.decisions.length - 1) : -1;
    truth.decisions.forEach((text, n) => {
      const halves = n === at ? cut(text, random) : null;
      const block = [
        '',
        `**${truth.board}**`,
        '',
        'Provgatan 17',
        '',
        '08-508 00 002',
        '',
        'prov.provsson@example.se',
        'start.stockholm',
        '',
      ];
      if (halves && /^\p{Ll}/u.test(halves[1])) say(`${n + 1}. ${halves[0]}`, ...block, halves[1]);
      else if (n === at) say(...block, `${n + 1}. ${text}`);
      else say(`${n + 1}. ${text}`);
    });
    say('', 'Eva Ek-Exempel', 'stadsdelsdirektör', '');
  }
  if (faults.make('headProse'))
    say(
      'Ärendet har beretts inom förvaltningen i samverkan med berörda avdelningar och fackliga organisationer.',
      '',
    );
  const contents = random.chance(0.92);
  if (contents) {
    if (!faults.make('tocNoHeading'))
      say(dialect.heading(random.pick(['Innehållsförteckning', 'Innehåll']), 1), '');
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
    entry(economyHeading(truth));
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
