import { clean, fold } from './clean.ts';
import { isPageNumber } from './page-number.ts';
import { isOfficer } from './signature.ts';

/** Lines that a page carries and no reader reads, besides its number: addresses, telephones, logotypes. */
const forms: readonly RegExp[] = [
  /^(telefon|tfn|växel|fax|e-?post|org\.? ?nr|dnr|diarienummer)(?!\p{L})(?::|\s*$|.*[\d@])/iu,
  /^(?:\p{L}[\p{L}\d-]+\.)+\p{L}{2,}\/?$/u,
  /^[\p{L}\d_.+-]{1,64}@[\p{L}\d-]{1,64}(\.[\p{L}\d-]+)+$/u,
  /^(\+46|0)[\d\s()-]{6,16}$/,
  /^handläggare:?$/i,
  /^tjänsteutlåtande$/i,
  /^([\p{L}\s,-]{3,40} )?stadsdels(nämnd|förvaltning)$/iu,
  /^(tertialrapport|verksamhetsplan|verksamhetsberättelse|årsrapport)[\p{L}\s\d,|]{0,20}\b20\d\d( för [\p{L}\s,-]{3,40}stadsdelsnämnd)?( (?:sid )?\d{1,3}( ?\(\d{1,3}\))?)?$/iu,
];

/** Whether a line is furniture by its form; where it has tabs, each of its cells, and one of them in letters. */
export function isFurniture(line: string): boolean {
  if (line.length > 120) return false;
  if (!line.includes('\t')) return isForm(line);
  const cells = line.split('\t').filter((cell) => cell.trim() !== '');
  return cells.length < 4 && cells.every(isForm) && cells.some((cell) => /\p{L}{3}/u.test(cell));
}

function isForm(line: string): boolean {
  const text = fold(clean(line).replaceAll('*', ''));
  return text !== '' && text.length <= 100 && (isPageNumber(text) || forms.some((form) => form.test(text)));
}

/** Whether a line of the head is furniture: what the body has, or an officer's title. */
export function isHeadFurniture(line: string): boolean {
  return isFurniture(line) || isOfficer(line);
}
