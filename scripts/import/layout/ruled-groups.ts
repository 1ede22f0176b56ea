import { centre, middle, type Sides } from '../read/extent.ts';
import { cellGap, lineOf, phrasesOf, type Line } from '../read/line.ts';
import type { Rulings } from './ruling.ts';

/** A heading over several columns: what it says, and how far they reach. */
interface Group {
  phrase: Line;
  over: Sides;
}

/** Lines of a head, some of whose headings stand over groups of columns. */
export interface Grouped {
  groups: Group[];
  /** The lines without the groups' headings. */
  own: Line[];
}

//             Jan–mars              Helår
//           ----------------   --------------------       a ruling tells how far each heading reaches
//   Mnkr    Utfall   Budget     Budget     Prognos
/**
 * Headings of a head that stand in the middle over a ruling of their own, with several others below it. `from`: where
 * names end, right of which a group begins.
 */
export function ruledGroups(
  head: readonly Line[],
  from: number,
  { across }: Pick<Rulings, 'across'>,
): Grouped {
  const phrases = head.map((line) => phrasesOf(line, cellGap));
  const all = phrases.flat();
  const groupOf = (phrase: Line): Group[] => {
    const over = across.find(
      (each) =>
        each.left > from &&
        each.top > middle(phrase) &&
        each.top < phrase.bottom + phrase.size &&
        each.left <= phrase.left &&
        each.right >= phrase.right &&
        Math.abs(centre(each) - centre(phrase)) < phrase.size,
    );
    const below = over ? all.filter((each) => each.top > over.top - 1 && isOver(over, each)) : [];
    return over && below.length > 1 ? [{ phrase, over }] : [];
  };
  const groups = all.flatMap(groupOf);
  const set = new Set(groups.map(({ phrase }) => phrase));
  const own = phrases.map((line) => line.filter((phrase) => !set.has(phrase)).flatMap(({ words }) => words));
  return { groups, own: own.filter((words) => words.length > 0).map(lineOf) };
}

/** What stands over a column: the headings of its groups, from the top. */
export function groupsOver(groups: readonly Group[], column: Sides): Line[] {
  return groups.filter(({ over }) => isOver(over, column)).map(({ phrase }) => phrase);
}

function isOver(over: Sides, each: Sides): boolean {
  return over.left < centre(each) && centre(each) < over.right;
}
