/** Interface texts: data that have changed since they were cited. */
export const changedText = {
  changed: (cited: string, now: string) =>
    `Länken är ur datautgåva ${cited}. Här står utgåva ${now}: en siffra kan ha rättats eller tillkommit sedan dess.`,
  what: 'Vad som har ändrats',
};
