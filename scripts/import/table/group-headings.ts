import { chained } from '../lines/chain.ts';

// What stands over groups of columns, in a head of two rows of texts. Groups of columns are told by what heads them here;
// by rulings and places in `layout/groups.ts`, for figures, and `layout/merged-heading.ts`, where lines are not yet texts.

/** Columns side by side that one heading stands above, by their numbers. */
type Group = readonly number[];

/**
 * What heads each column of a head of two rows, of which the upper one is over groups; null where no group is told.
 * `isHeading`: whether a column is known to be headed so.
 */
export function groupHeadings(
  above: readonly string[],
  own: readonly string[],
  isHeading: (text: string) => boolean,
): string[] | null {
  const over = aboveParts(above, own);
  if (over) return own.map((text, n) => `${over[n] ?? ''} ${text}`.trim());
  //   2024                 2025
  //   Utfall    Årsmål     Utfall    Årsmål      "Utfall, 2024", "Årsmål, 2024", "Utfall, 2025", "Årsmål, 2025"
  const told = aboveAlike(above, own);
  const columns = alike(own, above).flat();
  // "Minska" beside "Minska" are two targets of a row.
  if (!told || !columns.every((n) => isHeading(own[n]!))) return null;
  return own.map((text, n) =>
    columns.includes(n) ? `${text}, ${told[n]!}` : `${told[n] ?? ''} ${text}`.trim(),
  );
}

/**
 * What stands above each column, above all of a group what stands above any of it; null where no group is told.
 * `above`: what stands above each column, or above one of its group.
 */
export function aboveGroups(above: readonly string[], own: readonly string[]): string[] | null {
  return aboveParts(above, own) ?? aboveAlike(above, own);
}

function aboveParts(above: readonly string[], own: readonly string[]): string[] | null {
  const groups = partsIn(own).filter((group) => labelsOf(group, above).length === 1);
  const isBare = (group: Group) => group.some((n) => !above[n]);
  return groups.some(isBare) ? spread(above, groups) : null;
}

function aboveAlike(above: readonly string[], own: readonly string[]): string[] | null {
  const groups = alike(own, above);
  const labels = new Set(groups.map((group) => labelsOf(group, above).join(' ')));
  const areTold = groups.length > 0 && labels.size === groups.length && !labels.has('');
  return areTold ? spread(above, groups) : null;
}

/** What stands above each column, above all of a group what stands above any of it. */
function spread(above: readonly string[], groups: readonly Group[]): string[] {
  const out = [...above];
  for (const group of groups) for (const n of group) out[n] = labelsOf(group, above).join(' ');
  return out;
}

/** What stands above any of a group's columns, each once. */
function labelsOf(group: Group, above: readonly string[]): string[] {
  return [...new Set(group.map((n) => above[n] ?? '').filter((text) => text !== ''))];
}

//   Utfall                         Mål
//   Totalt   Kvinnor   Män         Nämnd   KF
/** Columns that are headed as parts of one thing, each as another. */
export function partsIn(texts: readonly string[]): Group[] {
  const own = texts.map((text) => ({ text: text.toLowerCase(), by: partBy(text.toLowerCase()) }));
  const groups = chained([...own.keys()], (n, group) => {
    const { text, by } = own[n]!;
    return by !== null && group.every((each) => own[each]!.by === by && own[each]!.text !== text);
  });
  return groups.filter((group) => group.length > 1);
}

/** Headings of a merged heading's parts: by sex, by year, by whose target it is, or by what is done before and after. */
const sexForm = /^(?:totalt|m|k|män|kvinnor|pojkar|flickor|män\/ ?pojkar|kvinnor\/ ?flickor)$/i;
const yearForm = /^20\d\d$/;
const whoseForm = /^(?:nämnd(?:en)?|kf|kommunfullmäktige)$/i;
//          Prognos
//   före          efter
//   överföring    överföring
const stageForm = /^(?:före|efter)(?: [\p{L} -]+)?$/u;

/** By what a heading names a part of what stands above it; null where it names none. */
export function partBy(text: string): 'sex' | 'year' | 'whose' | 'stage' | null {
  if (sexForm.test(text)) return 'sex';
  if (whoseForm.test(text)) return 'whose';
  if (stageForm.test(text)) return 'stage';
  return yearForm.test(text) ? 'year' : null;
}

//   2029                 2030
//   Budget   Bokslut     Budget    Prognos      years part groups that begin alike
/** Columns that are headed alike, group after group, below some headings: the longest groups side by side. */
export function alike(texts: readonly string[], above: readonly string[]): Group[] {
  const from = texts.findIndex((text, n) => /^\p{Lu}/u.test(text) && texts.includes(text, n + 1));
  if (from < 0) return [];
  const size = texts.indexOf(texts[from]!, from + 1) - from;
  let end = from + size;
  const areYears = above.every((text) => text === '' || /^20\d\d$/.test(text));
  const isSame = (n: number) => texts[n] === texts[n - size] || (areYears && (n - from) % size > 0);
  while (end < texts.length && isSame(end)) end++;
  const count = Math.floor((end - from) / size);
  const group = (nth: number) => Array.from({ length: size }, (_, n) => from + nth * size + n);
  return count > 1 ? Array.from({ length: count }, (_, nth) => group(nth)) : [];
}
