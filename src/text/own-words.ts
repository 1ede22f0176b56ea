/** Interface texts: the reports' own words, which a build has or has not. */
export const ownWordsText = {
  about: {
    shown:
      'Sajten visar fakta (mål, siffror, datum och belopp) och de stycken av rapportens text som gick att läsa in. Vill du läsa hela rapporten, med bilder och bilagor, behöver du originalet.',
    hidden:
      'Sajten publicerar fakta: mål, siffror, datum och belopp. Vill du läsa resonemangen behöver du originalet.',
  },
  privacy: {
    shown: 'I de stycken ur rapporterna som visas här kan människor nämnas så som de nämns i originalet.',
    hidden: 'De finns inte heller på sidorna.',
  },
};
