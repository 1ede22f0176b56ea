/** Words that no label ends with. */
const open = /(?:-|(?:^|\s)(?:till|från|med|och|för|per|av|före|efter|vid|i|på|samt|enligt|som))$/i;

/** Whether a line of text goes on with the label above it, rather than begin one. */
export function goesOnWithLabel(above: string, text: string): boolean {
  if (above === '') return false;
  if (/^(?:varav|därav)(?!\p{L})/iu.test(text)) return false;
  return open.test(above) || /^(?:\p{Ll}|\(|&)/u.test(text) || /^20\d\d$/.test(text);
}
