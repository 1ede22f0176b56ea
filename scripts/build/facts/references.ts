import type { Facts, Stated } from '../../../src/model.ts';
import { reportId } from '../../../src/report/name.ts';

/** A field of a report's facts that refers to something that is not there. */
export interface Dangling {
  /** Where in the facts: `mentions[3].indicator`. */
  field: string;
  /** What it says, and what there is. */
  reason: string;
}

/** What a report's facts say of each other and of its lines, and that does not hold. */
export function dangling(facts: Facts): Dangling[] {
  return [
    ...calledOtherwise(facts),
    ...goalsTwice(facts),
    ...goalLinks(facts),
    ...indexes(facts),
    ...rowsBeyond(facts),
    ...linesBeyond(facts),
    ...ownerGaps(facts),
    ...unevenRows(facts),
  ];
}

/** Addresses of a report are made of its id, which is read for its district, year and kind. */
function calledOtherwise(facts: Facts): Dangling[] {
  const expected = reportId(facts.district, facts);
  return facts.id === expected
    ? []
    : [{ field: 'id', reason: `${facts.id}, and district, year, type and tertial make ${expected}` }];
}

function goalsTwice({ goals }: Facts): Dangling[] {
  return goals.flatMap(({ id }, at) =>
    goals.findIndex((goal) => goal.id === id) === at
      ? []
      : [{ field: `goals[${at}].id`, reason: `${id} is another goal's id too` }],
  );
}

function goalLinks({ goals, indicators, activities }: Facts): Dangling[] {
  const ids = new Set(goals.map(({ id }) => id));
  const links = [
    ...goals.map(({ parent }, at) => [`goals[${at}].parent`, parent] as const),
    ...indicators.map(({ goal }, at) => [`indicators[${at}].goal`, goal] as const),
    ...activities.map(({ goal }, at) => [`activities[${at}].goal`, goal] as const),
  ];
  return links.flatMap(([field, id]) =>
    id === null || ids.has(id) ? [] : [{ field, reason: `there is no goal ${id}` }],
  );
}

/** "activities/4": one of a list, by its index. */
const indexed = /^(goals|indicators|activities|tables|decisions|attachments)\/(\d+)$/;

function indexes(facts: Facts): Dangling[] {
  const named = [
    ...facts.mentions.map(
      ({ indicator }, at) => [`mentions[${at}].indicator`, `indicators/${indicator}`] as const,
    ),
    ...(facts.stated ?? []).flatMap((one, at) =>
      statedOf(one).map((name) => [`stated[${at}]`, name] as const),
    ),
    ...facts.owners.map(([, , owner], at) => [`owners[${at}]`, owner] as const),
    ...facts.doubts.map((doubt, at) => [`doubts[${at}].cell`, 'cell' in doubt ? doubt.cell : ''] as const),
  ];
  return named.flatMap(([field, name]) => {
    const [, list, index] = indexed.exec(name) ?? [];
    const count = list ? facts[list as 'goals'].length : 0;
    if (!list || Number(index) < count) return [];
    return [{ field, reason: `there is no ${name}: the report has ${count} ${list}` }];
  });
}

/** What a statement is about, as a list and an index. */
function statedOf(one: Stated): string[] {
  if (one.about === 'avviker') return one.indicators.map((at) => `indicators/${at}`);
  if ('goal' in one) return [`goals/${one.goal}`];
  if ('indicator' in one) return [`indicators/${one.indicator}`];
  if ('activity' in one) return [`activities/${one.activity}`];
  return 'table' in one ? [`tables/${one.table}`] : [];
}

/** Rows of tables that statements are about; whether there is the table is asked with the other lists. */
function rowsBeyond({ stated = [], tables }: Facts): Dangling[] {
  return stated.flatMap((one, at) => {
    const rows = 'table' in one ? tables[one.table]?.rows : undefined;
    if (!('row' in one) || !rows || one.row < rows.length) return [];
    const reason = `there is no row ${one.row} of tables/${one.table}, which has ${rows.length}`;
    return [{ field: `stated[${at}].row`, reason }];
  });
}

/** Every `line` and `lines` of the facts lies within the report, the first before the last. */
function linesBeyond(facts: Facts): Dangling[] {
  const { lines: count } = facts.source;
  const out: Dangling[] = [];
  const visit = (value: unknown, field: string): void => {
    if (Array.isArray(value)) value.forEach((each, at) => visit(each, `${field}[${at}]`));
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) {
        const at = field === '' ? key : `${field}.${key}`;
        if (key === 'line' && typeof each === 'number') expectWithin(at, each, each);
        else if (key === 'lines' && Array.isArray(each))
          expectWithin(at, each[0] as number, each[1] as number);
        else if (key !== 'source') visit(each, at);
      }
  };
  const expectWithin = (field: string, first: number, last: number): void => {
    if (first > last) out.push({ field, reason: `line ${first} comes after line ${last}` });
    else if (last > count) out.push({ field, reason: `there is no line ${last}: the report has ${count}` });
  };
  visit(facts, '');
  return out;
}

/** Every line has one owner: runs follow one another from the first line to the last. */
function ownerGaps({ owners, source }: Facts): Dangling[] {
  let next = 1;
  for (const [at, [first, last]] of owners.entries()) {
    if (first !== next || last < first)
      return [
        { field: `owners[${at}]`, reason: `lines ${first}–${last}, expected to begin on line ${next}` },
      ];
    next = last + 1;
  }
  if (next === source.lines + 1) return [];
  return [{ field: 'owners', reason: `they end on line ${next - 1}: the report has ${source.lines} lines` }];
}

function unevenRows({ tables }: Facts): Dangling[] {
  return tables.flatMap(({ columns, rows }, at) =>
    rows.flatMap(({ cells }, nth) =>
      cells.length === columns.length - 1
        ? []
        : [
            {
              field: `tables[${at}].rows[${nth}].cells`,
              reason: `${cells.length} cells under ${columns.length} headings, the label's included`,
            },
          ],
    ),
  );
}
