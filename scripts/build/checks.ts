import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleGroups } from '../../src/series.ts';
import type { Check } from './evidence/check.ts';
import { compareText } from './order.ts';

/** The rules whose findings may stand on the start page, those that tell most first: what else is asked comes after. */
export const tellingRules: readonly string[] = [
  'alla-mal-lika',
  'bedomd-utan-siffror',
  'utanfor-man-och-kvinnor',
  'prognos-lika-med-mal',
  'prognoser-lika-med-mal',
  'helt-uppfyllt-trots-siffror',
  'bedomning-mot-text',
  'text-och-tabell',
  'rapporter-sager-olika',
  'ett-overskott-bar',
  'kvinnors-andel',
  'andring-gar-inte-ihop',
  'tabeller-skiljer-sig',
  'riktning-mot-siffror',
  'resultatenheter-gar-inte-ihop',
  'svagare-an-kommunfullmaktige',
  'budgetrader-gar-inte-ihop',
  'sankta-arsmal',
  'summor-gar-inte-ihop',
  'andrat-arsmal',
  'forsvunnet',
  'konsskillnad',
  'forslag-och-tabell',
  'svagare-arsmal',
  'behov-mot-overskott',
  'forfallen-aktivitet',
  'ej-genomford-utan-avvikelse',
  'andra-avviker',
];

/** A rule's place among them, from 1; null for one that has none. */
export function tellingPlace(rule: string): number | null {
  return tellingRules.indexOf(rule) + 1 || null;
}

/**
 * The checks of a folder, one a file that exports it as `check`, in the order in which pages list their rules. A new
 * file is a new check; what else names a rule takes its id from where the check does, or is `tellingRules`.
 * @throws {Error} naming a file that exports none, and a rule that two files have.
 */
export async function readChecks(folder: string): Promise<Check[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const checks = await Promise.all(
    files.map(async (name) => {
      const { check } = (await import(pathToFileURL(join(folder, name)).href)) as { check?: Check };
      if (!check) throw new Error(`${name}: exports no check; see CONTRIBUTING.md, “Add a check”`);
      return check;
    }),
  );
  const twice = checks.find((one, index) => checks.findIndex(({ rule }) => rule === one.rule) < index);
  if (twice) throw new Error(`${twice.rule}: two files in ${folder} have this rule`);
  return checks.sort(
    (a, b) =>
      ruleGroups.indexOf(a.group) - ruleGroups.indexOf(b.group) ||
      (tellingPlace(a.rule) ?? Infinity) - (tellingPlace(b.rule) ?? Infinity) ||
      compareText(a.rule, b.rule),
  );
}

/** The project's own checks. */
export const checks: readonly Check[] = await readChecks(join(import.meta.dirname, 'check'));
