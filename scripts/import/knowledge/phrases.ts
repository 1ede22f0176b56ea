import { moneyWords } from './measures.ts';
import type { DecisionKind, TableKind } from '../../../src/model.ts';

/** What parts a goal's label from its number or its name, its number from its name, and the name. */
const parted = String.raw`(?<colon>\s*[:.]\s*|\s+[-–—]\s+|\s+)`;
const named = (number: string) =>
  String.raw`${parted}(?:(?<number>${number})(?<after>\s*:\s*|\s+[-–—]\s+|\s*\.?\s+))?(?<name>\S.*)$`;
const council = '(?:kf(?:[:.´’]?s)?|kommunfullmäktiges)';
/** Whose goal it is may be left out before a label with its number: "Inriktningsmål 1", "Verksamhetsområdesmål 1.1". */
const own = String.raw`(?:${council} |(?=\p{L}+:? ?\d))`;

/** Goal headings; a name that begins with a small letter is a sentence about the goal. */
export const goalHeadings = {
  inriktningsmal: new RegExp(String.raw`^${own}inriktningsmål${named(String.raw`\d+`)}`, 'iu'),
  verksamhetsomradesmal: new RegExp(
    String.raw`^(?:${council} mål för verksamhetsområde(?:t|na)?|${own}verksamhets(?:områdes)?mål)${named(String.raw`\d+\s*\.\s*\d+`)}`,
    'iu',
  ),
  namndmal: new RegExp(
    String.raw`^(?:(?:stadsdels)?nämnd(?:ens )?mål|mål för (?:stadsdels)?nämnden)${named(String.raw`\d+(?:\s*\.\s*\d+){0,3}`)}`,
    'i',
  ),
} as const;

/** What a row is called whose name is lost. */
export const nameless = '(namnlös rad)';

/** Headings of the parts of a goal's section. */
export const expectedHeading = /^förväntat resultat(?!\p{L})/iu;
/** What stands on a line of its own below a goal's heading, besides how far the goal is fulfilled; a table's caption too. */
export const goalPart =
  /^(?:(?:beskrivning|indikatorer|aktiviteter|måluppfyllelse|(?:nämndens )?bedömning|(?:ännu )?(?:ej|inte) bedömt|bedöms (?:ej|inte))[.:]?$|(?:tabell|diagram|figur|bild|karta) \d)/i;
/** What opens a remark that stands in the cell of a row's name, below the name. */
export const remarkWord =
  /(?:(?:Källa|Källor|Definition|Förklaring|Beräkning|Mätmetod|Kommentar) ?:|O(?:bs|BS) ?[!:]) /u;
/**
 * What opens a row's analysis. "Analys av …" is a name: a text begins with a capital, a figure or a quotation mark. A
 * comment has its colon or its line ("Kommentar: …", "Kommentar till utfall: …").
 */
export const analysisWord =
  /^(?:(?:Analys|ANALYS)(?![\p{L}\d-])|Kommentar(?:er)?(?: till \p{Ll}+)?(?=\s*(?::|$)))\s*:?\s*(?=$|[\p{Lu}\d"”“'’(–•<-])/u;

/** Headings that end the goals: what follows belongs to no goal. */
export const economyHeading =
  /^(uppföljning av (nämndens )?(ekonomi|driftbudget)|redovisning av (nämndens )?ekonomi|nämndens ekonomi(ska förutsättningar)?|ekonomisk (redovisning|uppföljning)|resultatenheter|bokslut(skommentarer)?|särskilda redovisningar)$/i;

/** Headings that end them too, unless an Indikator or Aktivitet table still follows: a goal's own text has such parts. */
export const weakEconomyHeading =
  /^(ekonomi|övriga? (frågor|redovisningar)|budget( \d{4})?|investeringar|övrigt)$/i;

/** Headings within the follow-up of the economy. */
const economyPart =
  /^(verksamhetsområden|omslutningsförändringar|budgetjusteringar|volymer|(budget|kostnader och intäkter) per verksamhet(sområde)?)$/i;

/** Whether a line is a heading of the economy's follow-up, be there a blank line around it or not. */
export function isEconomyLine(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) && [economyHeading, weakEconomyHeading, economyPart].some((form) => form.test(text))
  );
}

