/** What says that there is no figure. */
const forms: readonly RegExp[] = [
  /^(?:ej|inte|ingen|inget|inga|mäts|mättes|redovisas|rapporteras|följs upp)(?!\p{L})/iu,
  /(?:saknas?|kommer senare)\.?$/i,
  /^(?:okän[dt]|sekretess|pausa[dt]|vakant|utgår|utgått|nytt?|noll)$/i,
  //  "i.u." (ingen uppgift), "e. t.", "u.s", "n/a", "e/m" (ej mätt); "m.m." ends a name
  /^\(?(?:(?!m\. ?m|o\. ?[ds])\p{L}\. ?\p{L}\.?(?: ?\p{L}\.?)?|\p{L}\/\p{L})\)?$/iu,
];

/** As words of a name do, it may have some more than these ("Redovisas i bokslutet"). */
const most = 3;

/** Whether a cell says in few words that there is no figure: "Ej mätt", "i.u.", "Redovisas T2". */
export function saysNoFigure(text: string): boolean {
  const says = text.replace(/(?<!\p{L})(?:T|tertial )[123](?!\d)|(?<!\d)20\d\d(?!\d)/iu, 'då');
  return !/\d/.test(says) && says.split(' ').length <= most && forms.some((form) => form.test(says));
}
