import { queryText as text } from '../../text/query.ts';
import { statementsText as words } from '../../text/query-statements.ts';
import { assessments, groundNames } from '../../terms/assessments.ts';
import { columnLabels } from '../../terms/columns.ts';
import { small } from '../../word.ts';
import { placesOf, reportColumn, reportColumns, reportValues } from '../by-report.ts';
import { fieldOf } from '../field.ts';
import type { Names } from '../names.ts';
import type { Columns, Opened, QueryColumn, Raw, Value, View } from '../view.ts';
import { unitWord } from '../word.ts';

/** What a figure is called; of the sexes in words, as no other column stands beside it. */
const figures: Readonly<Record<string, string>> = { ...columnLabels, ...words.figures };
/** What a statement says, in words. */
const said: Readonly<Record<string, string>> = {
  ...groundNames,
  ...Object.fromEntries(Object.entries(assessments).map(([code, word]) => [code, small(word)])),
  ...words.said,
};

/** What the texts of reports state beside their tables, one row a figure or a fact. */
export function statementsView(names: Names): View {
  const field = fieldOf(names.kinds.statements);
  const label = { ...text.columns, ...words.columns };
  const columns: QueryColumn[] = [
    ...reportColumns(names, 'statements'),
    { ...field('about', 'slag', label.about), word: (id) => words.statements[id] ?? id },
    { ...field('table', 'galler', label.concerns), word: (id) => words.concerned[id] ?? id, blank: true },
    field('name', 'namn', label.name),
    {
      ...field('indicator', 'indikator', label.indicator),
      word: (id) => names.indicators[id]?.name ?? id,
      blank: true,
      named: 'indicator_name',
    },
    { ...field('says', 'sager', label.says), kind: 'choice', word: saidWords, blank: true },
    { ...field('figure', 'siffra', label.figure), word: (id) => figures[id] ?? id, blank: true },
    field('value', 'varde', label.value),
    { ...field('unit', 'enhet', label.unit), kind: 'choice', word: unitWord, blank: true },
    { ...field('than', 'jamfort', label.than), blank: true },
    field('year', 'budgetar', label.moneyYear),
    field('text', 'tryckt', label.printed),
    reportColumn(names, 'statements'),
  ];
  return {
    table: 'statements',
    key: 'texter',
    columns,
    reads: [
      'report', 'line', 'page', 'district', 'about', 'table', 'name', 'indicator', 'says', 'figure', 'text', 'value',
      'unit', 'than', 'year',
    ], // prettier-ignore
    shown: ['stadsdel', 'ar', 'namn', 'slag', 'sager', 'siffra', 'varde', 'enhet'],
    heading: 'namn',
    filters: ['stadsdel', 'ar', 'slag', 'galler', 'namn'],
    groups: [
      'stadsdel',
      'ar',
      'rapportslag',
      'slag',
      'galler',
      'indikator',
      'sager',
      'siffra',
      'enhet',
      'rapport',
    ],
    measures: ['varde'],
    alike: ['slag', 'indikator', 'siffra', 'rapportslag', 'enhet'],
    // A text tells of some things and not of others: what it tells makes no sum.
    added: { alike: [], once: 'stadsdel', unit: 'enhet', never: () => true },
    open,
  };
}

/** "indikatorer | namndmal" → "indikatorer och nämndmål". */
function saidWords(codes: string): string {
  return codes
    .split(' | ')
    .map((code) => said[code] ?? code)
    .join(' och ');
}

function open(raw: Raw): Opened {
  const of = (name: string) => raw[name] as readonly Value[];
  const columns: Columns = new Map<string, readonly Value[]>([
    ...reportValues(raw),
    ['slag', of('about')],
    ['galler', of('table')],
    ['namn', of('name')],
    ['indikator', of('indicator')],
    ['sager', of('says')],
    ['siffra', of('figure')],
    ['varde', of('value')],
    ['enhet', of('unit')],
    ['jamfort', of('than')],
    ['budgetar', of('year')],
    ['tryckt', of('text')],
  ]);
  return {
    ...placesOf(raw),
    columns,
    tell: () => ({ text: '', notes: [] }),
    path: (row) => `/rapporter/${String(raw['report']![row])}/`,
    // What a text says is read or left out: of it nothing is in doubt.
    isDoubtful: () => false,
    isLimited: () => false,
  };
}
