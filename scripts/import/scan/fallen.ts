//   Index för ledarskap bland elever 83 84 81 i årskurs 5
//                                    ^^^^^^^^
//   Köpt energi i 2,1 GWh Ly lokaler
//                 ^^^^^^^
//   Inköpta kemikalier per CO2 perkg CO2perkg person
//                          ^^^^^^^^^^^^^^^^^^
/**
 * What of a row's cells an OCR read among the words of its name: shares, decimals, figures with their units or side by
 * side, pieces of units, a target in words, headings. No name of an indicator holds such.
 */
const piece = new RegExp(
  [
    String.raw`(?<![\d.,-])\d+(?:[.,:;]\d+)?\s?(?:%|(?:GWh|kg|ton|st|kr|mnkr|tkr|barn\/)(?!\p{L}))`,
    String.raw`(?<![\d:.-])\d+[.,:;]\d{1,2}(?!\d)`,
    String.raw`(?<!\S)\d{1,3} \d{1,2}(?!\S)`,
    String.raw`(?<!\S)(?:kg )?CO2 ?per ?(?:kg)?(?!\p{L})`,
    String.raw`(?<!^)(?:Fastställs|Minskning|Ökning|Tas fram)(?!\p{L})`,
    String.raw`Periodens utfall|KF:s årsmål`,
  ].join('|'),
  'gu',
);

/** What of its row's cells a name holds, in its order; empty where it is a name and nothing else. */
export function fallenInto(name: string): string[] {
  return [...new Set(Array.from(name.matchAll(piece), ([text]) => text.trim()))];
}
