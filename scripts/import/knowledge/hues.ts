/** The colours that a report may say something by, as it calls them. */
export type Hue = 'grön' | 'gul' | 'orange' | 'röd' | 'blå';

/** How far round the wheel of colours each begins, in degrees from red; from the last on it is red again. */
const begins: readonly (readonly [number, Hue | null])[] = [
  [0, 'röd'],
  [18, 'orange'],
  [42, 'gul'],
  [75, 'grön'],
  [170, null],
  [190, 'blå'],
  [260, null],
  [340, 'röd'],
];

/** What is less of a colour than this is grey, black or white. */
const leastColour = 0.3;

//   #2e9e4f   grön        #808080   none
/** What a colour is called; null where it is none, or none that a report says something by. */
export function hueOf(colour: string | null): Hue | null {
  if (!colour || !/^#[\da-f]{6}$/i.test(colour)) return null;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const width = most - Math.min(red, green, blue);
  if (width < leastColour) return null;
  const turn =
    most === red
      ? (green - blue) / width
      : most === green
        ? 2 + (blue - red) / width
        : 4 + (red - green) / width;
  const degrees = (60 * turn + 360) % 360;
  return begins.findLast(([from]) => from <= degrees)![1];
}

const shown: Readonly<Record<string, Hue>> = {
  '🟢': 'grön', '🟩': 'grön', '🟡': 'gul', '🟨': 'gul', '🟠': 'orange', '🟧': 'orange', '🔴': 'röd', '🟥': 'röd', '🔵': 'blå', '🟦': 'blå',
}; // prettier-ignore

//   Torgen är trygga 🟢
/** The colours of letters that have one of their own, in order. */
export function huesShown(text: string): Hue[] {
  return [...text].flatMap((letter) => shown[letter] ?? []);
}

const named =
  /(?<!\p{L})(grön|gul|orange|röd|blå)(?=\s*(?:$|[^\s\p{L}\p{N}])| (?:är|betyder|innebär|visar|anger|står|om|när|att|målet|uppfylls|helt|delvis|inte|ej|eller|och|färg|markering|symbol|prick|cirkel|punkt|ring)(?!\p{L}))/giu;

//   Grön: målet uppfylls helt       Målet om grön el uppfylls helt
//   ^                                        ^ no colour of a legend: it tells which thing is meant
/** The colours that a text names as such, in order. */
export function huesNamed(text: string): Hue[] {
  return [...text.matchAll(named)].map(([name]) => name.toLowerCase() as Hue);
}
