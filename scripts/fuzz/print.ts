import { dialectOf, economyHeading } from './dialect.ts';
import { Faults, type Fault } from './fault.ts';
import { printGoal } from './print-goal.ts';
import { printHead } from './print-head.ts';
import type { Random } from './random.ts';
import { printTable } from './print-table.ts';
import type { Truth } from './truth-types.ts';

/** Prints a report with the faults given; every line of it. */
export function print(truth: Truth, random: Random, on: Iterable<Fault>): { text: string; faults: Faults } {
  const faults = new Faults(random, on);
  const dialect = dialectOf(truth, random, faults);
  const out: string[] = [];
  const say = (...lines: string[]) => out.push(...lines);
  printHead(truth, random, faults, dialect, say);
  say(dialect.heading('Sammanfattande analys', 1), '', 'Förvaltningen bedömer att målen nås under året.', '');
  if (faults.make('summaryGoals'))
    for (const goal of truth.goals)
      if (goal.level === 'inriktningsmal')
        say(dialect.heading(goal.name, 3), '', 'Målet bedöms nås under året.', '');
  for (const goal of truth.goals) printGoal(goal, truth, random, faults, dialect, say);
  say(dialect.heading(economyHeading(truth), 1), '');
  for (const table of truth.tables) {
    say(dialect.heading(table.section, 2), '');
    if (random.chance(0.5)) say('Förvaltningen följer utvecklingen noga under året.', '');
    say(...printTable(table, random, faults, dialect), '');
    if (random.chance(0.5)) say('Avvikelsen förklaras av lägre kostnader för lokaler.', '');
  }
  if (random.chance(0.5)) say(dialect.heading('Övrigt', 1), '', 'Inget övrigt att redovisa.', '');
  let text = `${out.join('\n')}\n`;
  if (faults.make('entity')) text = text.replaceAll(' & ', ' &amp; ');
  if (faults.make('thinSpace')) text = text.replace(/(?<=\d) (?=\d{3}\b)/g, '\u2009');
  if (faults.make('formFeed')) text = text.replace(/\n\n(?=\d+ \(95\)\n)/g, '\n\f\n');
  if (faults.make('trimmedTabs')) text = text.replace(/[\t ]+$/gm, '');
  if (faults.make('crlf')) text = text.replaceAll('\n', '\r\n');
  return { text, faults };
}
