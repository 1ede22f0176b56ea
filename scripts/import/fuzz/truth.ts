import { columns as valueColumns, type Column } from '../../../src/model.ts';
import { aim, measure, paragraph, result, sentence, task } from './name.ts';
import type { Random } from './random.ts';

/** A report as it really is, before anything was printed. */
export interface Truth {
  board: string;
  type: 'tertialrapport' | 'verksamhetsplan' | 'verksamhetsberattelse';
  year: number;
  tertial: 1 | 2 | null;
  date: string;
  columns: TruthColumn[];
  goals: TruthGoal[];
  tables: TruthTable[];
  decisions: string[];
  attachments: string[];
}

/** A column of the report's Indikator tables after the name. */
export interface TruthColumn {
  role: Column | 'more' | 'period' | 'periodicity';
  heading: string;
}

export interface TruthGoal {
  level: 'inriktningsmal' | 'verksamhetsomradesmal' | 'namndmal';
  number: string | null;
  name: string;
  assessment: 'helt' | 'delvis' | 'inte' | null;
  expected: string[];
  paragraphs: string[];
  indicators: TruthRow[];
  activities: TruthActivity[];
}

export interface TruthRow {
  name: string;
  /** Texts by role; the columns the model does not know by their heading. */
  cells: Partial<Record<Column, string>>;
  more: Record<string, string>;
  period: string;
  analysis: string[];
  /** Whether the row itself breaks the report's logic; where it lost a cell too, nobody could tell. */
  odd: boolean;
}

export interface TruthActivity {
  name: string;
  start: string;
  end: string;
  deviation: string;
  status: 'klar' | 'pagar' | null;
  analysis: string[];
}

export interface TruthTable {
  kind: string;
  unit: string | null;
  section: string;
  columns: string[];
  rows: { label: string; parent: string | null; cells: string[] }[];
}

const boards = ['Bromma', 'Skärholmens', 'Enskede-Årsta-Vantörs', 'Farsta', 'Södermalms', 'Kungsholmens', 'Skarpnäcks', 'Hägersten-Älvsjö', 'Järva', 'Rinkeby-Kista']; // prettier-ignore

