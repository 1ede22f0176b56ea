import { isDenied, isRisk } from './supposed.ts';

const word = String.raw`(?:(?!att |för )\p{L}+ )`;
/** The target of an indicator's year; the goals that it stands under are others. */
const aim = String.raw`(?<!\p{L})(?:årets mål|årsmål(?:et)?|mål(?:et|värdet)|indikatorn)(?!\p{L})`;
const gap = String.raw`(?:[^.,;]|[.,](?=\d)){0,50}?`;
const none = '(?:inte|ej)';
/** "uppnås", "nå": of a target, and of who is to reach it. */
const isReached = String.raw`(?:(?:upp)?nås?|uppfyllas?|uppfylls)(?!\p{L})`;
const reach = String.raw`(?:(?:upp)?nå|uppfylla|klara)`;
const reaches = String.raw`(?:(?:upp)?når|uppfyller|klarar)`;
const foreseen = String.raw`(?:förväntas|väntas|bedöms|beräknas|prognosti[sc]eras)`;
const comes = `(?:kommer|${foreseen})`;
/** "bedömningen är att", "räknar med att": what follows is foreseen. */
const that = String.raw`(?:(?:förvänt(?:an|ningen)|bedömningen|prognosen)(?: \p{L}+){0,4} är ${word}{0,3}?|(?:bedömer|prognosti[sc]erar|beräknar|räknar med|förväntar sig) ${word}{0,3}?)att `;

const reached = [
  //   bedömningen är att årsmålet om 35 båtkort kommer att nås
  //   ^ that             ^ aim     ^ gap                   ^ isReached
  `${that}${word}{0,3}?${aim}${gap} ${isReached}`,
  //   räknar med att hamnen når årsmålet
  `${that}${word}{0,4}?${reaches} ${word}{0,2}?${aim}`,
  //   målet om 35 båtkort väntas i höst att nås, väntas målet nås
  `${aim}${gap} ${comes} ${word}?(?:att )?${word}?${isReached}`,
  `${comes} ${word}{0,2}?${aim}${gap} (?:att )?${isReached}`,
  //   hamnen kommer att nå årsmålet
  `${comes} ${word}?(?:att )?${word}?${reach} ${word}{0,2}?${aim}`,
].map((form) => new RegExp(form, 'iu'));

const outlook = /bedöm|prognos|förvänt|väntas|beräkna|räknar med|(?<!\p{L})kommer(?!\p{L})/iu;
const missed = [
  String.raw`(?<!\p{L})mål(?!\p{L})${gap} ${none} ${gap}${isReached}`,
  `${aim}${gap} ${none} ${gap}${isReached}`,
  String.raw`(?<!\p{L})${none}(?!\p{L})[^.]{0,12} målet ${gap} ${isReached}`,
  `${that}${word}{0,4}?${none} ${reaches} ${word}{0,2}?${aim}`,
  `(?:${comes} ${none}|${none} ${comes}) (?:att )?${word}?${reach} ${word}{0,2}?${aim}`,
].map((form) => new RegExp(form, 'iu'));

/** What else takes a good outlook back, or makes it a wish: "delvis", "bör nås", "ska nås". */
const doubtful =
  /(?<!\p{L})(?:delvis|nästan|tveksam\p{L}*|svår\p{L}*|utman\p{L}*|bör|måste|kräv\p{L}*|förutsätt\p{L}*|ska (?:upp)?nås|ska uppfyllas)(?!\p{L})/iu;
/** Of some of those whom the indicator is of, or of goals above it. */
const ofOthers =
  /kvinn|flick|pojk|(?<!\p{L})(?:män(?:nen)?|vissa|enstaka|flera enheter|några enheter)(?!\p{L})|målet för verksamhet|inriktningsmål|nämndmål/iu;
const otherTime =
  /(?:förra|föregående|nästa|kommande) års?(?!\p{L})|(?<!\p{L})i fjol|på (?:längre |lång )?sikt/iu;
const cannot = /(?<!\p{L})(?:kan (?:inte|ej)|(?:inte|ej) kan)(?!\p{L})/giu;

/**
 * Whether a sentence of an indicator's analysis says outright that the target of the report's year will be met, or that
 * it will not; null where it says neither, or only as a risk, a wish or a condition. Both are asked for alike.
 */
export function outlookOf(text: string, year: number): 'nas' | 'nas-inte' | null {
  if (ofOthers.test(text) || otherTime.test(text) || isRisk(text.replace(cannot, 'inte'))) return null;
  if ([...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].some(([named]) => Number(named) !== year)) return null;
  if (outlook.test(text) && missed.some((form) => form.test(text))) return 'nas-inte';
  return !isDenied(text) && !doubtful.test(text) && reached.some((form) => form.test(text)) ? 'nas' : null;
}
