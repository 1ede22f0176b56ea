import { measure, paragraph, sentence, task } from './name.ts';
import { figure } from './figure.ts';
import type { Random } from './random.ts';
import type { About, Truth, TruthActivity, TruthColumn, TruthRow } from './truth-types.ts';

export function columnsOf(random: Random, type: Truth['type'], year: number): TruthColumn[] {
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
      {
        role: 'outcome',
        heading: random.pick(['Periodens utfall', '<b>Periodens utfall</b>', 'Periodens  utfall']),
      },
      ...(random.chance(0.85) ? sexes : []),
      { role: 'previousOutcome', heading: random.pick([`Utfall VB ${year - 1}`, `Utfall ${year - 1}`]) },
      {
        role: 'forecast',
        heading: random.pick(['Prognos helår', 'Prognos helår', `Prognos helår ${year}`, 'Prognos']),
      },
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

export function rowOf(
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
  if (random.chance(0.03))
    for (const role of ['outcome', 'outcomeMen', 'outcomeWomen'] as const)
      if (has(role) && !cells[role]) cells[role] = '-';
  const more: Record<string, string> = {};
  for (const each of columns)
    if (each.role === 'more' && random.chance(0.8)) more[each.heading] = print(near(0.2));
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

function analysisOf(random: Random): string[] {
  if (random.chance(0.55)) return [];
  return Array.from({ length: random.chance(0.8) ? 1 : 2 }, () => paragraph(random));
}

export function activityOf(
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
