import { largeMoney } from '../../knowledge/measures.ts';

/** What stands for something that reaches no file. */
export const gone = '…';

const at = String.raw`(?:\s?[@＠]\s?|\s?[([{]\s?(?:at|a|snabel-?a)\s?[)\]}]\s?|\s(?:at|snabel-?a)\s)`;
const dot = String.raw`(?:\.|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?|\s(?:dot|punkt)\s)`;
const letters = String.raw`[\p{L}\p{N}_\u00ad-]`;

//   namn.namnsson@example.se   namn (at) example.se   namn[at]example(dot)se
const mail = new RegExp(
  String.raw`(?:[\p{L}\p{N}._%+'\u00ad-]{1,64})${at}${letters}{1,63}(?:${dot}${letters}{2,63}){1,4}`,
  'giu',
);

/** A number is no telephone where a unit follows, or where a date or another figure runs on into it. */
const alone = String.raw`(?<!\d[-–./ ]?)(?<![\d,])`;
const noAmount = String.raw`(?!\d|,\d|\s*(?:kr|${largeMoney}|%|st|procent)(?!\p{L}))`;
const gap = String.raw`[\s.–/-]{0,3}`;

//   08-508 00 001   (08) 508 00 001   08/508 00 001   +46 (0)8 508 00 001   0046 8 508 00 001   070-000 00 00
const phone = new RegExp(
  String.raw`${alone}(?:(?:\+|00)\s?46${gap}(?:\(0\))?${gap}|\(0\d{1,3}\)${gap}|0[1-9]\d{0,2}${gap})\d(?:${gap}\d){4,9}${noAmount}`,
  'gu',
);

/** A number that a word says to be a telephone's, however it begins. */
const called = new RegExp(
  String.raw`(?<!\p{L})((?:tel(?:efon)?|tfn|mobil(?:telefon)?|växel|fax)(?:nr|nummer)?\.?\s?:?\s?)\+?[\d(](?:[\s()./–-]{0,3}\d){5,14}`,
  'giu',
);

/** "07.00–16.00" is a time of the day, "01/02/2024" a day. */
const time = /^(?:\d\d[.:]\d\d\s?[–-]\s?\d\d[.:]\d\d|[0-3]\d([/.-])[01]\d\1(?:19|20)\d\d)$/;

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])';
const personalNumber = new RegExp(
  String.raw`(?<![\d,.])(?:19|20)?\d\d${month}${day}\s?[-–+‑]?\s?\d{4}${noAmount}`,
  'gu',
);

/** What may hold an address or a number: all else is left alone without a closer look. */
const suspicious = /[@＠]|[([{]\s?(?:at|a|snabel)|\s(?:at|snabel-?a)\s|\d(?:[\s().,/–-]{0,3}\d){6}/i;

/** A text without e-mail addresses, telephone numbers and personal identity numbers, in whatever form they are printed. */
export function withoutContacts(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(mail, gone)
    .replace(personalNumber, gone)
    .replace(called, `$1${gone}`)
    .replace(phone, (number) => (time.test(number) ? number : gone));
}