/** Makes a report up. */
export function truth(random: Random): Truth {
  const type = random.pick(['tertialrapport', 'tertialrapport', 'verksamhetsberattelse', 'verksamhetsplan'] as const);
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
      goal.indicators = Array.from({ length: random.int(1, 6) }, () => rowOf(random, columns, kf, about, fresh));
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

function columnsOf(random: Random, type: Truth['type'], year: number): TruthColumn[] {
  const targets: TruthColumn[] = [
    { role: 'target', heading: random.pick(['Årsmål', 'Arsmål', 'Nämndens årsmål', `Årsmål ${year}`]) },
    { role: 'councilTarget', heading: random.pick(['KF:s årsmål', 'KF:s  årsmål', 'KFs årsmål', '<b>KF:s årsmål</b>', 'Kommunfullmäktiges årsmål']) },
  ]; // prettier-ignore
  if (type === 'verksamhetsplan') {
    const before: TruthColumn[] = random.chance(0.3)
      ? [
          { role: 'previousOutcome', heading: `Utfall ${year - 2}` },
          { role: 'more', heading: `Prognos ${year - 1}` },
        ]
      : [];
    return [...before, ...targets, { role: 'periodicity', heading: 'Periodicitet' }];
  }
  const period: TruthColumn = { role: 'period', heading: 'Period' };
  const sexes: TruthColumn[] = random.pick([
    [
      { role: 'outcomeMen', heading: 'Utfall män/ pojkar' },
      { role: 'outcomeWomen', heading: 'Utfall kvinnor/ flickor' },
    ],
    [
      { role: 'outcomeMen', heading: 'Utfall män/pojkar' },
      { role: 'outcomeWomen', heading: 'Utfall kvinnor/flickor' },
    ],
    [
      { role: 'outcomeMen', heading: 'Periodens utfall män/pojkar' },
      { role: 'outcomeWomen', heading: 'Periodens utfall kvinnor/flickor' },
    ],
  ]);
  if (type === 'tertialrapport') {
    return [
      { role: 'outcome', heading: random.pick(['Periodens utfall', '<b>Periodens utfall</b>', 'Periodens  utfall']) },
      ...(random.chance(0.85) ? sexes : []),
      { role: 'previousOutcome', heading: random.pick([`Utfall VB ${year - 1}`, `Utfall ${year - 1}`]) },
      { role: 'forecast', heading: random.pick(['Prognos helår', 'Prognos helår', `Prognos helår ${year}`, 'Prognos']) },
      ...targets,
      period,
    ];
  }
  const outcome: TruthColumn = { role: 'outcome', heading: random.pick([`Utfall ${year}`, 'Årets utfall', 'Periodens utfall', `Utfall VB ${year}`]) }; // prettier-ignore
  const form = random.pick(['Utfall VB', 'Utfall', 'VB']);
  const years: TruthColumn[] = [
    { role: 'previousOutcome', heading: `${form} ${year - 1}` },
    { role: 'more', heading: `${form} ${year - 2}` },
  ];
  const first = random.chance(0.8) ? [outcome, ...sexes] : [outcome];
  const rest = random.chance(0.5) ? [...years, ...targets] : [...targets, ...years];
  return [...first, ...rest, ...(random.chance(0.85) ? [period] : [])];
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

type About = Pick<Truth, 'type' | 'year' | 'tertial'>;

function rowOf(
  random: Random,
  columns: readonly TruthColumn[],
  kf: boolean,
  about: About,
  fresh: (make: () => string) => string,
): TruthRow {
  let what = measure(random);
  const name = fresh(() => (what = measure(random)).name);
  const plan = about.type === 'verksamhetsplan';
  const year = about.type === 'verksamhetsberattelse';
  const yearly = !year && random.chance(0.5);
  const near = (share: number) => what.size * (1 + (random.next() * 2 - 1) * share);
  const print = (value: number, unit = what.unit, bare = 0.08) =>
    `${figure(value, what.decimals)}${unit && !random.chance(bare) ? ` ${unit}` : ''}`;
  const cells: TruthRow['cells'] = {};
  const has = (role: string) => columns.some((each) => each.role === role);
  const outcome = near(0.15);
  if (has('outcome') && (year ? random.chance(0.92) : random.chance(yearly ? 0.1 : 0.95))) {
    cells.outcome = print(outcome);
    if (what.sexes && has('outcomeMen') && random.chance(0.55)) {
      const part = 0.3 + 0.4 * random.next();
      const gap = what.size * 0.12 * random.next();
      if (what.sexes === 'rates') {
        cells.outcomeMen = print(outcome + gap * (1 - part));
        cells.outcomeWomen = print(outcome - gap * part);
      } else {
        const whole = Math.round(outcome);
        const men = Math.round(whole * part);
        cells.outcome = print(whole);
        cells.outcomeMen = print(men);
        cells.outcomeWomen = print(whole - men);
      }
    }
  }
  if (has('previousOutcome') && random.chance(0.85)) cells.previousOutcome = print(near(0.15));
  const target = near(0.1);
  if (has('forecast') && random.chance(cells.outcome ? (yearly ? 0.3 : 0.92) : 0.12))
    cells.forecast = print(target * (1 + (random.next() - 0.5) * 0.08));
  cells.target = !kf && random.chance(0.06) ? random.pick(['Ökning', 'öka', 'Minskning']) : print(target);
  if (kf && random.chance(0.95))
    cells.councilTarget = random.chance(0.45)
      ? random.pick(['Tas fram av nämnd', 'Tas fram av nämnd/styrelse', 'Ökning', 'öka', 'Minskning', `Fastställs ${about.year}`, 'Max 10 personer', '+/- 1 %'])
      : random.chance(0.1) && what.decimals < 2 ? figure(target * 1000, 0) + (what.unit ? ` ${what.unit}` : '') : print(target * (1 + (random.next() - 0.5) * 0.2)); // prettier-ignore
  // A dash where nothing was measured.
  if (random.chance(0.03)) for (const role of ['outcome', 'outcomeMen', 'outcomeWomen'] as const) if (has(role) && !cells[role]) cells[role] = '-';
  const more: Record<string, string> = {};
  for (const each of columns) if (each.role === 'more' && random.chance(0.8)) more[each.heading] = print(near(0.2));
  return {
    name,
    cells,
    more,
    period: plan
      ? random.pick(['Tertial', 'År', 'År', 'Månad', 'Halvår'])
      : year
        ? random.pick([String(about.year), String(about.year), `Helår ${about.year}`])
        : yearly
          ? String(about.year)
          : `Tertial ${about.tertial} ${about.year}`,
    analysis: plan ? [] : analysisOf(random),
    odd: (kf && !cells.councilTarget) || cells.outcome === '-' || cells.outcomeMen === '-',
  };
}

/** A Swedish figure. */
function figure(value: number, decimals: number): string {
  const [whole, rest] = Math.abs(value).toFixed(decimals).split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ' ') + (rest && !/^0+$/.test(rest) ? `,${rest}` : '');
}

function analysisOf(random: Random): string[] {
  if (random.chance(0.55)) return [];
  return Array.from({ length: random.chance(0.8) ? 1 : 2 }, () => paragraph(random));
}

function activityOf(
  random: Random,
  year: number,
  type: Truth['type'],
  fresh: (make: () => string) => string,
): TruthActivity {
  const plan = type === 'verksamhetsplan';
  return {
    name: fresh(() => task(random)),
    start: `${year - (random.chance(0.1) ? 1 : 0)}-01-01`,
    end: `${year + (random.chance(0.1) ? 1 : 0)}-${random.pick(['06-30', '12-31', '08-31', '03-31'])}`,
    deviation: !plan && random.chance(0.08) ? random.pick(['Försenad', 'Ja', sentence(random)]) : '',
    status: null,
    analysis: plan ? [] : analysisOf(random),
  };
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

function tablesOf(random: Random, { type, year }: About): TruthTable[] {
  const money = (size: number) => {
    const value = (random.next() * 2 - 0.2) * size;
    return `${value < 0 ? '-' : ''}${figure(value, 1)}`.replace(/^(-?[\d ]+)$/, '$1,0').replace(/^-0,0$/, '0,0');
  };
  const sometimes = (size: number, share: number) => (random.chance(share) ? money(size) : '');
  const areas = ['Nämnd och administration', 'Individ- och familjeomsorg', 'Stadsmiljöverksamhet', 'Förskoleverksamhet', 'Äldreomsorg', 'Stöd och service till personer med funktionsnedsättning', 'Ekonomiskt bistånd']; // prettier-ignore
  const parts: Record<string, string[]> = { 'Individ- och familjeomsorg': ['varav barn och ungdom', 'varav vuxna', 'varav socialpsykiatri'], 'Ekonomiskt bistånd': ['varav handläggare'] }; // prettier-ignore
  const tables: TruthTable[] = [];
  if (type !== 'verksamhetsplan') {
    tables.push({
      kind: 'driftbudget',
      unit: 'mnkr',
      section: 'Uppföljning av driftbudget',
      columns: ['Mnkr', 'Budget', 'Begärda budgetjusteringar', 'Prestations- och omslutningsförändringar', type === 'verksamhetsberattelse' ? 'Utfall' : 'Prognos', 'Avvikelse'],
      rows: [
        ['Anslag för nämndens verksamhet (netto)', 3000], ['Kostnader', 3000], ['Intäkter', 400],
      ].map(([label, size]) => ({ label: label as string, parent: null, cells: [money(size as number), sometimes(2, 0.7), sometimes(20, 0.7), money(size as number), money(9)] })).concat(
        [`Prognos/avvikelse före resultatdispositioner`, `Resultatenheternas överskott från ${year - 1}`, `Resultatenheternas överskott till ${year + 1}`, 'Prognos/avvikelse efter resultatdispositioner'].map(
          (label) => ({ label, parent: null, cells: ['', '', '', '', money(40)] }),
        ),
      ),
    }); // prettier-ignore
  }
  const wide = type === 'verksamhetsplan' ? [`BOKSLUT ${year - 2}`, `PROGNOS T2 ${year - 1}`, `BUDGET ${year}`] : ['Budget', 'Begärda budgetjusteringar', 'Prestationsförändringar', 'Prognos (före resultatöverföringar)', 'Prognos (efter resultatöverföringar)', 'Avvikelse']; // prettier-ignore
  const rows: TruthTable['rows'] = [];
  for (const area of areas) {
    const cells = () => wide.map((_, at) => (wide.length > 3 && (at === 1 || at === 2) ? sometimes(5, 0.25) : money(400)));
    rows.push({ label: area, parent: null, cells: cells() });
    for (const part of parts[area] ?? []) rows.push({ label: part, parent: area, cells: cells() });
  }
  rows.push({ label: 'Övrig verksamhet', parent: null, cells: wide.map(() => '') });
  rows.push({ label: type === 'verksamhetsplan' ? 'Summa' : 'Totalt', parent: null, cells: wide.map(() => money(3000)) });
  if (type === 'verksamhetsplan') {
    rows.push({ label: 'Kapitalkostnader stadsmiljö', parent: null, cells: wide.map(() => money(8)) });
    rows.push({ label: 'Summa', parent: null, cells: wide.map(() => money(3000)) });
  }
  tables.push({
    kind: 'verksamhetsomraden',
    unit: 'mnkr',
    section: 'Verksamhetsområden',
    columns: [type === 'verksamhetsplan' ? 'DRIFTVERKSAMHET, mnkr' : 'Mnkr Netto', ...wide],
    rows,
  });
  if (random.chance(0.7))
    tables.push({
      kind: 'volymer',
      unit: null,
      section: 'Förskola',
      columns: ['Förskola', 'Planering', `Utfall aug ${year}`, `Utfall jan - aug ${year}`, `Utfall jan - aug ${year - 1}`],
      rows: ['1-3 år fsk', '4-5 år fsk', 'Allmän fsk', 'Totalt'].map((label) => ({ label, parent: null, cells: Array.from({ length: 4 }, () => figure(random.int(1, 2500), 0)) })),
    }); // prettier-ignore
  if (random.chance(0.8)) {
    const unit = () => [`${money(50000)}`, money(4000), money(500), money(4000)];
    tables.push({
      kind: 'resultatenheter',
      unit: null,
      section: 'Resultatenheter',
      columns: ['Resultatenhetens namn', `Resultatenhetens bruttobudget ${year}`, `Resultatöverföring från ${year - 1} Överskott (-) Underskott (+)`, `Resultat ${year} Överskott (-) Underskott (+)`, `Resultatöverföring till ${year + 1} Överskott (+) Underskott (-)`],
      rows: [
        { label: 'Förskolor', parent: null, cells: ['', '', '', ''] },
        ...Array.from({ length: random.int(3, 9) }, (_, n) => ({ label: `30${n + 1} ${random.pick(['Ängens', 'Bergets', 'Strandens', 'Parkens/Torgets'])} förskolor`, parent: null, cells: unit() })),
        { label: 'Äldreomsorg', parent: null, cells: ['', '', '', ''] },
        { label: '533 Åsens vård- och omsorgsboende', parent: null, cells: unit() },
        { label: 'Summa resultatenheter', parent: null, cells: ['', ...unit().slice(1)] },
      ],
    }); // prettier-ignore
  }
  tables.push({
    kind: 'investeringar',
    unit: 'mnkr',
    section: 'Investeringar',
    columns: ['Mnkr', `Budget ${year}`, 'Begärda budgetjusteringar', `Prognos ${year}`, 'Avvikelse'],
    rows: ['Parkinvesteringar', 'Klimatinvesteringar', 'Trygghetsinvesteringar', 'Maskiner & inventarier', 'Totalt investeringar'].map((label) => ({ label, parent: null, cells: [money(9), sometimes(2, 0.6), money(9), money(1)] })),
  }); // prettier-ignore
  if (random.chance(0.4))
    tables.push({
      kind: 'omslutning',
      unit: 'mnkr',
      section: 'Omslutningsförändringar',
      columns: ['Ökade kostnader/intäkter (mnkr)', 'Kostnader', 'Intäkter'],
      rows: [...['Individ- och familjeomsorg', 'Äldreomsorg'].map((label) => ({ label, parent: null, cells: [money(8), `-${figure(random.next() * 8 + 1, 1)}`] })), { label: 'Summa', parent: null, cells: [money(20), money(20)] }],
    }); // prettier-ignore
  return tables;
}

/** All value columns, for whoever compares. */
export const roles = valueColumns;
