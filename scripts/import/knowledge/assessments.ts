import type { Assessment } from '../../../src/model.ts';

/** What a word says of how far a goal is fulfilled. */
export const assessments: Record<string, Assessment> = {
  helt: 'helt',
  delvis: 'delvis',
  inte: 'inte',
  ej: 'inte',
};

const degree = '(helt|delvis|inte|ej)';
const not = '(?:inte|ej)';
/** What an OCR makes of an icon. */
const icon = '(?:[eo©] )?';
const label =
  '(?:(?:nämndens )?(?:bedömning|måluppfyllelse|prognos(?: (?:för )?helår(?:et)?)?|(?:nämnd)?målet(?: bedöms(?=:))?)\\s*[:–-]?\\s*)?';
const may = '(?:har|är|bedöms|förväntas|väntas|beräknas|antas|prognostiseras|kommer)';
const lead = `(?:${may} (?:att )?(?:kunna |bli |vara )?)?`;
const verb = 'uppfyll(?:s|es|t|d|ts|des|as)';
const when = '(?: (?:under|för|vid) (?:hel)?(?:året|årets slut)| (?:under|för|i) (?:år )?(20\\d\\d))?';

/**
 * The forms, each with the degree it says, or with its own, and with the year that it is about:
 * "Uppfylls helt", "Förväntas uppfyllas delvis under 2024", "Har uppfyllts helt"; "Helt uppfyllt"; "Kommer inte att
 * uppfyllas"; "Uppfyllt"; "Måluppfyllelse: Delvis".
 */
const forms: readonly [RegExp, own: Assessment | null][] = [
  [form(`${icon}${label}${lead}${verb}\\s+${degree}${when}`), null],
  [form(`${icon}${label}${lead}${degree}\\s+${verb}${when}`), null],
  [form(`${icon}måluppfyllelse\\s*[:–-]\\s*${degree}()`), null],
  [form(`${icon}${label}()${may} ${not} (?:att )?(?:kunna |bli )?${verb}${when}`), 'inte'],
  [form(`${icon}${label}()(?:(?:är|bedöms|bedöms vara|bedöms bli) )?uppfyll[td]${when}`), 'helt'],
];

function form(whole: string): RegExp {
  return new RegExp(`^${whole}(?: \\(oförändra[^()]+\\))?\\.?$`, 'i');
}

/** "2024: Uppfylls helt", in which a year is before what is said of it. */
const yearBefore = /^(?:(20\d\d)\s*[:–-]\s*)?(.*)$/s;

/** What a line says of how far a goal is fulfilled, and the year that it names; null where it is no assessment, or none that is plain. */
export function readAssessment(text: string): { assessment: Assessment; year: number | null } | null {
  if (!/uppfyll/i.test(text)) return null;
  const inBoxes = ticked(text);
  if (inBoxes) return inBoxes.length === 1 ? readAssessment(inBoxes[0]!) : null;
  const [, before, said = ''] = yearBefore.exec(text)!;
  for (const [form, own] of forms) {
    const match = form.exec(said);
    // In a small letter "är uppfyllt" is the end of a sentence.
    if (!match || (own && /^\p{Ll}/u.test(said))) continue;
    const [, how = '', year = before] = match;
    return { assessment: own ?? assessments[how.toLowerCase()]!, year: Number(year) || null };
  }
  return null;
}

const anywhere = new RegExp(
  String.raw`(?<!\p{L})(?:${verb}\s+${degree}|${degree}\s+${verb})(?!\p{L})`,
  'giu',
);

//   Grön: målet uppfylls helt   Röd: målet uppfylls inte
/** All that a text says of how far something is fulfilled, in order. */
export function assessmentsIn(text: string): Assessment[] {
  if (!/uppfyll/i.test(text)) return [];
  return [...text.matchAll(anywhere)].map(
    ([, behind, before]) => assessments[(behind ?? before)!.toLowerCase()]!,
  );
}

const box = /([☐☒☑]|\[ ?[xX✓✔]? ?\]|\( ?[xX✓✔]? ?\))/u;

//   ☐ Uppfylls helt   ☒ Uppfylls delvis   ☐ Uppfylls inte
//                     ^ the one that the board ticked
/** The assessments whose boxes are ticked, none of them where none is; null where a text is not of boxes and assessments. */
export function ticked(text: string): string[] | null {
  if (!/uppfyll/i.test(text)) return null;
  const parts = text.split(box).map((part) => part.trim());
  if (parts.length < 3) return null;
  // Each box stands before what it is of, or else each behind it.
  if (parts[0] === '') parts.shift();
  else if (parts.at(-1) === '') parts.reverse().shift();
  else return null;
  const boxes = parts.filter((_, n) => n % 2 === 0);
  const said = parts.filter((_, n) => n % 2 === 1);
  if (said.some((part) => readAssessment(part) === null)) return null;
  return said.filter((_, n) => /[☒☑xX✓✔]/u.test(boxes[n]!));
}

//   1.1 Alla barn ska ges     Uppfylls delvis      in a box: a reader of lines meets it within the name
//   en rik fritid
/** A goal's name apart from the assessment that is printed beside it; null where none stands in it. */
export function besideName(text: string): { name: string; said: string } | null {
  if (!/uppfyll/i.test(text)) return null;
  const boxes = box.exec(text);
  if (boxes && ticked(text.slice(boxes.index)))
    return { name: text.slice(0, boxes.index).trim(), said: text.slice(boxes.index) };
  const words = text.split(' ');
  for (let from = 1; from < words.length; from++) {
    // "Tidigare: Uppfylls helt" is of what stands before it.
    if (!/^\p{Lu}/u.test(words[from]!) || words[from - 1]!.endsWith(':')) continue;
    for (let to = Math.min(words.length, from + mostWords); to > from; to--) {
      const said = words.slice(from, to).join(' ');
      const name = [...words.slice(0, from), ...words.slice(to)].join(' ');
      if (readAssessment(said)) return { name, said };
    }
  }
  return null;
}

/** An assessment beside a name has no more words. */
const mostWords = 7;

/** "Uppfylls i hög grad", "Bedöms inte uppfyllas helt", "Målet uppfylls": begins as an assessment, and says not plainly how far. */
const perhaps =
  /^(?:(?:nämnd)?målet |(?:nämndens )?bedömning|måluppfyllelse\s*[:–-]|prognos|(?:nästan|nära|ännu|inte|ej|helt|delvis|till|i|har|är|bedöms|förväntas|väntas|beräknas|antas|kommer) |uppfyll)/i;
const longest = 60;

/** Whether a line that stands alone below a goal's heading says how far the goal is fulfilled, in whatever words. */
export function isPerhapsAssessment(text: string): boolean {
  return text.length <= longest && /uppfyll(?!a\b)/i.test(text) && (perhaps.test(text) || isOfPart(text));
}

//   Tertial 1: Uppfylls delvis        Föregående bedömning: Uppfylls helt
//   Prognos helår: Uppfylls helt      Bedömning: Uppfylls delvis             which of them is the report's?
const part =
  /^(?:tertial \d|helår(?:et)?|delår(?:et)?|årsprognos|prognos|utfall|nu|(?:periodens|tidigare|föregående|förra|senaste)(?: \p{L}+)?)\s*[:–-]\s*/iu;

/** Whether an assessment names a part of the year or another time, and so is perhaps not the report's own. */
export function isOfPart(text: string): boolean {
  return part.test(text);
}

/** An assessment without what it says of its time; one of a time before stays what it is. */
export function withoutPart(text: string): string {
  return /^(?:tidigare|föregående|förra|senaste)/i.test(text) ? text : text.replace(part, '');
}
