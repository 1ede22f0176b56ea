import { steps } from '../../observation/compare.ts';
import { show } from '../../observation/show.ts';
import { periodKind, periodLabel } from '../../period.ts';
import { formatSigned } from '../../number.ts';
import type { Measure, Missing, Observation, Period, Theme, Worth } from '../../series.ts';
import type { CaveatKind } from '../../model.ts';
import { caveats, smallBase } from '../../terms/flaws.ts';
import { measures } from '../../terms/measures.ts';
import { missing } from '../../terms/missing.ts';
import { themeName } from '../../terms/themes.ts';
import { worths } from '../../terms/worths.ts';
import { forecastVerdicts, outcomeVerdicts, silenceWords } from '../../text/verdict.ts';
import type { Silence, TargetVerdict } from '../../verdict.ts';
import { queryText as text } from '../../text/query.ts';
import { observationsText as words } from '../../text/query-observations.ts';
import { againstTargets } from '../against-target.ts';
import { reportColumn } from '../by-report.ts';
import { reserveOf } from '../flaws.ts';
import type { Names } from '../names.ts';
import { fieldOf } from '../field.ts';
import { unitWord } from '../word.ts';
import {
  type Columns,
  none,
  type Opened,
  type QueryColumn,
  type Raw,
  type Told,
  type Value,
  type View,
} from '../view.ts';

/** Figures about indicators, each outcome and forecast beside its target. */
export function observationsView(names: Names): View {
  return {
    table: 'observations',
    key: 'siffror',
    columns: columnsOf(names),
    reads: [
      'district', 'indicator', 'measure', 'year', 'span', 'reported', 'until', 'value', 'unit', 'bound', 'text',
      'missing', 'worth', 'report', 'line', 'page', 'other_sources', 'caveats', 'small', 'disputed',
    ], // prettier-ignore
    shown: ['stadsdel', 'indikator', 'matt', 'tid', 'varde', 'arsmal', 'avstand', 'utslag'],
    heading: 'indikator',
    filters: ['stadsdel', 'amne', 'namn', 'matt', 'ar', 'utslag'],
    groups: [
      'stadsdel',
      'amne',
      'indikator',
      'matt',
      'ar',
      'tid',
      'redovisad',
      'enhet',
      'utslag',
      'forbehall',
      'saknas',
      'lasning',
      'rapport',
    ],
    measures: ['varde', 'avstand'],
    // A rolling year of the first tertial report is not like that of the annual report.
    alike: ['indikator', 'matt', 'tid', 'redovisad', 'enhet'],
    added: {
      alike: ['ar'],
      once: 'stadsdel',
      unit: 'enhet',
      // A rate counted in pieces ("children per employee") adds up to nothing, and the council's target is the whole city's.
      never: (row, { columns }) =>
        columns.get('matt')?.[row] === 'kf-arsmal' ||
        !names.indicators[String(columns.get('indikator')?.[row])]?.accumulates,
    },
    open: (raw) => opened(raw, names),
  };
}

function columnsOf(names: Names): QueryColumn[] {
  const field = fieldOf(names.kinds.observations);
  const label = { ...text.columns, ...words.columns };
  return [
    {
      ...field('district', 'stadsdel', label.district),
      word: (id) => names.districts[id] ?? id,
      named: 'district_name',
    },
    {
      key: 'amne',
      field: 'theme',
      label: label.theme,
      kind: 'choice',
      word: (id) => themeName(id === none ? null : (id as Theme)),
    },
    {
      ...field('indicator', 'indikator', label.indicator),
      word: (id) => names.indicators[id]?.name ?? id,
      named: 'indicator_name',
    },
    { key: 'namn', field: 'indicator_name', label: label.indicatorName, kind: 'text' },
    { ...field('measure', 'matt', label.measure), word: (id) => measures[id as Measure]?.label ?? id },
    field('year', 'ar', label.year),
    {
      key: 'tid',
      field: 'period_kind',
      label: label.time,
      kind: 'choice',
      word: (id) => words.times[id] ?? id,
    },
    {
      ...field('reported', 'redovisad', label.reported),
      word: (id) => words.reported[id] ?? id,
      blank: true,
    },
    field('value', 'varde', label.value),
    { ...field('unit', 'enhet', label.unit), kind: 'choice', word: unitWord },
    { key: 'arsmal', field: 'target', label: label.target, kind: 'number' },
    { key: 'avstand', field: 'distance_to_target', label: label.distance, kind: 'number' },
    {
      key: 'utslag',
      field: 'against_target',
      label: label.verdict,
      kind: 'choice',
      word: (id) => verdictWord(id),
      blank: true,
    },
    {
      key: 'forbehall',
      field: 'reservation',
      label: label.reserve,
      kind: 'choice',
      word: (id) => silenceWords[id as Silence] ?? words.noReserve,
      blank: true,
    },
    {
      ...field('missing', 'saknas', label.missing),
      word: (id) => missing[id as Missing]?.label ?? words.notMissing,
      blank: true,
    },
    { ...field('worth', 'lasning', label.worth), word: (id) => worths[id as Worth]?.label ?? id },
    field('text', 'tryckt', label.printed),
    reportColumn(names, 'observations'),
  ];
}

