import { takeUnit } from '../../../src/figure/heading-unit.ts';
import { largeMoney } from './measures.ts';

const year = String.raw`(?: \d{4})?`;
const month = String.raw`(?:jan|feb|mar|apr|maj|juni?|juli?|aug|sept?|okt|nov|dec)\p{L}*`;
const months = String.raw`(?: ${month}(?: ?[-–] ?${month})?)?`;
/** Before or after what units carry over to the next year. */
const carried = String.raw`(?: ?\(?(?:före|efter) (?:resultat)?(?:överföring(?:ar)?|dispositioner)\)?)?`;
/** A surplus and a deficit, with the sign that a report gives each. */
const signs = String.raw`(?: överskott \(.\) underskott \(.\))?`;

/** What columns of money tables and of tables of volumes are headed with, all of a heading. */
const forms = [
  String.raw`(?:beslutad |justerad |ursprunglig |periodens |ack(?:umulerad|\.)? |års|netto)?budget${months}${year}(?: netto)?`,
  String.raw`(?:begärda |beviljade )?budgetjusteringar`,
  String.raw`prestations-?(?: ?och omslutnings)?förändringar`,
  String.raw`omslutningsförändringar`,
  String.raw`(?:hel)?(?:års)?prognos(?: (?:t(?:ertial)? ?[123]|helår))?${year}${carried}`,
  String.raw`(?:periodens |ack(?:umulerat|\.)? )?utfall${months}${year}${carried}`,
  String.raw`(?:bokslut|avvikelse(?: (?:mot|från) budget)?|netto|kostnad(?:er)?|intäkt(?:er)?|nettokostnad(?:er)?|planering|plan|antal)${year}${carried}`,
  String.raw`(?:resultatenhet(?:ens|ernas) )?bruttobudget${year}`,
  String.raw`(?:beräknad )?resultatöverföring (?:från|till)${year}${signs}`,
  String.raw`(?:beräknat )?resultat${year}${signs}`,
  String.raw`${month}${year}`,
  largeMoney,
].map((form) => new RegExp(`^(?:${form})$`, 'iu'));

/** Whether reports are known to head a column of a money table, or of a table of volumes, so; its unit behind it or not. */
export function isMoneyHeading(text: string): boolean {
  const { text: bare } = takeUnit(text);
  return isCommentHeading(bare) || forms.some((form) => form.test(bare));
}

/** Whether a column is one of words, about the figures before it. */
export function isCommentHeading(text: string): boolean {
  return /^(?:kommentar(?:er)?|orsak(?:er)?|förklaring(?:ar)?|anmärkning(?:ar)?|analys)$/i.test(text);
}
