import type { Assessment, DecisionKind, TableKind } from '../../../src/model.ts';

/** Goal headings. Number and name are the groups. */
export const goalHeadings = {
  inriktningsmal: /^(?:kf:?s|kommunfullmäktiges) inriktningsmål\s*[:.]?\s*(?:(\d+)\s*\.?\s+)?(.+)$/i,
  verksamhetsomradesmal:
    /^(?:kf:?s|kommunfullmäktiges) mål för verksamhetsområde(?:t|na)?\s*[:.]?\s*(?:(\d+\s*\.\s*\d+)\s*\.?\s+)?(.+)$/i,
  namndmal: /^nämndmål\s*[:.]\s*(?:(\d+(?:\s*\.\s*\d+){0,3})\s*\.?\s+)?(.+)$/i,
} as const;

/** "Uppfylls helt", "Uppfylles delvis", "Uppfylls inte", "Uppfylls ej". */
export const assessmentLine = /^uppfyll(?:s|es|t|d|ts)\s+(helt|delvis|inte|ej)\b\.?$/i;
export const assessments: Record<string, Assessment> = {
  helt: 'helt',
  delvis: 'delvis',
  inte: 'inte',
  ej: 'inte',
};

/** Headings of the parts of a goal's section. */
export const expectedHeading = /^förväntat resultat\b/i;
export const analysisWord = /^analys\b\s*:?\s*/i;

/** Headings that end the goals: what follows belongs to no goal. */
export const economyHeading =
  /^(uppföljning av (nämndens )?(ekonomi|driftbudget)|redovisning av ekonomi|nämndens ekonomiska förutsättningar|ekonomi|ekonomisk (redovisning|uppföljning)|övriga? (frågor|redovisningar)|särskilda redovisningar|budget(?: \d{4})?)$/i;

/** Headings that open the report's body, for reports without a table of contents. */
export const bodyHeading = /^(sammanfattande analys|sammanfattning|inledning|uppföljning av )/i;

export const contentsHeading = /^innehåll(sförteckning)?:?$/i;
export const decisionsHeading = /^förslag till beslut:?$/i;
export const attachmentsHeading = /^bilag(a|or):?$/i;
export const attachment = /^bilaga\s+(\d+)\s*[:.–-]\s*(.+)$/i;
export const attestHeading = /^attesterat av\b/i;

/** What tells the kinds of economy tables apart, tried in order on all headings and labels of a table. */
export const tableKinds: readonly [TableKind, RegExp][] = [
  ['resultatenheter', /resultatenhet(ens|ernas) (namn|bruttobudget)|resultatöverföring (från|till) \d{4} ?överskott/i],
  ['omslutning', /ökade kostnader\s*\/\s*intäkter|omslutningsförändring(ar)? \(|^kostnader\|intäkter$/i],
  ['investeringar', /^(totalt |summa )?investeringar\b|parkinvesteringar|klimatinvestering/im],
  ['driftbudget', /anslag för nämndens verksamhet|resultatdispositioner/i],
  ['verksamhetsomraden', /^(mnkr )?netto:?\b|nämnd(-)? och (förvaltnings)?administration|individ- och familjeomsorg/im],
  ['volymer', /\b(utfall|antal|planering)\b.*\b(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\bantal (hushåll|barn|platser|personer)\b/im],
]; // prettier-ignore

/** What a decision is about, tried in order. */
export const decisionKinds: readonly [DecisionKind, RegExp][] = [
  [
    'malandring',
    /\b(justera|justerar|justerat|ändra|ändrar|ändrat|reviderar?|fastställer? (nytt|nya))\b.*\bårsmål/i,
  ],
  [
    'budgetjustering',
    /\bbudgetjustering|kompetensutvecklingsmedel|\b(ansöker|begär|äskar)\b.*\b(medel|mnkr|kronor|tkr)/i,
  ],
  ['omslutning', /\bomslutning/i],
  ['godkannande', /\b(godkänn|fastställ|överlämn|anmäl)/i],
];
