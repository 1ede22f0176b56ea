import { takeMark } from './figure/mark.ts';

/** What a printed period is. A tertial, a month and so on without a year may also say how often something is measured. */
export interface PrintedPeriod {
  kind: 'year' | 'years' | 'tertial' | 'quarter' | 'half' | 'month' | 'months' | 'schoolYear' | 'season' | 'rolling12' | 'day'; // prettier-ignore
  /** The (last) year it prints, or null. */
  year: number | null;
  /** Which tertial, quarter or half; the (last) month; null elsewhere. */
  n: number | null;
  /** The first month of a run of months, else null. */
  from: number | null;
}

/** Short names of the months, January first. */
export const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const month = String.raw`(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const year = String.raw`(?:(?:19|20)\d\d|['’-]\d\d)`;
const dash = String.raw`[-–—]`;

/** The numbered parts of a year, with the words they go by. */
const parts: readonly [PrintedPeriod['kind'], string, string][] = [
  ['tertial', String.raw`(?:tertial(?:rapport)?|tert\.?|t)`, '[1-3]'],
  ['quarter', '(?:kvartal|kv|q)', '[1-4]'],
  ['half', '(?:halvår|hå)', '[12]'],
];

/** Words alone, for what a plan measures so often; reports print some of them for the period too. */
const rhythms: readonly [PrintedPeriod['kind'], RegExp][] = [
  ['year', /^(?:(?:hel|kalender)?år(?:et)?|årlig(?:en)?|årsvis)$/],
  ['years', /^(?:vartannat|vart (?:tredje|fjärde)) år$/],
  ['tertial', /^(?:tertial(?:vis)?|tertial ?\/ ?år)$/],
  ['quarter', /^kvartal(?:svis)?$/],
  ['half', /^halvår(?:svis)?$/],
  ['month', /^månad(?:svis|ligen)?$/],
];

const forms: readonly [PrintedPeriod['kind'], RegExp][] = [
  ...parts.flatMap(([kind, word, n]): [PrintedPeriod['kind'], RegExp][] => [
    [kind, new RegExp(`^${word} ?(?<n>${n})(?: ?[,/–-]? ?(?:år )?(?<year>${year}))?$`)],
    [kind, new RegExp(`^(?<year>(?:19|20)\\d\\d) ?[,/–-]? ?${word} ?(?<n>${n})$`)],
  ]),
  ['year', new RegExp(`^(?:(?:hel|kalender)?år(?:et)? |vb |bokslut )?(?<year>(?:19|20)\\d\\d)$`)],
  ['month', new RegExp(`^(?<last>${month})(?: ?(?<year>${year}))?$`)],
  ['month', /^(?<year>(?:19|20)\d\d)-(?<n>0[1-9]|1[0-2])$/],
  ['months', new RegExp(`^(?<first>${month})(?: ${year})? ?${dash} ?(?<last>${month})(?: ?(?<year>${year}))?$`)],
  ['schoolYear', new RegExp(`^(?:läsår(?:et)?|lå|skolår(?:et)?) ?(?:19|20)\\d\\d ?[/–-] ?(?<year>(?:(?:19|20)\\d\\d|\\d\\d))$`)],
  ['schoolYear', /^(?:19|20)\d\d ?\/ ?(?<year>(?:(?:19|20)\d\d|\d\d))$/],
  ['years', new RegExp(`^(?:19|20)\\d\\d ?${dash} ?(?<year>(?:19|20)\\d\\d)$`)],
  ['season', new RegExp(`^(?:vår(?:en)?|sommar(?:en)?|höst(?:en)?|vinter(?:n)?|vår(?:terminen)?|höst(?:terminen)?|[vh]t) ?(?<year>${year}|(?<=t ?)\\d\\d)$`)],
  ['rolling12', new RegExp(`^(?:rullande (?:12|tolv)(?: ?(?:mån(?:ader)?|månad(?:er)?)\\.?)?|r12)(?:,? (?:t\\.?o\\.?m\\.? |till )?(?:(?<last>${month}) ?)?(?<year>${year})?)?$`)],
  ['day', /^(?:per )?(?<year>(?:19|20)\d\d)-\d\d-\d\d$/],
]; // prettier-ignore

/** A period begins with a word, or holds a year: most cells are told by this alone. */
const likely = /^\p{L}|(?:19|20)\d\d/u;

/** No period is longer than this. */
const longest = 40;

/** Reads what the last column of an Indikator table prints: "Tertial 2 2024", "T2", "2024-08", "Helår". Null for anything else. */
export function readPeriod(text: string): PrintedPeriod | null {
  if (text.length > longest || !likely.test(text)) return null;
  const plain = takeMark(text).text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/[.,]$/, '');
  const rhythm = rhythms.find(([, form]) => form.test(plain));
  if (rhythm) return { kind: rhythm[0], year: null, n: null, from: null };
  for (const [kind, form] of forms) {
    const groups = form.exec(plain)?.groups;
    if (!groups) continue;
    const monthOf = (name: string | undefined) => (name ? months.indexOf(name.slice(0, 3)) + 1 : null);
    const n = groups['n'] ? Number(groups['n']) : monthOf(groups['last']);
    return { kind, year: yearOf(groups['year']), n, from: monthOf(groups['first']) };
  }
  return null;
}

/** "2024", "-24" and "24" are 2024. */
function yearOf(printed: string | undefined): number | null {
  if (!printed) return null;
  const digits = printed.replace(/\D/g, '');
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

/** Whether a period is a whole year or longer: such rows seldom have an outcome before the annual report. */
export function isYearly({ kind }: PrintedPeriod): boolean {
  return kind === 'year' || kind === 'years' || kind === 'schoolYear';
}

//   Tertial        Tertial 2      Rullande
//   2 2024         2024           12 mån
/** Whether two texts are the halves of a period that the page or the column cut. */
export function isCutPeriod(upper: string, lower: string): boolean {
  const whole = /^\d/.test(upper) ? null : readPeriod(`${upper} ${lower}`);
  const first = readPeriod(upper);
  if (!whole || first?.year) return false;
  return whole.year !== null || (first === null && readPeriod(lower) === null);
}

/** Whether a text only begins a period: "Tertial", "Rullande 12", "Hösten". */
export function isHalfPeriod(text: string): boolean {
  return /^(?:tertial|kvartal|halvår|helår|t|rullande(?: 12)?|läsår(?:et)?|våren|hösten|sommaren)$/i.test(
    text,
  );
}
