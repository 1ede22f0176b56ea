import { cellUnits, targetPhrases } from '../../knowledge/targets.ts';
import { kept } from '../../lines/kept.ts';
import { edits, letters, strokesAlike } from '../../lines/letters.ts';
import { likeAny } from '../../words/confusions.ts';

/** Words of a cell that the narrow column broke, as far as they go. */
export interface Begun {
  pieces: readonly string[];
  /** The known phrases that it may become, and how far each is read. */
  open: readonly { phrase: Phrase; read: number }[];
  /** The phrase that it is already, if any. */
  whole: Phrase | null;
}

interface Phrase {
  /** As a careful writer writes it, `#` for a figure. */
  text: string;
  /** Its letters, `#` for a figure; i and l are one, since an OCR takes one for the other. */
  key: string;
}

/** A figure, with blanks between its thousands or without, but not that of "CO2". */
const figure = /(?<![\p{L}\d])(?:\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?)/gu;

/** The ö of "öka" as an OCR reads it, or as it is restored from that: too short a word to be told by its other letters. */
const misreadO = new RegExp(`^[${likeAny('ö', 0.003)}]ö?(?=k(?:a|ar|ning)$)`, 'i');

const phrases: readonly Phrase[] = targetPhrases.map(phraseOf);

const counted = [
  ...cellUnits.map((unit) => `# ${unit}`),
  ...targetPhrases.filter((text) => text.startsWith('# ')),
];

//   Minst 67 %      Max 1,9 kg CO2 per kg livsmedel
/** Targets that bound a figure with its unit. */
const boundPhrases: readonly Phrase[] = ['max', 'min', 'minst', 'högst', 'lägst'].flatMap((bound) =>
  ['#', ...counted].map((text) => phraseOf(`${bound} ${text}`)),
);

const allPhrases = [...phrases, ...boundPhrases];

/** More letters than the longest phrase has, with all that may be misread, are of none. */
const mostLetters = 1.25 * Math.max(...allPhrases.map(({ key }) => key.length));

function phraseOf(text: string): Phrase {
  return { text, key: keyOf(text) };
}

function keyOf(text: string): string {
  const plain = text.replace(misreadO, 'o').replace(figure, '#').replaceAll('%', 'percent');
  return plain
    .split('#')
    .map((part) => strokesAlike(letters(part)))
    .join('#');
}

/**
 * Goes on with a phrase by one more piece; null when no known phrase goes on so. A letter in five may be misread,
 * none in a short piece: "Faststål" + "Is 2020" is "Fastställs #".
 */
export function goOn(begun: Begun | null, piece: string): Begun | null {
  return begun ? further(begun, piece) : begin(piece);
}

const begin = kept((piece: string) => further(null, piece));

function further(begun: Begun | null, piece: string): Begun | null {
  const key = keyOf(piece);
  if (key === '' || key.length > mostLetters) return null;
  const before = begun?.open ?? allPhrases.map((phrase) => ({ phrase, read: 0 }));
  // "16,1b" begins "16,1 barn/avd.".
  if (!begun && key.length < (key.startsWith('#') ? 2 : 3)) return null;
  const open = before.flatMap(({ phrase, read }) => {
    const to = readOn(phrase.key, read, key);
    return to === null ? [] : [{ phrase, read: to }];
  });
  if (!open.length) return null;
  const whole = open.find((each) => each.read === each.phrase.key.length)?.phrase ?? null;
  return { pieces: [...(begun?.pieces ?? []), piece], open, whole };
}

function countIn(key: string): number {
  let count = 0;
  for (let at = key.indexOf('#'); at >= 0; at = key.indexOf('#', at + 1)) count++;
  return count;
}

/** Where a phrase is when a piece more is read; null when it does not go on so. */
function readOn(whole: string, from: number, key: string): number | null {
  const most = Math.floor(key.length / 5);
  if (most === 0) return whole.startsWith(key, from) ? from + key.length : null;
  const figures = countIn(key);
  let best: number | null = null;
  let least = most + 1;
  for (
    let to = from + Math.max(1, key.length - most);
    to <= Math.min(whole.length, from + key.length + most);
    to++
  ) {
    const part = whole.slice(from, to);
    // A figure is none of the letters that may be misread.
    if (countIn(part) !== figures) continue;
    const wrong = edits(part, key, most);
    if (wrong < least || (wrong === least && to === whole.length)) [least, best] = [wrong, to];
  }
  return least <= most ? best : null;
}

/**
 * The phrase as it is written when whole, with the figures that were read and in capitals as they were; pieces joined
 * where it is none.
 */
export function written({ pieces, whole }: Begun): string {
  const printed = pieces.join(' ');
  if (!whole) return printed;
  const figures = printed.match(figure) ?? [];
  const text = whole.text.replace(/#/g, () => figures.shift() ?? '');
  return /^\p{Lu}/u.test(printed) ? text[0]!.toUpperCase() + text.slice(1) : text;
}

/**
 * What broken words may be, as read first: "2,24 kg CO2", "2,24 kg CO2 per kg livsmedel"; none where they are whole, and no
 * phrase of a figure that was not read ("Fastställs").
 */
export function mayBecome(begun: Begun): string[] {
  if (begun.whole) return [];
  const read = countIn(keyOf(begun.pieces.join(' ')));
  const ends = begun.open.filter(({ phrase }) => countIn(phrase.key) <= read);
  return [written(begun), ...ends.map(({ phrase }) => written({ ...begun, whole: phrase }))];
}

/** Whether a text is a piece of a known phrase, from its beginning or from its middle. */
export const isPiece = kept((text: string): boolean => {
  const key = keyOf(text);
  return (
    key.length >= 2 && phrases.some((each) => each.key.includes(key) || readOn(each.key, 0, key) !== null)
  );
});

/** A phrase of a figure with its bound or its unit ("max 1,9 kg CO2 per kg livsmedel"), apart, "" for none; null for any other. */
export function measured(begun: Begun): { bound: string; figure: string; unit: string } | null {
  const [, isBound, unit = ''] =
    /^(?:(max|min|minst|högst|lägst) )?#(?: ([^#]+))?$/.exec(begun.whole?.text ?? '') ?? [];
  const printed = begun.pieces.join(' ');
  const [first] = printed.match(figure) ?? [];
  if (first === undefined || (!isBound && unit === '')) return null;
  return { bound: isBound ? printed.slice(0, printed.indexOf(first)).trim() : '', figure: first, unit };
}
