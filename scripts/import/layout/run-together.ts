/** Words that headings begin with, and those that they go on with, small letters. */
const upper = ['periodens', 'årets', 'nämndens', 'kommunfullmäktiges', 'utfall', 'prognos', 'helårsprognos', 'årsprognos', 'helår', 'årsmål', 'mål', 'kf:s', 'vb', 'män/', 'pojkar', 'kvinnor/', 'flickor', 'män/pojkar', 'kvinnor/flickor', '(%)', 'startdatum', 'slutdatum']; // prettier-ignore
const lower = ['utfall', 'prognos', 'helårsprognos', 'årsprognos', 'helår', 'nämndens', 'kommunfullmäktiges', 'årsmål', 'kf:s', 'vb', 'män', 'män/', 'pojkar', 'kvinnor', 'kvinnor/', 'flickor', 'män/pojkar', 'kvinnor/flickor', 'period', '(%)', 'slutdatum', 'avvikelse']; // prettier-ignore

const year = String.raw`20\d\d`;
const escaped = (words: readonly string[]) => words.map((word) => word.replace(/[()]/g, String.raw`\$&`)).join('|'); // prettier-ignore
const form = new RegExp(
  `^(?!män/pojkar$|kvinnor/flickor$)(${escaped(upper)}|${year})(${escaped(lower)}|${year})$`,
  'iu',
);

//             Utfall       in a narrow column the last letter of one heading touches the first of the next
//   Periodensmän/
//            ^
/** Where a word of a head is rather two of neighbouring columns: the number of letters of the first; null where it is one. */
export function seamOf(text: string): number | null {
  return form.exec(text)?.[1]!.length ?? null;
}
