import type { Comparison, Difference } from './compare.ts';

/** What a release is: a figure changed or went, figures came, or only words, places and what is said of figures. */
export type Level = 'major' | 'minor' | 'patch';

/** How far a comparison raises the version, or null where nothing differs. */
export function levelOf({ figures, words }: Comparison): Level | null {
  const has = (...changes: string[]) => figures.some(({ change }) => changes.includes(change));
  if (has('withdrawn') || figures.some((one) => one.change === 'changed' && !isDecided(one))) return 'major';
  if (has('added', 'changed')) return 'minor';
  return has('moved') || Object.keys(words).length > 0 ? 'patch' : null;
}

/** Whether a figure came where there was a doubt and no number: nobody can have taken one from there. */
function isDecided({ before }: Difference): boolean {
  return before?.['worth'] === 'osaker' && before['value'] === '';
}

/** The version after one; null before the first. */
export function nextVersion(version: string | null, level: Level): string {
  if (version === null) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
