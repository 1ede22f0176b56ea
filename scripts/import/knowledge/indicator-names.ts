import { readEntries } from './registry-entries.ts';
import { fold } from '../lines/clean.ts';
import { edits, letters } from '../lines/letters.ts';

/** Names are long: in one letter of thirty, and three at most, the OCR may have erred beyond what words tell. */
const perLetter = 30;
const most = 3;

/**
 * An indicator's name as reports print it, where what was read differs from it in a few letters and from no other
 * known name as little. Its first word and its figures must be the same: "Antal" is not "Andel", T1 not T2. Where all
 * but the first word is the same, that may differ in a letter ("Årtal barn per grupp").
 */
export function spelling(names: readonly string[]): (read: string) => string {
  const known = names.map((name) => ({
    name,
    key: letters(name),
    head: headOf(name),
    figures: figuresOf(name),
    start: startOf(name)[0],
    rest: startOf(name)[1],
  }));
  const exact = new Map(known.map((each) => [each.key, each.name]));
  return (read) => {
    const key = letters(read);
    const same = exact.get(key);
    if (same) return same;
    const [start, rest] = startOf(read);
    const begun = known.filter((each) => each.rest === rest && edits(each.start, start, 1) <= 1);
    if (start.length > 4 && begun.length === 1) return begun[0]!.name;
    const room = Math.min(most, Math.floor(key.length / perLetter));
    if (!room) return read;
    const [head, figures] = [headOf(read), figuresOf(read)];
    const alike = known.filter((each) => each.head === head && each.figures === figures);
    const [near, next] = [...new Set(alike.map((each) => each.key))]
      .map((each) => ({ key: each, edits: edits(each, key, room) }))
      .sort((a, b) => a.edits - b.edits);
    return near && near.edits <= Math.min(room, (next?.edits ?? Infinity) - 1) ? exact.get(near.key)! : read;
  };
}

/** Words that names begin with, and no name goes on with: "Andel", "Sjukfrånvaro"; none is the rest of a name. */
export function firstWords(names: readonly string[]): Set<string> {
  const words = names.map((name) => name.split(' '));
  const rests = new Set(words.flatMap(([, ...rest]) => rest));
  return new Set(words.flatMap(([first = '']) => (rests.has(first) ? [] : first)));
}

/** The first word and what follows, in letters. */
function startOf(name: string): [start: string, rest: string] {
  const [start = '', ...rest] = name.trim().split(/\s+/);
  return [letters(start), letters(rest.join(' '))];
}

/** The first word; a longer one may have lost a letter. */
function headOf(name: string): string {
  const word = letters(name.trim().split(/\s/)[0] ?? '');
  return word.length > 5 ? word.slice(0, 2) : word;
}

function figuresOf(name: string): string {
  return (name.match(/\d+/g) ?? []).join(' ');
}

/** All names under which the registry knows indicators. */
export function loadIndicatorNames(): string[] {
  const entries = readEntries('indicators') as [string, { names?: string[] }][];
  return [...new Set(entries.flatMap(([, { names = [] }]) => names).map(fold))];
}
