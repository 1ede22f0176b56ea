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
  // "saknar tillförlitlig statistik"
  phrase('otillforlitlig', period, `sakna[rs] (?:\\p{L}+ )?tillförlitlig\\p{L}* ${figure}`),
  // "Siffrorna är inte tillförlitliga", "Utfallet bedöms vara osäkert"; "osäkert om målet nås" is about the target
  phrase('otillforlitlig', period, `${figure}${gap} ${is}${adverb} (?:(?:inte|ej)${adverb} (?:tillförlitlig|rättvisande)\\p{L}*|otillförlitlig\\p{L}*|missvisande|osäk(?:er|ert|ra)(?!\\p{L}| (?:om|kring|inför)(?!\\p{L})))`),
  // "brister i stadens mätverktyg", "brister i hur uppföljningen utförs"
  phrase('otillforlitlig', measured, `(?:brister i (?!${gap}arbet)${gap}(?:mätverktyg|mätmetod|statistik|mätning)\\p{L}*|brister i hur (?:uppföljningen|mätningen) (?:utförs|görs|genomförs))`),
  // "Prognosen på 8 % är väldigt osäker"
  phrase('otillforlitlig', ['forecast'], `(?:hel)?(?:års)?prognosen[^;:]{0,40}? ${is}${adverb} osäker(?! om(?!\\p{L}))`),
  // "ett resultat som visade sig vara felaktigt"
  phrase('felaktig', ['previousOutcome'], `${figure}${gap} (?:var|har varit|visade sig(?: vara)?|har visat sig(?: vara)?)${adverb} (?:fel|felaktig|felaktigt|felaktiga|inkorrekt|inkorrekta)`),
  // "Det redovisade utfallet är felaktigt"
  phrase('felaktig', period, `(?:redovisade |angivna |inrapporterade )?(?:utfallet|siffran|siffrorna)(?: för (?:perioden|tertialet))? är${adverb} (?:felaktig|felaktigt|felaktiga|inkorrekt|inkorrekta)`),
  // "Siffrorna avser perioden januari-mars"
  phrase('ofullstandig', period, `${figure}[^;:]{0,60}? avser (?:endast |bara |enbart )?(?:perioden )?januari ?(?:[-–]|till|t\\.?o\\.?m\\.?|och) ?(?:och med )?(?:februari|mars)`, { needsOutcome: true }),
  // "Aprils siffror har inte kommit"
  phrase('ofullstandig', period, `(?:januari|februari|mars|april|maj|juni|juli|augusti)s siffror[^;:]{0,50}? (?:inte|ej)(?: ännu)? (?:in)?(?:kommit|rapporterats|registrerats)`, { needsOutcome: true }),
  // "oklart med omdömena då … inväntar rapportering från skolan"
  phrase('ofullstandig', period, `(?:inväntar|väntar på|avvaktar) (?:in)?rapportering\\p{L}*`, { needsOutcome: true }),
  // "Statistiken är inte komplett"
  phrase('ofullstandig', period, `${figure}${gap} ${is}${adverb} (?:(?:inte|ej)${adverb} (?:fullständig|komplett)\\p{L}*|ofullständig\\p{L}*)`, { needsOutcome: true }),
  phrase('ofullstandig', period, 'eftersläpning i (?:registreringen|inrapporteringen|rapporteringen|statistiken)', { needsOutcome: true }),
  // "Andelen … har inte mätts förut, utan antalet"
  phrase('metodbyte', period, 'ha[rd]?e? (?:inte|ej) mät(?:s|ts|tts) (?:förut|tidigare),? utan'),
  // "Indikatorn har förändrats då …", "Mätmetoden är ändrad"
  phrase('metodbyte', period, '(?:indikatorn|indikatorns (?:definition|mätmetod|beräkning)|mätmetoden|definitionen|beräkningssättet|beräkningsmetoden) (?:har|är)(?: (?:nu|i år|under året|sedan \\p{L}+ ?\\d*))? (?:förändrats|ändrats|bytts|gjorts om|lagts om|omdefinierats|ändrad|ny)'),
  // "Utfallet påverkas av att flera enheter bytt mätmetod"
  phrase('metodbyte', period, `${figure}[^;:]{0,60}? (?:bytt|ändrat|lagt om) (?:mätmetod|mätsätt|beräkningssätt|beräkningsmetod)\\p{L}*`),
  // "beräknas enligt en ny metod"
  phrase('metodbyte', period, '(?:beräknas|mäts|räknas|redovisas|tas fram)(?: nu| från och med \\p{L}+ ?\\d*)? (?:enligt|med|på|utifrån) (?:en |ett )?(?:ny|nytt|annan|annat|ändrad) (?:\\p{L}+)?(?:metod|definition|sätt|beräkningssätt)'),
  // "Mål och utfall är gemensamt för …"
  phrase('omfattning', [...measured, 'target'], 'mål och (?:utfall|resultat) är gemensam(?:t|ma)? för'),
  phrase('omfattning', measured, '(?:utfallet|resultatet|siffran|siffrorna) (?:är gemensam(?:t|ma)? för|avser hela staden|gäller hela staden)'),
  // "Indikatorn avser … nämndens hemtjänst egen regi": not the other ones
  phrase('omfattning', measured, `(?:indikatorn|utfallet|resultatet|siffran|siffrorna) avser (?:endast |bara |enbart )?[^;:.]{0,140}?(?:i )?egen regi(?! (?:och|samt|respektive|eller) (?:(?:på|i|av) )?(?:entreprenad|privat|extern|upphandla))`),
  phrase('omfattning', period, '(?:utfallet|resultatet|siffran|siffrorna) (?:avser|omfattar|gäller) (?:endast|bara|enbart)(?! (?:perioden|januari|tertial|(?:de )?första|helåret|årets|året|\\d))'),
  // "Indikatorns formulering … omfattar såväl nämndens som trafiknämndens … ansvar"
  phrase('omfattning', measured, 'indikatorns formulering[^;:]{0,80}? omfattar (?:såväl|både) \\p{L}+ som'),
]; // prettier-ignore

/** "avser rullande 12 månader": a year that does not end with the report's period. */
export const rollingPhrase = /(?<!\p{L})rullande[ –-]?["”]?(?:12|tolv)(?![\p{L}\d])/iu;
