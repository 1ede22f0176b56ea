import type { Missing } from '../../../src/series.ts';

/** Why a printed cell holds no number. Source: the wordings that the reports use. */
const wordings: readonly [RegExp, Missing][] = [
  [/^tas fram av nämnd/i, 'tas-fram-av-namnd'],
  [/^(ej|inte) (uppmätt|mätt|mäts)|^(mäts|mättes) (ej|inte)/i, 'ej-matt'],
  [/^[-–—.]+$|^(ej|inte) (redovisat|redovisas|rapporterat)|^(uppgift|utfall) saknas/i, 'ej-redovisat'],
];

/** The code for words in a cell: known wordings have their own, everything else is `ord`. */
export function missingOf(text: string): Missing {
  return wordings.find(([wording]) => wording.test(text.trim()))?.[1] ?? 'ord';
}
