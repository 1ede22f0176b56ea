/** Interface texts: relation. */
export const relationText = {
  born: (date: string) => `Nämnden bildades ${date}`,
  bornOf: ' av ',
  died: (date: string) => `Nämnden upphörde ${date}`,
  became: ' och ingår sedan dess i ',
  and: ' och ',
  apart: 'Siffror före och efter ändringen visas var för sig.',
};
