/** Words that join: no text ends with one, so what ends so is cut. */
const joining = 'och|eller|samt';

/** Words that hardly a name or label ends with; some do: "barn som har någon att tala med". "det" may: "inte redan gjort det". */
const leading =
  'som|att|för|med|mot|till|i|inom|vid|per|av|på|från|om|bland|mellan|genom|under|före|efter|enligt|då|den|de|en|ett';

const joins = new RegExp(String.raw`(?<!\p{L})(?:${joining})$`, 'iu');
const hangs = new RegExp(String.raw`(?:(?<!\p{L})(?:${joining}|${leading})|[-–/,]|\([^)]*)$`, 'iu');

/** Whether a text ends with a word that joins it to what is elsewhere: "Barn och". */
export function endsInJoint(text: string): boolean {
  return joins.test(text);
}

//   "Antal besök i parker och"   "Andel ungdomar med funktions-"   "Nattvandring (aktivitet"
/** Whether a text most likely ends where no name does, so that what follows may be its rest. */
export function isHanging(text: string): boolean {
  return hangs.test(text);
}
