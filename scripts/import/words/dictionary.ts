import { emptyTrie, grow, link, mark, Mark, newRoot, type Trie, walker } from './trie.ts';

/** One suffix rule of a Hunspell affix file: take `strip` off the end, put `add` there, if `when` matches. */
type Rule = { strip: string; add: string; when: RegExp; flags: string };

/** The rules of one flag. */
type Group = {
  rules: Rule[];
  /** They look at so many letters at a stem's end. */
  reach: number;
  /** Those that stems take which end so. */
  taken: Map<string, readonly Rule[]>;
};

/** What rules may make of a stem: what they strip, and the root of the suffix trie. */
type Ending = readonly [strip: number, root: number];

/** Entries of the same flags, names or not. */
type Kind = {
  /** What the bare entry is. */
  marks: number;
  groups: Group[];
  reach: number;
  closes: boolean;
  /** What may become of stems that end so. */
  endings: Map<string, readonly Ending[]>;
};

/**
 * Reads the suffix rules out of a Hunspell affix file (dictionary-sv's has no prefixes in use), by flag.
 * A line is `SFX  G  a  orna  a`: flag, strip (0 is nothing), add with further flags after a slash, condition.
 */
function suffixes(aff: string): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const line of aff.split('\n')) {
    if (!line.startsWith('SFX')) continue;
    const [, flag, strip, addition, condition] = line.trim().split(/\s+/);
    // The head of a group says how many rules follow: `SFX  G  Y  12`.
    if (!flag || strip === undefined || addition === undefined || condition === undefined) continue;
    const [add = '', flags = ''] = addition.split('/');
    let group = groups.get(flag);
    if (!group) groups.set(flag, (group = { rules: [], reach: 0, taken: new Map() }));
    group.reach = Math.max(group.reach, strip.length, condition.replace(/\[[^\]]*\]/g, '.').length);
    group.rules.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      when: new RegExp(`(?:${condition})$`),
      flags,
    });
  }
  return groups;
}

/** The flags by which dictionary-sv's affix file says what an entry may be (its names there in capitals). */
const Flag = {
  compoundBegin: 'X',
  compoundEnd: 'Y',
  onlyInCompound: 'Z',
  forbidden: '%',
  neverSuggest: '!',
  needsAffix: '¤',
} as const;

/** Only letters and inner hyphens: entries with digits, colons or points are rules for numbers and codes. */
const PLAIN = /^\p{L}+(?:-\p{L}+)*$/u;

/** What an entry's flags allow: marks of the bare entry. */
function entryMarks(flags: string, name: boolean): number {
  let marks = 0;
  if (!flags.includes(Flag.onlyInCompound) && !flags.includes(Flag.needsAffix)) {
    marks |= name ? Mark.name : Mark.word;
  }
  if (flags.includes(Flag.compoundBegin)) marks |= Mark.begin;
  if (flags.includes(Flag.compoundEnd)) marks |= Mark.end;
  return marks;
}

/** What a form made by a rule is. A binding form (Z) lives in compounds only; others close one if the entry may. */
function formMarks(rule: Rule, closes: boolean, name: boolean): number {
  let marks = 0;
  if (!rule.flags.includes(Flag.onlyInCompound)) marks |= name ? Mark.name : Mark.word;
  if (rule.flags.includes(Flag.compoundBegin)) marks |= Mark.begin;
  if (closes && !rule.flags) marks |= Mark.end;
  return marks;
}

/** The rules of a flag that a stem takes. */
function takenBy(stem: string, { rules, reach, taken }: Group): readonly Rule[] {
  const end = endOf(stem, reach);
  let own = taken.get(end);
  if (!own) {
    own = rules.filter(
      ({ strip, add, when }) => stem.endsWith(strip) && when.test(stem) && !add.includes('-'),
    );
    taken.set(end, own);
  }
  return own;
}

function endOf(stem: string, reach: number): string {
  return stem.slice(Math.max(0, stem.length - reach));
}

/**
 * Builds the trie of every form that a Hunspell dictionary allows. All rules that match an entry and strip equally many
 * letters share one suffix trie; which these are depends only on the entry's flags and last letters.
 */
export function buildTrie(aff: string, dic: string, room = 60_000): Trie {
  const trie = emptyTrie(
    Math.round(dic.length * 0.5) + room * 6 + 100_000,
    Math.round(dic.length * 0.5) + 1000,
  );
  const groups = suffixes(aff);
  const walk = walker(trie);

  const kindOf = (flags: string, name: boolean): Kind => {
    const own = [...flags].flatMap((flag) => groups.get(flag) ?? []);
    const reach = Math.max(0, ...own.map((group) => group.reach));
    const closes = flags.includes(Flag.compoundEnd);
    return { marks: entryMarks(flags, name), groups: own, reach, closes, endings: new Map() };
  };

  const shared = new Map<string, number>();
  const suffixRoot = (forms: string): number => {
    const known = shared.get(forms);
    if (known) return known;
    const root = newRoot(trie);
    for (const form of forms.slice(1).split('|')) {
      const [add = '', marks] = form.split('/');
      const node = grow(trie, root, add);
      mark(trie, node, Number(marks));
    }
    shared.set(forms, root);
    return root;
  };

  const endingsOf = ({ groups: own, closes }: Kind, stem: string, name: boolean): Ending[] => {
    const forms = new Map<number, string>();
    for (const rule of own.flatMap((group) => takenBy(stem, group))) {
      const strip = rule.strip.length;
      forms.set(strip, `${forms.get(strip) ?? ''}|${rule.add}/${formMarks(rule, closes, name)}`);
    }
    return Array.from(forms, ([strip, all]) => [strip, suffixRoot(all)]);
  };

  const kinds = [new Map<string, Kind>(), new Map<string, Kind>()] as const;
  for (let from = 0, end; from < dic.length; from = end + 1) {
    end = dic.indexOf('\n', from);
    if (end < 0) end = dic.length;
    const entry = dic.slice(from, end);
    const slash = entry.indexOf('/');
    const word = slash < 0 ? entry.trimEnd() : entry.slice(0, slash);
    const flags = slash < 0 ? '' : entry.slice(slash + 1).trimEnd();
    if (flags.includes(Flag.forbidden) || flags.includes(Flag.neverSuggest) || !PLAIN.test(word)) continue;
    const stem = word.toLowerCase();
    const name = stem !== word;
    const known = kinds[name ? 1 : 0];
    let kind = known.get(flags);
    if (!kind) known.set(flags, (kind = kindOf(flags, name)));
    const last = endOf(stem, kind.reach);
    let endings = kind.endings.get(last);
    if (!endings) kind.endings.set(last, (endings = endingsOf(kind, stem, name)));
    const path = walk(stem);
    mark(trie, path[stem.length]!, kind.marks);
    for (const [strip, root] of endings) link(trie, path[stem.length - strip]!, root);
  }
  return trie;
}
