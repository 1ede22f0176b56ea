import { goalHeading, type GoalHeading } from '../lines/goal-heading.ts';
import { phrasesOf, textOf, type Line } from '../read/line.ts';

/** Heads of one line and of two, centred in their room, stand at heights no farther apart than this, in points. */
const slack = 8;
/** What stands beside each other in a head is parted by so much, in its size. */
const apart = 2;
/** A head has no more lines than this, and stands so far from its page's text, in its size. */
const mostLines = 3;
const gap = 0.8;

/** A page's first lines that are its head, and the goal that they name. */
interface Head {
  lines: readonly Line[];
  goal: GoalHeading;
}

//   Tertialrapport 1 2024 för        Nämndmål: Torgen är trygga, ljusa
//   Farsta stadsdelsnämnd            och vackra
//
/**
 * Heads that name the goal whose text their page holds, a line or more each: every page begins with one at the same
 * height, apart from its text, and each of the goals has a heading of its own as well.
 */
export function goalHeads(pages: readonly { lines: readonly Line[] }[]): Line[] {
  const firsts = pages.flatMap(({ lines }) => lines[0] ?? []);
  const top = Math.min(...firsts.map((line) => line.top));
  const heads = pages.flatMap(({ lines }): (Head | null)[] =>
    lines[0] && lines[0].top < top + slack ? [headOf(lines)] : [],
  );
  if (heads.length < 2 || heads.length < firsts.length / 2) return [];
  const own = new Set(heads.flatMap((head) => head?.lines ?? []));
  const goals = pages
    .flatMap(({ lines }) => lines.filter((line) => !own.has(line)))
    .flatMap((line) => goalHeading(textOf(line)) ?? []);
  const isToldBelow = (head: Head | null) => head !== null && goals.some((each) => isSame(each, head.goal));
  return heads.every(isToldBelow) ? [...own] : [];
}

function headOf(lines: readonly Line[]): Head | null {
  const [first] = lines as readonly [Line];
  const goal = phrasesOf(first, apart).flatMap((each) => goalHeading(textOf(each)) ?? [])[0];
  const end = lines.findIndex((line, n) => n > 0 && line.top - lines[n - 1]!.bottom > gap * line.size);
  const own = lines.slice(0, end < 0 ? lines.length : end);
  return goal && own.length <= mostLines ? { lines: own, goal } : null;
}

/** Whether two headings are of one goal, as far as the shorter one's line goes. */
function isSame(a: GoalHeading, b: GoalHeading): boolean {
  const [short, long] = [a.name, b.name].sort((one, other) => one.length - other.length) as [string, string];
  return a.level === b.level && a.number === b.number && long.startsWith(short);
}
