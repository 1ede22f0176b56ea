/** Interface texts: glossary. */
export const glossaryText = {
  title: 'Ordlista',
  description: 'Orden i stadsdelsnämndernas rapporter, förklarade i en mening var.',
  lead: 'Orden i rapporterna, i en mening var. De understrukna orden på sajten leder hit; peka på dem, eller tryck en gång, så visas förklaringen där du är.',
  words: 'Ord',
  here: 'På sidan',
  groups: {
    basics: 'Grunden',
    reports: 'Rapporterna',
    goals: 'Målen',
    figures: 'Siffrorna',
    money: 'Pengarna',
    owners: 'Vem som har beslutat',
    missing: 'När det inte finns någon siffra',
    worths: 'Vad en siffra är värd',
  },
};
