/**
 * Words that the city prints where others print a figure: targets and units that a narrow column breaks over lines.
 * `#` stands for a figure. Longer ones first where one begins the other.
 */
export const targetPhrases: readonly string[] = [
  'Tas fram av nämnd/bolagsstyrelse',
  'Tas fram av nämnd/styrelse',
  'Tas fram av nämnd',
  'Fastställs #',
  'Fastställt #',
  'Fastställs senare',
  'öka',
  'ökar',
  'Ökning',
  'minska',
  'minskar',
  'Minskning',
  'Oförändrat',
  'max # personer',
  'max #',
  'min #',
  'minst #',
  '#% energieffektivisering relativt #',
  '# kg CO2 per kg livsmedel',
  '# kg CO2e/kg',
  '# barn/avd.',
  '# GWh',
];

/** Whether a text is one of the city's phrases that hold a year, as they are spelt: "Fastställs 2025", "Faststälts 2025". */
export function isTargetPhrase(text: string): boolean {
  return /^fastst[äa]ll?\p{L}* (?:19|20)\d\d$/iu.test(text);
}

/** Whether a target's words, or the first of them, leave it to the boards: those are the council's. */
export function isLeftToBoards(text: string): boolean {
  return /^tas fram/i.test(text);
}

/** Units that stand alone after a figure, or under it on the next line. */
// prettier-ignore
export const cellUnits: readonly string[] = [
  '%', 'st', 'GWh', 'MWh', 'kWh', 'gram', 'kg', 'ton', 'liter', 'm2', 'kvm', 'km', 'kr', 'tkr',
  'mkr', 'mnkr', 'barn/avd.', 'h', 'min', 'minuter', 'dagar', 'personer', 'barn', 'poäng',
];

const phrases = new Set(targetPhrases.map(plain));

/** Whether a cell's text is a target in words, whatever figures it has. */
export function isTargetInWords(text: string): boolean {
  return phrases.has(plain(text));
}

//   Tas fram av      a page ends here
/** Whether a text is the beginning of a target in words, and none by itself. */
export function beginsTarget(text: string): boolean {
  const own = plain(text);
  return !phrases.has(own) && [...phrases].some((each) => each.startsWith(`${own} `));
}

//   nämnd/styrelse      CO2 per kg livsmedel
/** Whether a text is how a target or a figure with its unit ends, and none by itself. */
export function endsTarget(text: string): boolean {
  const own = plain(text);
  return /^\p{L}/u.test(own) && !phrases.has(own) && [...phrases].some((each) => each.endsWith(` ${own}`));
}

//   Ökning Tas fram av
/** Two targets in words that stand in one cell, the second begun or whole; null for any other text. */
export function twoTargets(text: string): [string, string] | null {
  const own = plain(text);
  const first = [...phrases].find((each) => {
    const rest = own.slice(each.length + 1);
    return own.startsWith(`${each} `) && (phrases.has(rest) || beginsTarget(rest));
  });
  if (!first || phrases.has(own) || /\d/.test(text)) return null;
  return [text.slice(0, first.length), text.slice(first.length + 1)];
}

const words = new Set(
  targetPhrases.filter((text) => !text.includes('#')).flatMap((text) => plain(text).split(' ')),
);

/** Whether a word is one of a target in words without a figure, as it stands within a line: "fram". */
export function isOfTarget(word: string): boolean {
  return words.has(word);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\d[\d.,]*/g, '#');
}