/** Headings that open the report's body, for reports without a table of contents. */
export const bodyHeading = /^(sammanfattande analys|sammanfattning|inledning|uppföljning av )/i;

export const contentsHeading = /^innehåll(sförteckning)?:?$/i;
/** "Förslag till beslut"; "Stadsdelsnämndens beslut 6 februari 2014:" where the report was printed when it was decided. */
export const decisionsHeading =
  /^(?:(?:\p{L}+ )?(?:\p{L}*förvaltningens )?förslag till beslut|(?:[\p{L}-]+ )?(?:stadsdels)?nämndens beslut(?:,? (?:den )?(?:\d{1,2} \p{L}+ (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d))?):?$/iu;
export const attachmentsHeading = /^bilag(a|or):?$/i;
/** "Bilaga 2: Indikatorer", "Bilaga 2" alone. */
export const attachmentOpens = /^bilaga\s+\d+(?:$|\s*[:.–-]|\s(?=\p{Lu}))/iu;
export const attachment = /^bilaga\s+(\d+)\s*(?:[:.–-]|\s(?=\p{Lu}))\s*(.+)$/iu;
export const attestHeading = /^attesterat av(?!\p{L})/iu;

/** What tells the kinds of economy tables apart, tried in order on all headings and labels of a table. */
export const tableKinds: readonly [TableKind, RegExp][] = [
  ['resultatenheter', /resultatenhet(ens|ernas) (namn|bruttobudget)|resultatöverföring (från|till) \d{4} ?överskott/i],
  ['omslutning', /ökade kostnader\s*\/\s*intäkter|omslutningsförändring(ar)? \(|^kostnader\|intäkter$/i],
  ['investeringar', /^(totalt |summa )?investeringar(?!\p{L})|parkinvesteringar|klimatinvestering/imu],
  ['driftbudget', /anslag för nämndens verksamhet|resultatdispositioner/i],
  ['verksamhetsomraden', /^(mnkr )?netto(?!\p{L})|nämnd(-)? och (förvaltnings)?administration|individ- och familjeomsorg/imu],
  ['volymer', /(?<!\p{L})(utfall|antal|planering)(?!\p{L}).*(?<!\p{L})(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|(?<!\p{L})antal (hushåll|barn|platser|personer)(?!\p{L})|(?<!\p{L})jan\p{L}*[^\p{L}\d]+feb\p{L}*[^\p{L}\d]+mar/imu],
]; // prettier-ignore

//   Driftbudget
//   Mnkr⇥Budget⇥Prognos        labels of an area's table ("Förskola") may be these too
//   Kostnader⇥2 340,4⇥…
//   Intäkter⇥-264,0⇥…
/** What tells that a table of costs and income is of the whole budget: its section's heading, and its labels. */
export const wholeBudget = { section: /driftbudget/i, labels: /^kostnader\n(?:[^\n]+\n)?intäkter$/im };

/** What a decision is about, tried in order. */
export const decisionKinds: readonly [DecisionKind, RegExp][] = [
  [
    'malandring',
    /(?<!\p{L})(justera|justerar|justerat|ändra|ändrar|ändrat|reviderar?|fastställer? (nytt|nya))(?!\p{L}).*(?<!\p{L})årsmål/iu,
  ],
  ['budgetjustering', /(?<!\p{L})budgetjustering/iu],
  // "ansöker om kompetensutvecklingsmedel": the city's fund, not the board's budget.
  [
    'kompetensmedel',
    /(?<!\p{L})(?:ansök|begär|äska).*(?:kompetens\p{L}*medel|(?<!\p{L})medel (?:för|till) kompetens)/iu,
  ],
  [
    'budgetjustering',
    new RegExp(String.raw`(?<!\p{L})(?:ansöker|begär|äskar) .*(?<!\p{L})(?:medel|${moneyWords})`, 'iu'),
  ],
  ['omslutning', /(?<!\p{L})omslutning/iu],
  ['godkannande', /(?<!\p{L})(godkänn|fastställ|överlämn|anmäl)/iu],
];

/** "1. Nämnden godkänner …", "2) Bilaga …": an item of the head's lists, its number and its text. */
export const numberedItem = /^(\d{1,2})\s*[.)]\s+(\S.*)$/;
