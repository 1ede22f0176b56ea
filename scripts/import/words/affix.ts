/**
 * One suffix rule of a Hunspell affix file: take `strip` off the end, put `add` there, if `when` matches; that looks at
 * so many letters at the end as `reach` says.
 */
export type Rule = { strip: string; add: string; when: RegExp; flags: string; reach: number };

/**
 * Reads the suffix rules out of a Hunspell affix file (dictionary-sv's has no prefixes in use), by flag.
 * A line is `SFX  G  a  orna  a`: flag, strip (0 is nothing), add with further flags after a slash, condition.
 */
export function suffixes(aff: string): Map<string, Rule[]> {
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
export const Flag = {
  compoundBegin: 'X',
  compoundMiddle: 'U',
  compoundEnd: 'Y',
  onlyInCompound: 'Z',
  forbidden: '%',
  neverSuggest: '!',
  needsAffix: '¤',
} as const;
