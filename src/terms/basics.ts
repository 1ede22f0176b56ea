import type { Term } from './term.ts';

/** Words that the reports take for granted. */
export const basicTerms = {
  kf: {
    label: 'KF',
    explanation: 'Kommunfullmäktige: de folkvalda som styr hela staden och sätter mål för alla nämnder.',
  },
  stadsdelsnamnd: {
    label: 'Stadsdelsnämnd',
    explanation:
      'Förtroendevalda som ansvarar för bland annat förskola, äldreomsorg och socialtjänst i en del av staden.',
  },
  stadsdelsforvaltning: {
    label: 'Stadsdelsförvaltning',
    explanation:
      'Tjänstepersonerna som arbetar åt stadsdelsnämnden. De skriver rapporterna, och nämnden beslutar om dem.',
  },
  indikator: {
    label: 'Indikator',
    explanation: 'Något som mäts för att visa om ett mål nås, till exempel antal barn per anställd.',
  },
  aktivitet: {
    label: 'Aktivitet',
    explanation: 'Något som nämnden ska göra under en viss tid för att nå ett mål.',
  },
  tertial: { label: 'Tertial', explanation: 'En tredjedel av ett år: fyra månader.' },
  rullande: {
    label: 'Rullande tolv månader',
    explanation:
      'De senaste tolv månaderna som går att mäta, oavsett årsskifte. De flesta kan ligga i året före.',
  },
  arsarbetare: {
    label: 'Årsarbetare',
    explanation: 'Anställda omräknade till heltid: två som arbetar halvtid är en årsarbetare.',
  },
  ami: {
    label: 'Aktivt medskapandeindex (AMI)',
    explanation:
      'Ett index av de anställdas svar i stadens medarbetarenkät, med delarna motivation, ledarskap och styrning.',
  },
  lss: {
    label: 'Lagen om stöd och service',
    explanation:
      'LSS, lagen om stöd och service till vissa funktionshindrade, ger rätt till bland annat boende, daglig verksamhet och personlig assistans.',
  },
  bedomning: {
    label: 'Bedömning',
    explanation:
      'Rapportens eget svar på om ett mål uppfylls helt, delvis eller inte under året. Förvaltningen skriver rapporten och nämnden beslutar om den. Var gränserna går står inte i rapporterna, och ingen utomstående prövar svaret.',
  },
} satisfies Record<string, Term>;
