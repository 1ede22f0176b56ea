import type { Column, Indicator, Mention } from '../../src/model.ts';
import { readValue } from './table/value.ts';

/** An analysis of one indicator, as text with the line where it begins. */
export interface Said {
  /** Index in the report's indicators. */
  indicator: number;
  text: string;
  line: number;
}

const figure = String.raw`([+-]?\d[\d ]*(?:,\d+)?)\s*(%|procent(?:enheter)?|st|mnkr|GWh|ton|kronor)?(?![\d,]|\s*\d|-)`;
const verb = '(?:är|var|blev|uppgår|uppgick|ligger|låg|landar|landade|hamnar|hamnade|summeras|visar)';
const amount = String.raw`(?:till |på |cirka |ca |omkring )*`;

/** Sentences that state a figure of a column outright. Anything vaguer is left to the reader. */
const forms: readonly [Column, RegExp][] = [
  ['outcome', new RegExp(String.raw`\b(?:periodens )?utfall(?:et)?(?: för (?:perioden|tertialet|året))? ${verb} ${amount}${figure}`, 'i')],
  ['outcome', new RegExp(String.raw`\bresultat(?:et)? för perioden ${verb} ${amount}${figure}`, 'i')],
  ['forecast', new RegExp(String.raw`\b(?:års)?prognosen (?:för (?:helåret|året) )?${verb} ${amount}${figure}`, 'i')],
]; // prettier-ignore

/** Figures that an analysis states where the row's cell is empty or says otherwise. */
export function mentions(said: readonly Said[], indicators: readonly Indicator[]): Mention[] {
  const out: Mention[] = [];
  for (const { indicator, text, line } of said) {
    for (const [column, form] of forms) {
      const match = form.exec(text);
      if (!match) continue;
      const unit = match[2]?.replace(/^procent$/i, '%') ?? null;
      const value = readValue(match[1]!).value;
      const printed = indicators[indicator]!.cells[column]?.value ?? null;
      if (value === null || value === printed || unit === 'procentenheter' || isYear(value, unit)) continue;
      if (out.some((each) => each.indicator === indicator && each.cell === column)) continue;
      out.push({
        indicator,
        cell: column,
        text: match[0].slice(-(match[1]!.length + 1 + (match[2]?.length ?? 0))).trim(),
        value,
        unit,
        line,
      });
    }
  }
  return out;
}

function isYear(value: number, unit: string | null): boolean {
  return unit === null && value >= 1990 && value <= 2100;
}
