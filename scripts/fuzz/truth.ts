import { aim, paragraph, result } from './name.ts';
import type { Random } from './random.ts';
import type { About, Truth, TruthGoal } from './truth-types.ts';
import { activityOf, columnsOf, rowOf } from './truth-rows.ts';
import { tablesOf } from './truth-tables.ts';

const boards = ['Bromma', 'Skärholmens', 'Enskede-Årsta-Vantörs', 'Farsta', 'Södermalms', 'Kungsholmens', 'Skarpnäcks', 'Hägersten-Älvsjö', 'Järva', 'Rinkeby-Kista']; // prettier-ignore

/** Makes a report up. */
export function truth(random: Random): Truth {
  const type = random.pick([
    'tertialrapport',
    'tertialrapport',
    'verksamhetsberattelse',
    'verksamhetsplan',
  ] as const);
  const year = random.int(2019, 2026);
  const tertial = type === 'tertialrapport' ? random.pick([1, 2] as const) : null;
  const columns = columnsOf(random, type, year);
  const goals = goalsOf(random, type);
  const names = new Set<string>();
  const fresh = (make: () => string): string => {
    for (;;) {
      const name = make();
      if (!names.has(name)) return (names.add(name), name);
    }
  };
  const about = { type, year, tertial };
  for (const goal of goals) {
    const kf = goal.level !== 'namndmal';
    if (random.chance(0.75))
      goal.indicators = Array.from({ length: random.int(1, 6) }, () =>
        rowOf(random, columns, kf, about, fresh),
      );
    if (random.chance(0.6))
      goal.activities = Array.from({ length: random.int(1, 5) }, () => activityOf(random, year, type, fresh));
  }
  return {
    board: `${random.pick(boards)} stadsdelsnämnd`,
    ...about,
    date: `${year}-0${random.int(1, 9)}-${random.int(10, 28)}`,
    columns,
    goals,
    tables: tablesOf(random, about),
    decisions: type === 'verksamhetsplan' && random.chance(0.5) ? [] : decisionsOf(random, about),
    attachments: Array.from({ length: random.int(0, 6) }, (_, n) => attachmentOf(random, n)),
  };
}

function goalsOf(random: Random, type: Truth['type']): TruthGoal[] {
  const plan = type === 'verksamhetsplan';
  const goals: TruthGoal[] = [];
  const fresh = (): string => {
    const name = aim(random);
    return goals.some((goal) => goal.name === name) ? fresh() : name;
  };
  const add = (level: TruthGoal['level'], number: string | null) =>
    goals.push({
      level,
      number,
      name: fresh(),
      assessment: plan ? null : random.pick(['helt', 'helt', 'delvis', 'inte', null] as const),
      expected: level === 'namndmal' ? Array.from({ length: random.int(0, 4) }, () => result(random)) : [],
      paragraphs: Array.from({ length: random.int(1, 3) }, () => paragraph(random)),
      indicators: [],
      activities: [],
    });
  const numbered = random.chance(0.7);
  for (let a = 1; a <= random.int(1, 3); a++) {
    add('inriktningsmal', String(a));
    for (let b = 1; b <= random.int(1, 3); b++) {
      add('verksamhetsomradesmal', `${a}.${b}`);
      for (let c = 1; c <= random.int(0, 3); c++) add('namndmal', numbered ? `${a}.${b}.${c}` : null);
    }
  }
  return goals;
}

function decisionsOf(random: Random, about: About): string[] {
  const forms = [
    `Stadsdelsnämnden godkänner rapporten för år ${about.year} och överlämnar den till kommunstyrelsen.`,
    `Stadsdelsnämnden ansöker om budgetjustering om ${random.int(1, 9)},${random.int(0, 9)} mnkr för trygghetsinvesteringar i parkmiljö.`,
    `Stadsdelsnämnden justerar årsmålet för andel nöjda besökare i öppen verksamhet från ${random.int(50, 70)} procent till ${random.int(71, 90)} procent.`,
    `Stadsdelsnämnden anmäler omslutningsförändringar om ${random.int(2, 40)},${random.int(0, 9)} mnkr.`,
    `Stadsdelsnämnden ansöker om ${random.int(100, 900)} ${random.int(100, 999)} kronor i kompetensutvecklingsmedel för grundutbildning av stödassistenter enligt bilaga 2`,
    'Beslutet förklaras omedelbart justerat.',
  ];
  return random.some(forms, random.int(2, 6));
}

function attachmentOf(random: Random, n: number): string {
  return random.pick([
    `SDN ${n + 1}`,
    'Ansökan om budgetjusteringar för särskilda ändamål - investeringar och klimatåtgärder i parker',
    'Åtgärdsplan för året, med lägesbild över brottsligheten i stadsdelsområdet',
    'Uppföljning av trygghetsinvestering, säkra skolvägar',
  ]);
}
