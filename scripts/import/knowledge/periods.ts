/**
 * What the last column of an Indikator table prints: the period of an outcome ("Tertial 1 2023", "2023",
 * "Helår 2023", "jan-aug 2023") or, in a plan, how often it is measured ("Tertial", "År").
 */
const period =
  /^(?:(?:tertial|t|kvartal|kv|halvår) ?[1-4] |(?:hel)?år(?:et)? |vb |bokslut |[vh]t |(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}* ?[-–] ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}* )?(?:19|20)\d\d$/iu;

/** How often a plan's indicator is measured. */
const periodicity =
  /^(?:tertial(?:vis)?|(?:hel)?år(?:lig(?:en)?|svis)?|månad(?:svis|ligen)?|halvår(?:svis)?|kvartal(?:svis)?|vartannat år|vart tredje år|tertial 2|tertial ?\/ ?år)$/i;

/** The first half of a period that the page cut: "Tertial" above "1 2025". */
export const halfPeriod = /^(?:tertial|kvartal|halvår|helår|t)$/i;

/** Its second half. */
export const restOfPeriod = /^(?:[1-4] )?(?:19|20)\d\d$/;

/** Whether a text is a period or a periodicity. */
export function isPeriod(text: string): boolean {
  return text.length < 30 && (period.test(text) || periodicity.test(text));
}

/** Whether a period is a whole year: such rows seldom have an outcome before the annual report. */
export function isYearly(text: string): boolean {
  return !/tertial|^t ?\d|kvartal|månad|halvår/i.test(text);
}
