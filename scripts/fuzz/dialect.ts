import type { Faults } from './fault.ts';
import type { Random } from './random.ts';
import type { Truth, TruthGoal } from './truth-types.ts';

/** Takes lines of the report being printed. */
export type Say = (...lines: string[]) => void;

/** How one printing looks, besides its faults. */
export interface Dialect {
  heading(text: string, level: number): string;
  number(number: string | null): string;
  bullet: string;
  /** A line that a page carries. */
  furniture(): string;
}

/** Running heads that no list knows. */
const unknownHeads = [
  'Stadsdelsförvaltningens uppföljning',
  'Uppföljning av verksamhetens mål och medel',
  'Ärende 7, handling till sammanträdet',
  'Avdelningen för ekonomi och kvalitet',
  'Underlag till nämnden',
  'Bilaga 2',
];

/** A dialect for one printing. */
export function dialectOf(truth: Truth, random: Random, faults: Faults): Dialect {
  const depth = random.int(0, 3);
  const bold = random.chance(0.3);
  const marks = !faults.make('noHeadingMarks');
  const dot = random.chance(0.4);
  const head = faults.on.has('unknownFurniture') ? random.pick(unknownHeads) : '';
  let page = 4;
  return {
    heading: (text, level) => {
      if (!marks || depth === 0) return bold ? `**${text}**` : text;
      const inner = bold ? `**${text}**` : text;
      return `${'#'.repeat(Math.min(6, level + depth - 1))} ${inner}`;
    },
    number: (number) => (number === null ? '' : `${number}${dot || !number.includes('.') ? '.' : ''} `),
    bullet: random.pick(['- ', '• ', '- ', '* ']),
    furniture: () => {
      page++;
      return random.pick([
        `Sida ${page} (95)`,
        `${page} (95)`,
        `${page}`,
        'start.stockholm',
        `Dnr 1.2.1-${page}/${truth.year}`,
        truth.board,
        `Sid ${page} (95)`,
        titleOf(truth),
        ...(faults.make('unknownFurniture') ? Array<string>(9).fill(head) : []),
        ...(faults.make('tabFurniture') ? [`${truth.board}\tSida ${page} (95)`] : []),
      ]);
    },
  };
}

/** The report's title in its commonest form. */
export function titleOf({ type, year, tertial, board }: Truth): string {
  if (type === 'tertialrapport') return `Tertialrapport Tertial ${tertial} ${year} för ${board}`;
  return `${type === 'verksamhetsplan' ? 'Verksamhetsplan' : 'Verksamhetsberättelse'} ${year} för ${board}`;
}

/** What a report calls its part about the economy. */
export function economyHeading({ type }: Truth): string {
  return type === 'verksamhetsplan' ? 'Redovisning av ekonomi' : 'Uppföljning av ekonomi';
}

/** What stands before a goal's number. */
export function prefix(goal: TruthGoal, random: Random): string {
  if (goal.level === 'inriktningsmal')
    return random.pick([
      'KF:s inriktningsmål: ',
      'KF:s inriktningsmål: ',
      'Kommunfullmäktiges inriktningsmål: ',
    ]);
  if (goal.level === 'verksamhetsomradesmal')
    return random.pick(['KF:s mål för verksamhetsområdet: ', 'KF:s mål för verksamhetsområdet:  ']);
  return 'Nämndmål: ';
}
