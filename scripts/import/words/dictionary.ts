import { emptyTrie, grow, link, Mark, newRoot, ROOT, type Trie } from './trie.ts';

/**
 * One suffix rule of a Hunspell affix file: take `strip` off the end, put `add` there, if `when` matches; that looks at
 * so many letters at the end as `reach` says.
 */
type Rule = { strip: string; add: string; when: RegExp; flags: string; reach: number };

/**
 * Reads the suffix rules out of a Hunspell affix file (dictionary-sv's has no prefixes in use), by flag.
 * A line is `SFX  G  a  orna  a`: flag, strip (0 is nothing), add with further flags after a slash, condition.
 */
function suffixes(aff: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of aff.split('\n')) {
    if (!line.startsWith('SFX')) continue;
    const [, flag, strip, addition, condition] = line.trim().split(/\s+/);
    // The head of a group says how many rules follow: `SFX  G  Y  12`.
    if (!flag || strip === undefined || addition === undefined || condition === undefined) continue;
    const [add = '', flags = ''] = addition.split('/');
    const rule = {
      reach: Math.max(strip.length, condition.replace(/\[[^\]]*\]/g, '.').length),
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      when: new RegExp(`(?:${condition})$`),
      flags,
    };
    const group = rules.get(flag);
    if (group) group.push(rule);
    else rules.set(flag, [rule]);
  }
  return rules;
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
  const entries = dic.split('\n');
  const trie = emptyTrie(Math.round(dic.length * 0.5) + room * 6 + 100_000, entries.length * 6 + 1000);
  const rules = suffixes(aff);
  const reach = new Map([...rules].map(([flag, own]) => [flag, Math.max(...own.map((rule) => rule.reach))]));
  const groups = new Map<string, [strip: number, root: number][]>();
  const path: number[] = [];

  const group = (flag: string, stem: string, closes: boolean, name: boolean): [number, number][] => {
    const key = `${flag}${closes ? 1 : 0}${name ? 1 : 0}${stem.slice(-reach.get(flag)!)}`;
    const known = groups.get(key);
    if (known) return known;
    const roots = new Map<number, number>();
    const signature = new Map<number, string>();
    for (const rule of rules.get(flag)!) {
      if (!stem.endsWith(rule.strip) || !rule.when.test(stem) || rule.add.includes('-')) continue;
      const strip = rule.strip.length;
      signature.set(strip, `${signature.get(strip) ?? ''}|${rule.add}/${formMarks(rule, closes, name)}`);
    }
    for (const [strip, forms] of signature) roots.set(strip, suffixRoot(forms));
    const made = [...roots];
    groups.set(key, made);
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

  for (const entry of entries) {
    const slash = entry.indexOf('/');
    const word = slash < 0 ? entry.trimEnd() : entry.slice(0, slash);
    const flags = slash < 0 ? '' : entry.slice(slash + 1).trimEnd();
    if (flags.includes(Flag.forbidden) || flags.includes(Flag.neverSuggest) || !PLAIN.test(word)) continue;
    const stem = word.toLowerCase();
    const name = stem !== word;
    const node = grow(trie, ROOT, stem, path);
    trie.marks[node]! |= entryMarks(flags, name);
    const closes = flags.includes(Flag.compoundEnd);
    for (const flag of flags) {
      if (!rules.has(flag)) continue;
      for (const [strip, root] of group(flag, stem, closes, name))
        link(trie, path[stem.length - strip]!, root);
    }
  }
  return trie;
}
