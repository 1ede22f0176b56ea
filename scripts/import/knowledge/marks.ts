/** Marks before the items of a list, dashes aside: a piece of a set of characters. */
export const bullets = '•▪◦‣·▫';

/** Shapes that stand before items of a list, and as icons before names: a piece of a set of characters. */
export const shapes = '●■□○';

/** Whether a text is an icon printed as a letter. */
export function isIcon(text: string): boolean {
  return /^(?:\p{So}|•)$/u.test(text);
}

/** What a row is called in a column before its name ("12", "3.", "KF101", "1.2-4"): a piece of a form. */
export const rowMark = String.raw`(?:\d{1,3}[.)]?|\p{Lu}{1,4}[ .:-]?\d{1,4}|\d{1,2}(?:[.-]\d{1,2}){1,3})`;

const rowMarkAlone = new RegExp(`^${rowMark}$`, 'u');

/** Whether a text is a row's number or code and nothing else. */
export function isRowMark(text: string): boolean {
  return rowMarkAlone.test(text);
}
