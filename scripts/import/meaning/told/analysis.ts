import type { Stated } from '../../../../src/model.ts';
import { countOf, few, figure, number } from './number.ts';
import { outlookOf } from './outlook.ts';
import { beginOf, type Given, type Said, sentences } from './said.ts';
import type { Lines } from '../../lines/lines.ts';

const target = new RegExp(
  String.raw`årsmålet (?:korrigeras|justeras|ändras|sänks|höjs)[^.\d]{0,40}från ${number} ?(%|procent|st)? till ${number} ?(%|procent|st)?`,
  'u',
);
const bases = [
  new RegExp(String.raw`^Av de ${few} \p{L}+(?! av)`, 'u'),
  new RegExp(String.raw`^${few} \p{L}+(?: om \p{L}+)? har [^.]{0,30}\bvarav\b`, 'iu'),
  new RegExp(
    String.raw`underlaget (?:endast )?(?:omfattar|består av|bygger på) (?:endast )?${few} \p{L}`,
    'u',
  ),
];
/** Not yet begun is no deviation while there is time. */
const undone = [
  /(?<!\p{L})(?:har|kan) (?:inte|ej) (?:kunnat |kunna )?(?:genomföras?|genomförts?|prioriteras)(?!\p{L})/u,
  /\bingen \p{L}+ kommer (?:att )?genomföras\b/iu,
  /\bkommer inte att (?:ske|genomföras|kunna genomföras)\b/u,
];

/** What one of the forms above needs. */
const tells = /mål|indikatorn|varav|Av de |underlaget| inte| ej |[Ii]ngen /;

/** What the analyses of rows state: of an indicator its outlook, its target and its base, of an activity that it is not carried out. */
export function analysesStated({ analyses, activities, year, lines }: Given): Stated[] {
  return analyses
    .filter(({ text }) => tells.test(text))
    .flatMap(({ indicator, activity, ...paragraph }) =>
      sentences(paragraph).flatMap((said): Stated[] => {
        if (indicator !== null) return ofIndicator(indicator, said, year, lines);
        if (activity === null || activities[activity]!.deviation) return [];
        if (!undone.some((form) => form.test(said.text))) return [];
        return [{ about: 'ej-genomford', activity, line: beginOf(said, lines) }];
      }),
    );
}

/** One sentence can state several things. */
function ofIndicator(indicator: number, said: Said, year: number, lines: Lines): Stated[] {
  const { text } = said;
  const line = beginOf(said, lines);
  const out: Stated[] = [];
  const about = outlookOf(text, year);
  if (about) out.push({ about, indicator, line });
  const [, from, fromUnit, to, toUnit] = target.exec(text) ?? [];
  const [old, wanted] = [figure(from ?? '', unitOf(fromUnit), line), figure(to ?? '', unitOf(toUnit), line)];
  if (from && old && wanted) out.push({ about: 'arsmal', indicator, from: old, to: wanted, line });
  const count = bases.map((form) => form.exec(text)?.[1]).find((each) => each !== undefined);
  if (count) out.push({ about: 'underlag', indicator, count: countOf(count), line });
  return out;
}

function unitOf(printed: string | undefined): string | null {
  return printed === undefined ? null : printed === 'procent' ? '%' : printed;
}