function opened(raw: Raw, names: Names): Opened {
  const size = raw['district']!.length;
  const figures = Array.from({ length: size }, (_, row) => figureAt(raw, row));
  const beside = againstTargets(figures, names.indicators);
  const reserves = figures.map(reserveOf);
  const of = (name: string) => raw[name] as readonly Value[];
  const columns: Columns = new Map<string, readonly Value[]>([
    ['stadsdel', of('district')],
    ['amne', figures.map(({ indicator }) => names.indicators[indicator]?.theme ?? null)],
    ['indikator', of('indicator')],
    ['namn', figures.map(({ indicator }) => names.indicators[indicator]?.name ?? indicator)],
    ['matt', of('measure')],
    ['ar', of('year')],
    ['tid', figures.map(({ period }) => periodKind(period))],
    ['redovisad', of('reported')],
    ['varde', of('value')],
    ['enhet', of('unit')],
    ['arsmal', beside.map(({ target }) => (target === null ? null : figures[target]!.value))],
    ['avstand', beside.map(({ distance }) => distance)],
    ['utslag', beside.map(({ said }) => said)],
    ['forbehall', reserves],
    ['saknas', of('missing')],
    ['lasning', of('worth')],
    ['tryckt', of('text')],
    ['rapport', of('report')],
  ]);
  return {
    size,
    columns,
    tell: (row, key): Told => {
      const figure = figures[row]!;
      const { target, distance, said } = beside[row]!;
      if (key === 'tid') return { text: periodLabel(figure.period), notes: [] };
      if (key === 'varde') return { text: show(figure).text, notes: marksOf(figure) };
      if (key === 'arsmal') return { text: target === null ? '' : show(figures[target]!).text, notes: [] };
      if (key === 'avstand')
        return {
          text: distance === null ? '' : formatSigned(distance) + steps(figure.unit, distance),
          notes: [],
        };
      if (key === 'utslag' && figure.measure === 'prognos')
        return { text: forecastVerdicts[said as TargetVerdict]?.word ?? '', notes: [] };
      return { text: '', notes: [] };
    },
    place: (row) => {
      const { report, line, page } = figures[row]!.sources[0]!;
      return { report, line, ...(page === undefined ? {} : { page }) };
    },
    path: (row) => `/stadsdelar/${figures[row]!.district}/${figures[row]!.indicator}/`,
    isDoubtful: (row) => reserves[row] === 'osaker',
    isLimited: (row) => reserves[row] !== null && reserves[row] !== 'osaker',
  };
}

/** What a verdict against a target is called, or why there is none. */
function verdictWord(said: string): string {
  return outcomeVerdicts[said as TargetVerdict]?.word ?? silenceWords[said as Silence] ?? words.noTarget;
}

/** What stands beside a figure that is not simply as printed. */
function marksOf({ worth, small, disputed, caveats: said = [] }: Observation): string[] {
  return [
    worths[worth].mark,
    small ? smallBase.mark : '',
    disputed ? silenceWords.oense : '',
    ...new Set(said.map(({ kind }) => caveats[kind].mark)),
  ].filter(Boolean);
}

/** A row of the file as the site's other parts know a figure. */
function figureAt(raw: Raw, row: number): Observation {
  const at = <T>(name: string) => raw[name]![row] as T;
  const reported = at<Period['reported'] | null>('reported');
  const until = at<string | null>('until');
  const page = at<number | null>('page');
  const [others, said] = [at<string | null>('other_sources'), at<string | null>('caveats')];
  const source = { column: 'outcome', text: '', row: 0 } as const;
  return {
    district: at('district'),
    indicator: at('indicator'),
    measure: at('measure'),
    period: {
      year: at('year'),
      span: at('span'),
      ...(reported === null ? {} : { reported }),
      ...(until === null ? {} : { until }),
    },
    value: at('value'),
    unit: at('unit'),
    bound: at('bound'),
    text: at<string | null>('text') ?? '',
    missing: at<Missing | null>('missing'),
    worth: at('worth'),
    candidates: [],
    sources: [
      { report: at('report'), line: at('line'), ...(page === null ? {} : { page }), ...source },
      ...(others?.split(' | ') ?? []).map((one) => {
        const [report = '', line = ''] = one.split(':');
        return { report, line: Number(line), ...source };
      }),
    ],
    caveats: said?.split(' | ').map((one) => {
      const [kind = '', report = '', line = ''] = one.split(':');
      return { kind: kind as CaveatKind, report, line: Number(line) };
    }),
    ...(at<boolean>('small') ? { small: true } : {}),
    ...(at<boolean>('disputed') ? { disputed: true } : {}),
  };
}
