/** A small number as running text has it. */
function inWords(count: number): string {
  const words = [
    'noll',
    'en',
    'två',
    'tre',
    'fyra',
    'fem',
    'sex',
    'sju',
    'åtta',
    'nio',
    'tio',
    'elva',
    'tolv',
  ];
  return words[count] ?? String(count);
}

/** Interface texts: accuracy. */
export const accuracyText = {
  intro: {
    text: (reports: number) =>
      `Inläsningen är prövad mot ${inWords(reports)} rapporter vars text går att hämta direkt ur filen. Varje uppgift i dem har först antecknats för sig, rad för rad.`,
    ocr: (reports: number) =>
      reports === 1
        ? 'Den är också prövad mot en inskannad rapport.'
        : `Den är också prövad mot ${inWords(reports)} inskannade rapporter.`,
  },
  all: 'Allt stämde: inget saknades, inget var fel och inget var påhittat.',
  some: 'Tabellen visar hur stor del som stämde.',
  caveat:
    'Det är ett prov på just de rapporterna. En ny rapport kan vara uppställd på ett sätt som programmet inte har mött; därför granskas varje inläsning innan den publiceras.',
  caption: 'Hur stor del av uppgifterna som stämmer med facit',
  unmeasured: 'inte mätt',
  field: 'Uppgift',
  columns: { text: 'Text', ocr: 'Inskannat' },
};
