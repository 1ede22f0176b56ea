/** Interface texts: where something is printed. */
export const placeText = {
  page: (page: number) => `sida\u00a0${page}`,
  line: (line: number) => `rad\u00a0${line}`,
  pageHead: 'Sida',
  lineHead: 'Rad',
  mixedHead: 'Ställe',
  pageLost: 'Sidan är inte känd',
  /** What a link to the original is called where it says only "sida 23". */
  inOriginal: (label: string) => `${label} i originalet`,
  openPage: (page: number) => `Öppna sida\u00a0${page} i originalet`,
  pages: 'Sidor i originalet som det finns uppgifter från',
  /** What a line is a line of. */
  lineOf:
    'Raderna räknas uppifrån i den text som har lästs ur rapporten. De anges där sidan i originalet inte är känd.',
  note: (mark: string, where: string) => `Rapporten har märket ${mark} vid siffran. Noten står på ${where}.`,
  noteLost: (mark: string) => `Rapporten har märket ${mark} vid siffran, men noten hittades inte.`,
};
