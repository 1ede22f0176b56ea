import { emptyTrie, grow, link, Mark, newRoot, type Trie, walker } from './trie.ts';

/** One suffix rule of a Hunspell affix file: take `strip` off the end, put `add` there, if `when` matches. */
type Rule = { strip: string; add: string; when: RegExp; flags: string };

/** What a rule may make of a stem: what it strips, and the root of the suffix trie. */
type Ending = [strip: number, root: number];

/** The rules of one flag. */
type Group = {
  rules: Rule[];
  /** They look at so many letters at a stem's end. */
  reach: number;
  /** What they make of stems that end so; apart by what the entry is (see {@link formMarks}). */
  endings: Map<string, readonly Ending[]>[];
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
    if (!group) groups.set(flag, (group = { rules: [], reach: 0, endings: Array.from({ length: 4 }, () => new Map()) })); // prettier-ignore
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

/**
 * Builds the trie of every form that a Hunspell dictionary allows. Rules of one flag that match an entry and
 * strip equally many letters share one suffix trie; which these are depends only on the entry's last letters.
 */
export function buildTrie(aff: string, dic: string, room = 60_000): Trie {
  const trie = emptyTrie(
    Math.round(dic.length * 0.5) + room * 6 + 100_000,
    Math.round(dic.length * 0.5) + 1000,
  );
  const groups = suffixes(aff);
  const walk = walker(trie);

  const endingsOf = ({ rules, reach, endings }: Group, stem: string, closes: boolean, name: boolean) => {
    const known = endings[(closes ? 1 : 0) + (name ? 2 : 0)]!;
    const end = stem.slice(-reach);
    let made = known.get(end);
    if (made) return made;
    const signature = new Map<number, string>();
    for (const rule of rules) {
      if (!stem.endsWith(rule.strip) || !rule.when.test(stem) || rule.add.includes('-')) continue;
      const strip = rule.strip.length;
      signature.set(strip, `${signature.get(strip) ?? ''}|${rule.add}/${formMarks(rule, closes, name)}`);
    }
    made = Array.from(signature, ([strip, forms]): Ending => [strip, suffixRoot(forms)]);
    known.set(end, made);
    return made;
  };

  const shared = new Map<string, number>();
  const suffixRoot = (forms: string): number => {
    const known = shared.get(forms);
    if (known) return known;
    const root = newRoot(trie);
    for (const form of forms.slice(1).split('|')) {
      const [add = '', marks] = form.split('/');
      const node = grow(trie, root, add);
      trie.marks[node]! |= Number(marks);
    }
    shared.set(forms, root);
    return root;
  };

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
    const path = walk(stem);
    trie.marks[path[stem.length]!]! |= entryMarks(flags, name);
    const closes = flags.includes(Flag.compoundEnd);
    for (const flag of flags) {
      const group = groups.get(flag);
      if (!group) continue;
      for (const [strip, root] of endingsOf(group, stem, closes, name))
        link(trie, path[stem.length - strip]!, root);
    }
  }
  return trie;
}
