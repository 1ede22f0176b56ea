/**
 * Invented facts and entries for the tests: a small report of a district that does not exist, and ways to vary it.
 */
import type { Cell, Facts, Goal, Indicator, Table } from '../../src/model.ts';
import type { Evidence } from './evidence/check.ts';
import { type Corrected, correct } from './identify/correct.ts';
import { type Identified, identify } from './identify.ts';
import type { Correction } from './registry/correction.ts';
import type { Indicator as IndicatorRecord } from './registry/indicator.ts';
import type { Published } from './metadata/published.ts';
import type { Registry } from './registry/registry.ts';
import { series } from './series.ts';

/** A cell, "12,5 %" and 12.5 by default; without a value it holds words. */
export function cell(
  text = '12,5 %',
  value: number | null = 12.5,
  unit: string | null = '%',
  line = 20,
): Cell {
  return { text, value, unit, bound: null, line };
}

/** An indicator row with empty cells, as a tertialrapport for 2023 prints it. */
export function row(
  cells: Partial<Indicator['cells']> = {},
  more: Partial<Omit<Indicator, 'cells'>> = {},
): Indicator {
  return {
    goal: '1.1',
    name: 'Andel nöjda sjömän',
    owner: 'kf',
    cells: {
      outcome: null,
      outcomeMen: null,
      outcomeWomen: null,
      previousOutcome: null,
      forecast: null,
      target: null,
      councilTarget: null,
      more: [],
      ...cells,
    },
    previousYear: 2022,
    period: 'Tertial 1 2023',
    periodicity: null,
    lines: [20, 21],
    doubts: [],
    ...more,
  };
}

/** A report with one row. */
export function facts(more: Partial<Facts> = {}): Facts {
  return {
    id: 'langholmen-2023-t1',
    source: {
      name: 'langholmen.txt',
      sha256: 'a'.repeat(64),
      lines: 40,
      extraction: 'text',
      columns: 'tabs',
      pages: null,
    },
    board: 'Långholmens stadsdelsnämnd',
    district: 'langholmen',
    type: 'tertialrapport',
    year: 2023,
    tertial: 1,
    date: '2023-05-12',
    title: 'Tertialrapport 1 2023',
    goals: [
      {
        id: '1.1',
        set: '2023-2026',
        level: 'verksamhetsomradesmal',
        number: '1.1',
        name: 'Alla kan segla',
        parent: null,
        assessment: 'helt',
        lines: [10, 12],
      },
    ],
    indicators: [row({ outcome: cell() })],
    activities: [],
    tables: [],
    decisions: [],
    attachments: [],
    mentions: [],
    doubts: [],
    repairs: [],
    unread: [],
    owners: [[1, 40, 'prose']],
    ...more,
  };
}

/** An entry for the row above. */
export function indicator(more: Partial<IndicatorRecord> = {}): IndicatorRecord {
  return {
    name: 'Nöjda sjömän',
    names: ['Andel nöjda sjömän'],
    unit: '%',
    sameUnit: [],
    direction: 'up',
    directionFrom: 'namn',
    sexes: 'rate',
    accumulates: false,
    scope: null,
    owner: 'kf',
    theme: 'personal',
    words: [],
    definition: null,
    changes: [],
    rolling: [],
    bases: [],
    survey: null,
    unitIn: [],
    ...more,
  };
}

/** A registry that knows all of the report above, and of its neighbours in time. */
export function registry(more: Partial<Registry> = {}, reports = ['langholmen-2023-t1']): Registry {
  const district = {
    name: 'Långholmen',
    genitive: 'Långholmens',
    boards: ['Långholmens stadsdelsnämnd'],
    from: null,
    to: null,
    predecessors: [],
    successors: [],
    places: [],
    words: [],
    tile: { column: 1, row: 1 },
  };
  const goal = {
    number: '1.1',
    level: 'verksamhetsomradesmal' as const,
    name: 'Alla kan segla',
    names: [],
    words: [],
  };
  return {
    districts: new Map([['langholmen', district]]),
    goals: new Map([['2023-2026', { set: '2023-2026', goals: [goal] }]]),
    indicators: new Map([['nojda-sjoman', indicator()]]),
    reports: new Map(
      reports.map((id) => [id, { title: id, url: null, published: null, file: 'a'.repeat(64) }]),
    ),
    corrections: [],
    accepted: [],
    moved: [],
    themes: [],
    synonyms: { nothing: [], faint: [], same: [] },
    ...more,
  };
}

/** A report that no correction has touched. */
export function uncorrected(...reports: Facts[]): Corrected[] {
  return correct(reports, []).reports;
}

/** Reports with their entries found; throws when something has none. */
export function identified(entries: Registry, ...reports: Facts[]): Identified[] {
  const result = identify(uncorrected(...reports), entries);
  if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.reports;
}

/** What the checks look at: these reports, in a registry whose only indicator is this one. */
export function evidence(reports: readonly Facts[], record: Partial<IndicatorRecord> = {}): Evidence {
  const entries = registry(
    { indicators: new Map([['nojda-sjoman', indicator(record)]]) },
    reports.map(({ id }) => id),
  );
  const found = identified(entries, ...reports);
  return { reports: found, series: series(found, entries.indicators), registry: entries };
}

/** A report's goal, 1.1 of the council and fully met by default. */
export function goal(more: Partial<Goal> = {}): Goal {
  return { ...facts().goals[0]!, ...more };
}

/** "-2 444,0" as a number, "312 st" in its own unit; null for an empty cell. */
function printed(text: string, line: number, unit: string | null): Cell | null {
  if (text === '') return null;
  const [, figure, own] = /^(-?[\d ]+(?:[.,]\d+)?)(?: ([a-zå-ö]+))?$/.exec(text) ?? [];
  const value = figure === undefined ? null : Number(figure.replace(/ /g, '').replace(',', '.'));
  return { text, value, unit: own ?? unit, bound: null, line };
}

/**
 * A table as it is printed, a line a row and a bar between cells; the first line holds the headings. Its first row
 * stands on line 31. "varav …" is a part of the nearest row above it that is none.
 */
export function table(kind: Table['kind'], text: string): Table {
  const unit = kind === 'volymer' ? null : 'mnkr';
  const [head, ...body] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
  const rows = body.map(([label, ...cells], index) => {
    const above = body.slice(0, index).findLast(([one]) => !one!.startsWith('varav'));
    return {
      label: label!,
      parent: label!.startsWith('varav') ? (above?.[0] ?? null) : null,
      cells: cells.map((cell) => printed(cell, 31 + index, unit)),
      line: 31 + index,
    };
  });
  return { kind, section: 'Pengar', unit, columns: head!, rows, lines: [30, 30 + rows.length] };
}

/** Of the outcome of `facts()`. */
export const correction: Correction = {
  report: 'langholmen-2023-t1',
  line: 20,
  cell: null,
  column: null,
  expected: '12,5 %',
  replacement: '15,2 %',
  value: 15.2,
  unit: '%',
  reason: 'Siffrorna har bytt plats.',
  date: '2026-01-01',
};

/** A publication by nobody who exists, with everything set. */
export const published: Published = {
  settings: {
    name: 'Kollen',
    demonstration: false,
    publisher: 'Långholmens vänner',
    publisherType: 'nonProfit',
    contact: 'kontakt@kollen.example',
    site: 'https://kollen.example',
    base: '/',
    dataLicence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv' },
  },
  releases: [
    { version: '1.1.0', date: '2024-02-29', id: 'a0b1c2d3' },
    { version: '1.0.0', date: '2023-06-01', id: 'e4f5a6b7' },
  ],
  accuracy: [],
};
