/** Invented rows, tables and paragraphs for the tests of what a text tells. */
import type { Activity, Indicator, Table } from '../../../../src/model.ts';
import type { Given } from './said.ts';
import { Lines } from '../../lines/lines.ts';

/** An indicator's row under goal 1.1, without figures. */
export function indicator(name: string): Indicator {
  const none = {
    outcome: null,
    outcomeMen: null,
    outcomeWomen: null,
    previousOutcome: null,
    forecast: null,
    target: null,
    councilTarget: null,
  };
  return {
    goal: '1.1',
    name,
    owner: 'kf',
    cells: { ...none, more: [] },
    previousYear: 2022,
    period: null,
    periodicity: null,
    lines: [4, 4],
    doubts: [],
  };
}

/** An activity under goal 1.1, with or without a deviation. */
export function activity(deviation: boolean): Activity {
  const dates = { start: null, end: null, status: null };
  return { goal: '1.1', name: 'Segla', ...dates, deviation, owner: 'namnd', lines: [4, 4] };
}

function table(kind: Table['kind'], section: string, ...labels: string[]): Table {
  const rows = labels.map((label) => ({ label, parent: null, cells: [], line: 9 }));
  return { kind, section, unit: 'mnkr', columns: ['Mnkr'], rows, lines: [8, 9] };
}

/** An economy table of two areas. */
const area = table('verksamhetsomraden', 'Uppföljning', 'Sjöräddning', 'varav fyrar');

/** One paragraph under a heading, of a goal or of the economy. */
export function paragraph(heading: string, goal: string | null, text: string): Pick<Given, 'sections'> {
  return { sections: [{ goal, heading, paragraphs: [{ text, lines: [6, 6] }] }] };
}

/** A report of nothing but what is given, with four tables. */
export function given(more: Partial<Given>): Given {
  return {
    sections: [],
    analyses: [],
    goals: [],
    indicators: [],
    activities: [],
    tables: [
      area,
      table('investeringar', 'Investeringar', 'Bryggor'),
      table('driftbudget', 'Drift', 'Resultatenheternas överskott från 2022'),
      table('verksamhetsomraden', 'Hamnar', 'Netto:'),
    ],
    lines: new Lines(Array.from({ length: 10 }, () => '')),
    ...more,
  };
}
