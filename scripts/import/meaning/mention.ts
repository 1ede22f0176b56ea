import type { Column, Indicator, Mention, ReportText } from '../../../src/model.ts';
import { readFigure } from '../../../src/figure/figure.ts';
import { numberInText } from '../../../src/figure/number.ts';
import { moneyWords } from '../knowledge/measures.ts';
import { countedInWords } from './counted-in-words.ts';

//   "Utfallet är 12 procent lägre än i fjol": no outcome, but how far it lies from another
const difference = String.raw`\s+(?:\p{L}+\s+)?(?:(?:högre|lägre|fler|färre|mer|mindre|större|bättre|sämre|ifrån)(?!\p{L})|(?:över|under|från) (?:kf:s |nämndens )?(?:\p{L}*mål|fjol|förra|föregående|\p{L}*snitt))|\s+av(?!\p{L})`;
//   "Utfallet är 87 procent bland flickor och 67 procent bland pojkar": no outcome of all
const ofSome = String.raw`\s*(?:(?:%|\p{L}+)\s+)?(?:bland|hos|för\s+(?:kvinn|flick|pojk|män(?:nen)?(?!\p{L})))`;
const figure = String.raw`([+−–-]?(?:${numberInText}))\s*(%|procent(?:enheter)?|st|GWh|ton|${moneyWords})?(?![\d,\p{L}]|\s*\d|-|${difference}|${ofSome})`;
const verb = '(?:är|var|blev|uppgår|uppgick|ligger|låg|landar|landade|hamnar|hamnade|summeras|visar)';
const amount = String.raw`(?:till |på |cirka |ca |omkring )*`;

/** Sentences that state a figure of a column outright. Anything vaguer is left to the reader. */
const forms: readonly [Column, RegExp][] = [
  ['outcome', new RegExp(String.raw`(?<!\p{L})(?:periodens )?utfall(?:et)?(?: för (?:perioden|tertialet|året))? ${verb} ${amount}${figure}`, 'iu')],
  ['outcome', new RegExp(String.raw`(?<!\p{L})resultat(?:et)? för perioden ${verb} ${amount}${figure}`, 'iu')],
  ['forecast', new RegExp(String.raw`(?<!\p{L})(?:års)?prognosen (?:för (?:helåret|året) )?${verb} ${amount}${figure}`, 'iu')],
]; // prettier-ignore

/** Figures that an analysis states where the row's cell is empty or says otherwise. */
export function mentions(analyses: ReportText['analyses'], indicators: readonly Indicator[]): Mention[] {
  const out: Mention[] = [];
  for (const { indicator, text, lines } of analyses) {
    if (indicator === null) continue;
    const stated = new Set<Column>();
    for (const [column, form] of forms) {
      const match = form.exec(text);
      if (!match || stated.has(column)) continue;
      const [sentence, digits, printedUnit] = match as unknown as [string, string, string | undefined];
      const unit = printedUnit?.replace(/^procent$/i, '%') ?? null;
      const { value } = readFigure(digits);
      const printed = indicators[indicator]!.cells[column]?.value ?? null;
      if (value === null || value === printed || unit === 'procentenheter' || isYear(value, unit)) continue;
      stated.add(column);
      const figure = sentence.slice(-(digits.length + 1 + (printedUnit?.length ?? 0))).trim();
      out.push({ indicator, cell: column, text: figure, value, unit, line: lines[0] });
    }
    const { cells } = indicators[indicator]!;
    const counted =
      cells.outcome || stated.has('outcome') ? null : countedInWords(text, indicators[indicator]!);
    if (counted) out.push({ indicator, cell: 'outcome', ...counted, unit: null, line: lines[0] });
  }
  return out;
}

/** "Utfallet var 2022 …" names a year, not an outcome. */
function isYear(value: number, unit: string | null): boolean {
  return unit === null && value >= 1990 && value <= 2100;
}
