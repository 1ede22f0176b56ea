import type { CaveatKind, Column } from '../../../src/model.ts';

/** What an analysis says against a figure of its own row: one form within one sentence, and the cells it is about. */
interface CaveatPhrase {
  kind: CaveatKind;
  cells: readonly Column[];
  form: RegExp;
  /** Only where the period's outcome is printed: that it is not there yet limits nothing. */
  needsOutcome?: true;
}

const period = ['outcome', 'outcomeMen', 'outcomeWomen'] as const;
const measured = [...period, 'previousOutcome'] as const;

/** Words that name the row's figure. */
const figure =
  '(?:siffr|utfall|resultat|statistik|uppgift|mätvärde|mätning|indikatorns? (?:utfall|resultat|värde))\\p{L}*';
/** What may stand between a word and what is said of it: no new clause. */
const gap = '[^,;:]{0,60}?';
const is = '(?:är|blir|bedöms (?:som|vara)|anses(?: vara)?|får anses(?: vara)?)';
const adverb =
  '(?: (?:därför|dock|fortfarande|ännu|helt|delvis|mycket|väldigt|något|därmed|alltså|än så länge))*';

const phrase = (
  kind: CaveatKind,
  cells: readonly Column[],
  form: string,
  more: Pick<CaveatPhrase, 'needsOutcome'> = {},
): CaveatPhrase => ({ kind, cells, form: new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu'), ...more });

/**
 * The phrases, all tried on every sentence. A wrong caveat is a wrong statement: a phrase names the figure and says
 * outright what is the matter with it; what may be ("eventuellt") or will be ("inför nästa tertial") is no caveat.
 */
export const caveatPhrases: readonly CaveatPhrase[] = [
  // "saknar tillförlitliga siffror"
  phrase('otillforlitlig', period, `sakna[rs] (?:\\p{L}+ )?tillförlitlig\\p{L}* ${figure}`),
  // "Siffrorna är inte tillförlitliga", "Utfallet bedöms vara osäkert"; "osäkert om målet nås" is about the target
  phrase('otillforlitlig', period, `${figure}${gap} ${is}${adverb} (?:(?:inte|ej)${adverb} (?:tillförlitlig|rättvisande)\\p{L}*|otillförlitlig\\p{L}*|missvisande|osäk(?:er|ert|ra)(?!\\p{L}| (?:om|kring|inför)(?!\\p{L})))`),
  // "brister i bassängernas mätmetod", "brister i hur mätningen görs"
  phrase('otillforlitlig', measured, `(?:brister i (?!${gap}arbet)${gap}(?:mätverktyg|mätmetod|statistik|mätning)\\p{L}*|brister i hur (?:uppföljningen|mätningen) (?:utförs|görs|genomförs))`),
  // "Årsprognosen på 12,5 % är ännu osäker"
  phrase('otillforlitlig', ['forecast'], `(?:hel)?(?:års)?prognosen[^;:]{0,40}? ${is}${adverb} osäker(?! om(?!\\p{L}))`),
  // "en siffra som var fel"
  phrase('felaktig', ['previousOutcome'], `${figure}${gap} (?:var|har varit|visade sig(?: vara)?|har visat sig(?: vara)?)${adverb} (?:fel|felaktig|felaktigt|felaktiga|inkorrekt|inkorrekta)`),
  // "Den angivna siffran är felaktig"
  phrase('felaktig', period, `(?:redovisade |angivna |inrapporterade )?(?:utfallet|siffran|siffrorna)(?: för (?:perioden|tertialet))? är${adverb} (?:felaktig|felaktigt|felaktiga|inkorrekt|inkorrekta)`),
  // "Uppgifterna avser bara januari till februari"
  phrase('ofullstandig', period, `${figure}[^;:]{0,60}? avser (?:endast |bara |enbart )?(?:perioden )?januari ?(?:[-–]|till|t\\.?o\\.?m\\.?|och) ?(?:och med )?(?:februari|mars)`, { needsOutcome: true }),
  // "Junis siffror har ännu inte registrerats"
  phrase('ofullstandig', period, `(?:januari|februari|mars|april|maj|juni|juli|augusti)s siffror[^;:]{0,50}? (?:inte|ej)(?: ännu)? (?:in)?(?:kommit|rapporterats|registrerats)`, { needsOutcome: true }),
  // "badet avvaktar inrapportering"
  phrase('ofullstandig', period, `(?:inväntar|väntar på|avvaktar) (?:in)?rapportering\\p{L}*`, { needsOutcome: true }),
  // "Statistiken är inte komplett"
  phrase('ofullstandig', period, `${figure}${gap} ${is}${adverb} (?:(?:inte|ej)${adverb} (?:fullständig|komplett)\\p{L}*|ofullständig\\p{L}*)`, { needsOutcome: true }),
  phrase('ofullstandig', period, 'eftersläpning i (?:registreringen|inrapporteringen|rapporteringen|statistiken)', { needsOutcome: true }),
  // "har ej mätts tidigare, utan antalet"
  phrase('metodbyte', period, 'ha[rd]?e? (?:inte|ej) mät(?:s|ts|tts) (?:förut|tidigare),? utan'),
  // "Indikatorn har gjorts om", "Mätmetoden är ändrad"
  phrase('metodbyte', period, '(?:indikatorn|indikatorns (?:definition|mätmetod|beräkning)|mätmetoden|definitionen|beräkningssättet|beräkningsmetoden) (?:har|är)(?: (?:nu|i år|under året|sedan \\p{L}+ ?\\d*))? (?:förändrats|ändrats|bytts|gjorts om|lagts om|omdefinierats|ändrad|ny)'),
  // "Resultatet stiger då två simhallar ändrat mätsätt"
  phrase('metodbyte', period, `${figure}[^;:]{0,60}? (?:bytt|ändrat|lagt om) (?:mätmetod|mätsätt|beräkningssätt|beräkningsmetod)\\p{L}*`),
  // "beräknas enligt en ny metod"
  phrase('metodbyte', period, '(?:beräknas|mäts|räknas|redovisas|tas fram)(?: nu| från och med \\p{L}+ ?\\d*)? (?:enligt|med|på|utifrån) (?:en |ett )?(?:ny|nytt|annan|annat|ändrad) (?:\\p{L}+)?(?:metod|definition|sätt|beräkningssätt)'),
  // "Mål och resultat är gemensamma för …"
  phrase('omfattning', [...measured, 'target'], 'mål och (?:utfall|resultat) är gemensam(?:t|ma)? för'),
  phrase('omfattning', measured, '(?:utfallet|resultatet|siffran|siffrorna) (?:är gemensam(?:t|ma)? för|avser hela staden|gäller hela staden)'),
  // "Siffran avser … simhallar i egen regi": not the other ones
  phrase('omfattning', measured, `(?:indikatorn|utfallet|resultatet|siffran|siffrorna) avser (?:endast |bara |enbart )?[^;:.]{0,140}?(?:i )?egen regi(?! (?:och|samt|respektive|eller) (?:(?:på|i|av) )?(?:entreprenad|privat|extern|upphandla))`),
  phrase('omfattning', period, '(?:utfallet|resultatet|siffran|siffrorna) (?:avser|omfattar|gäller) (?:endast|bara|enbart)(?! (?:perioden|januari|tertial|(?:de )?första|helåret|årets|året|\\d))'),
  // "Indikatorns formulering … omfattar både badens som grannens …"
  phrase('omfattning', measured, 'indikatorns formulering[^;:]{0,80}? omfattar (?:såväl|både) \\p{L}+ som'),
]; // prettier-ignore

/** "avser rullande 12 månader": a year that does not end with the report's period. */
export const rollingPhrase = /(?<!\p{L})rullande[ –-]?["”]?(?:12|tolv)(?![\p{L}\d])/iu;
