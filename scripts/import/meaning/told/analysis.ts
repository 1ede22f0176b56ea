import type { Stated } from '../../../../src/model.ts';
import { countOf, few, figure, number } from './number.ts';
import { beginOf, type Given, type Said, sentences } from './said.ts';
import type { Lines } from '../../lines/lines.ts';

const target = new RegExp(
  String.raw`årsmålet (?:korrigeras|justeras|ändras|sänks|höjs)[^.\d]{0,40}från ${number} ?(%|procent|st)? till ${number} ?(%|procent|st)?`,
  'u',
);
const outlook = /bedöm|prognos/i;
const fails =
  /(?<!\p{L})(?:års)?mål(?:et)?(?!\p{L})[^.]{0,60} (?:inte|ej) [^.]{0,30}(?<!\p{L})(?:upp)?nås?(?!\p{L})|\binte\b[^.]{0,12} målet [^.]{0,60} nås(?!\p{L})/u;
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
const tells = /mål|varav|Av de |underlaget| inte| ej |[Ii]ngen /;

/** What the analyses of rows state: of an indicator its target and its base, of an activity that it is not carried out. */
export function analysesStated({ analyses, activities, lines }: Given): Stated[] {
  return analyses
    .filter(({ text }) => tells.test(text))
    .flatMap(({ indicator, activity, ...paragraph }) =>
      sentences(paragraph).flatMap((said): Stated[] => {
        if (indicator !== null) return ofIndicator(indicator, said, lines);
        if (activity === null || activities[activity]!.deviation) return [];
        if (!undone.some((form) => form.test(said.text))) return [];
        return [{ about: 'ej-genomford', activity, line: beginOf(said, lines) }];
      }),
    );
}

/** One sentence can state several things. */
function ofIndicator(indicator: number, said: Said, lines: Lines): Stated[] {
  const { text } = said;
  const line = beginOf(said, lines);
  const out: Stated[] = [];
  if (text.includes('mål') && outlook.test(text) && fails.test(text) && !/\brisk/.test(text))
    out.push({ about: 'nas-inte', indicator, line });
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
