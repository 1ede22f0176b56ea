import type { Comparison } from './compare.ts';

/** What a release is: a figure changed or went, figures came, or only words, places and what is said of figures. */
export type Level = 'major' | 'minor' | 'patch';

/** How far a comparison raises the version, or null where nothing differs. */
export function levelOf({ figures, words }: Comparison): Level | null {
  const has = (...changes: string[]) => figures.some(({ change }) => changes.includes(change));
  if (has('changed', 'withdrawn')) return 'major';
  if (has('added')) return 'minor';
  return has('moved') || Object.keys(words).length > 0 ? 'patch' : null;
}

/** The version after one; null before the first. */
export function nextVersion(version: string | null, level: Level): string {
  if (version === null) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
