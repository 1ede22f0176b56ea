/** Marks before the items of a list, dashes aside: a piece of a set of characters. */
export const bullets = '•▪◦‣·▫';

/** Shapes that stand before items of a list, and as icons before names: a piece of a set of characters. */
export const shapes = '●■□○';

/** Whether a text is an icon printed as a letter. */
export function isIcon(text: string): boolean {
  return /^(?:\p{So}|•)$/u.test(text);
}
