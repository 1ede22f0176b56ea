import { figure } from './figure.ts';
import type { Random } from './random.ts';
import type { About, TruthTable } from './truth-types.ts';

export function tablesOf(random: Random, { type, year }: About): TruthTable[] {
  const money = (size: number) => {
    const value = (random.next() * 2 - 0.2) * size;
    return `${value < 0 ? '-' : ''}${figure(value, 1)}`
      .replace(/^(-?[\d ]+)$/, '$1,0')
      .replace(/^-0,0$/, '0,0');
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
    const cells = () =>
      wide.map((_, at) => (wide.length > 3 && (at === 1 || at === 2) ? sometimes(5, 0.25) : money(400)));
    rows.push({ label: area, parent: null, cells: cells() });
    for (const part of parts[area] ?? []) rows.push({ label: part, parent: area, cells: cells() });
  }
  rows.push({ label: 'Övrig verksamhet', parent: null, cells: wide.map(() => '') });
  rows.push({
    label: type === 'verksamhetsplan' ? 'Summa' : 'Totalt',
    parent: null,
    cells: wide.map(() => money(3000)),
  });
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
