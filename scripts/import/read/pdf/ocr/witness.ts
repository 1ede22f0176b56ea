import { withDigits } from '../../../words/figures.ts';
import type { Sight } from './digits.ts';
import type { Settled } from './figure.ts';

/** What the shapes of a figure's strokes say. */
export interface Seen {
  digits: readonly Sight[];
  /** How many of them stand before a comma; null where there is none. */
  comma: number | null;
}

//   1,3      read so twice, its strokes look like "11": "1,3" or "1,1"
//     ^
/** Holds a figure as it was read against what its strokes look like: a doubt is settled by them, a reading put in doubt. */
export function witnessed({ text, readings }: Settled, seen: Seen): Settled {
  if (!readings.length) {
    const other = isAgainst(text, seen) ? put(text, seen) : text;
    return { text, readings: other === text ? [] : [text, other] };
  }
  const borne = readings.filter((each) => isBorneOut(each, seen));
  if (!isWhole(seen)) return { text, readings };
  if (borne.length === 1) return { text: borne[0]!, readings: [] };
  // Where blanks part what was read as one, not all strokes were seen: "77" of "77,4".
  const own = digitsOf(written(seen));
  const isPart = readings
    .map(digitsOf)
    .some((each) => each.length > own.length + 1 || (each !== own && each.startsWith(own)));
  if (borne.length || isPart) return { text, readings };
  const unit = /(?<=\d)\s*[^\d\s,.][^\d]*$/.exec(text)?.[0] ?? '';
  const other = written(seen) + unit;
  return { text: other, readings: [other, ...readings] };
}

/** The figure that all strokes of a text of so many letters look like; null where one does not tell. */
export function seenFigure(seen: Seen, letters: number): string | null {
  return isWhole(seen) && written(seen).length >= letters - 1 ? written(seen) : null;
}

//   Bl %      nothing but a figure stands before a "%", and the strokes look like "81"
//   ^^
/** A text without the letters before its "%" that look like the digits they are read for. */
export function withSeen(text: string, seen: Seen): string {
  const letters = /^[^\s%]+(?=\s*%$)/.exec(text)?.[0];
  return letters && isWhole(seen) && withDigits(letters).replace('.', ',') === written(seen)
    ? text.replace(letters, written(seen))
    : text;
}

function isWhole({ digits }: Seen): boolean {
  return digits.length > 0 && digits.every((each) => each.digit !== null);
}

function written({ digits, comma }: Seen): string {
  const all = digits.map((each) => each.digit).join('');
  return comma === null ? all : `${all.slice(0, comma)},${all.slice(comma)}`;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Whether a figure has the digits and the comma that were seen. */
function isBorneOut(text: string, { digits, comma }: Seen): boolean {
  const own = digitsOf(text);
  const before = /^\D*([\d\s]*),/.exec(text)?.[1];
  const at = before === undefined ? null : digitsOf(before).length;
  return own.length === digits.length && at === comma && digits.every(({ digit }, n) => digit === own[n]);
}

/** Whether a digit of a figure is clearly another. */
function isAgainst(text: string, { digits }: Seen): boolean {
  const own = digitsOf(text);
  return own.length === digits.length && digits.some(({ not }, n) => not.includes(own[n]!));
}

/** The figure with the digits that were seen where its own are clearly not. */
function put(text: string, { digits }: Seen): string {
  let at = 0;
  return text.replace(/\d/g, (own) => {
    const { digit, not } = digits[at++]!;
    return digit !== null && not.includes(own) ? digit : own;
  });
}
