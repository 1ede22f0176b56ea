import type { Faults } from './fault.ts';
import type { Random } from './random.ts';

/** A figure as other reports print it: another minus, thousands parted by a dot, the mark of a note. */
export function otherFigure(text: string, random: Random, faults: Faults): string {
  let out = text;
  if (/^-\d/.test(out) && faults.make('anyMinus', 0.5)) out = random.pick([...'−–‐‑‒﹣－']) + out.slice(1);
  if (/^\S?\d{1,3} \d{3}(?!\d| \d)/.test(out) && faults.make('dotThousands', 0.3))
    out = out.replace(/(?<=\d) (?=\d{3})/, random.pick(['.', "'", '\u202f']));
  if (/^\S?\d[\d ,]*(?: (?:%|st|GWh))?$/.test(out) && faults.make('noteMark', 0.15))
    out += random.pick(['¹', '²)', ' *', ' 1)', '<sup>2</sup>']);
  return out;
}

/** An amount of a money table: its minus may be another, behind it, or brackets. */
export function otherAmount(text: string, random: Random, faults: Faults): string {
  if (!/^-\d/.test(text) || !faults.make('bracketMinus', 0.4)) return otherFigure(text, random, faults);
  const amount = text.slice(1);
  return random.pick([`(${amount})`, `${amount}-`, `${amount} –`]);
}

/** A period in other words. */
export function otherPeriod(text: string, random: Random, faults: Faults): string {
  const [, n, year] = /^Tertial ([12]) (\d{4})$/.exec(text) ?? [];
  if (n && faults.make('periodForm', 0.4))
    return random.pick([`Tertial ${n}, ${year}`, `T${n} ${year}`, `Tertial ${n} -${year!.slice(2)}`, `${year} T${n}`]); // prettier-ignore
  return /^20\d\d$/.test(text) && faults.make('periodForm', 0.2)
    ? random.pick([`Helår ${text}`, `År ${text}`])
    : text;
}

const months = [
  'januari',
  'feb',
  'mars',
  'apr.',
  'maj',
  'juni',
  'jul',
  'augusti',
  'sept',
  'okt',
  'november',
  'dec',
];

/** A date in another form. */
export function otherDate(text: string, random: Random, faults: Faults): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!year || !faults.make('dateForm', 0.4)) return text;
  const named = `${Number(day)} ${months[Number(month) - 1]} ${year}`;
  return random.pick([
    `${year}.${month}.${day}`,
    `${year}${month}${day}`,
    `${year.slice(2)}-${month}-${day}`,
    named,
  ]);
}
