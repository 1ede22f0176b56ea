import type { Row } from '../../../src/csv.ts';
import type { Cell, Mention, Stated } from '../../../src/model.ts';
import { rowAddress } from '../../../src/report/row-address.ts';
import type { Identified } from '../identify.ts';
import { place } from './standing.ts';

/** A figure, and what it is of its statement. */
type Figure = readonly [figure: string, cell: Pick<Cell, 'text' | 'value' | 'unit'>];

/** `statements`: one row a statement of a report's text and thing that it is about, or one for each of its figures. */
export function statementRows(reports: readonly Identified[]): Row[] {
  return reports.flatMap((report) => {
    const { mentions, stated = [] } = report.facts;
    const all = [...mentions.map(asStated), ...stated].sort((a, b) => a.line - b.line);
    return all.flatMap((one) =>
      thingsOf(report, one).flatMap((thing) =>
        figuresOf(one).map(([figure, cell]) => ({
          ...place(report, one.line),
          about: one.about,
          ...thing,
          says: saysOf(one),
          figure,
          text: cell?.text ?? null,
          value: cell?.value ?? null,
          unit: cell?.unit ?? null,
          than: one.about === 'belopp' ? (one.than ?? null) : null,
          year: one.about === 'belopp' ? (one.year ?? null) : null,
          address: rowAddress({ report: report.facts.id, line: one.line }),
        })),
      ),
    );
  });
}

type Told = Stated | ({ about: 'utfall' } & Mention);

function asStated(mention: Mention): Told {
  return { about: 'utfall', ...mention };
}

/** What a statement is about: the table that holds it, its printed name, and the indicator that it is. */
function thingsOf({ facts, rows }: Identified, one: Told) {
  const indicators = 'indicators' in one ? one.indicators : 'indicator' in one ? [one.indicator] : [];
  if (indicators.length > 0)
    return indicators.map((at) => ({
      table: 'indicators',
      name: facts.indicators[at]!.name,
      indicator: rows[at] || null,
    }));
  const plain = (table: string | null, name: string | null) => [{ table, name, indicator: null }];
  if ('goal' in one) return plain('goals', facts.goals[one.goal]!.name);
  if ('activity' in one) return plain('activities', facts.activities[one.activity]!.name);
  return 'table' in one ? plain('budget', facts.tables[one.table]!.rows[one.row]!.label) : plain(null, null);
}

function saysOf(one: Told): readonly string[] {
  if ('way' in one) return [one.way];
  if ('assessment' in one) return [one.assessment];
  return 'on' in one ? one.on : [];
}

/** Its figures, or none once. */
function figuresOf(one: Told): readonly (Figure | readonly [null, null])[] {
  switch (one.about) {
    case 'utfall':
      return [[one.cell, one]];
    case 'arsmal':
      return [
        ['from', one.from],
        ['to', one.to],
      ];
    case 'andring':
      return (['before', 'now', 'change', 'percent'] as const).map((figure) => [figure, one[figure]]);
    case 'underlag':
      return [['count', { text: String(one.count), value: one.count, unit: null }]];
    case 'belopp':
      return [[one.of, one.amount]];
    default:
      return [[null, null]];
  }
}
