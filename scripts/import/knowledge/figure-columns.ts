/**
 * Headings of the economy tables that the city's boards print, for scans where the headings run into each other.
 * `{y}` is the report's year, `{y-1}` and `{y+1}` its neighbours. `rows` is what one of the labels holds.
 */
// prettier-ignore
export const figureColumns: readonly { rows: RegExp; columns: readonly string[] }[] = [
  {
    rows: /anslag för nämndens verksamhet|resultatdispositioner/i,
    columns: ['Mnkr', 'Budget {y}', 'Begärda budgetjusteringar', 'Prognos Tertial/{y}', 'Avvikelse'],
  },
  {
    rows: /anslag för nämndens verksamhet|resultatdispositioner/i,
    columns: ['Mnkr', 'Budget', 'Begärda budgetjusteringar', 'Prestations- och omslutningsförändringar', 'Prognos', 'Avvikelse'],
  },
  ...['Prognos', 'Utfall'].flatMap((what) =>
    ['Begärda budgetjusteringar', 'Prestationsförändringar'].map((change) => ({
      rows: /anslag för nämndens verksamhet|familjeomsorg|äldreomsorg|förskoleverksamhet/i,
      columns: ['Mnkr', 'Budget', change, what, 'Avvikelse'],
    })),
  ),
  {
    rows: /familjeomsorg|äldreomsorg|förskoleverksamhet/i,
    columns: ['Mnkr', 'Budget (netto)', 'Budgetjusteringar', 'Prognos (före resultatöverföringar)', 'Prognos (efter resultatöverföringar)', 'Avvikelse (+/-)'],
  },
  {
    rows: /familjeomsorg|äldreomsorg|förskoleverksamhet/i,
    columns: ['Mnkr Netto', 'Budget', 'Begärda budgetjusteringar', 'Prestationsförändringar', 'Prognos (före resultatöverföringar)', 'Prognos (efter resultatöverföringar)', 'Avvikelse'],
  },
  {
    rows: /förskolor|gruppbostäder|summa resultatenheter|dagliga verksamhet/i,
    columns: ['Resultatenhetens namn', 'Resultatenheternas bruttobudget {y}', 'Varav 5 % av resultatenheternas bruttobudget {y}', 'Resultatöverföring från {y-1} Överskott (-) Underskott (+)', 'Beräknat resultat {y} Överskott (-) Underskott (+)', 'Beräknad resultatöverföring till {y+1} (max 10 %) Överskott (+) Underskott (-)'],
  },
  {
    rows: /förskolor|gruppbostäder|summa resultatenheter|dagliga verksamhet/i,
    columns: ['Resultatenhetens namn', 'Resultatenheternas bruttobudget {y}', 'Resultatöverföring från {y-1} Överskott (-) Underskott (+)', 'Beräknat resultat {y} Överskott (-) Underskott (+)', 'Beräknad resultatöverföring till {y+1} Överskott (+) Underskott (-)'],
  },
  {
    rows: /förskolor|gruppbostäder|summa resultatenheter|dagliga verksamhet/i,
    columns: ['Resultatenhetens namn', 'Resultatenhetens bruttobudget {y}', 'Resultatöverföring från {y-1} Överskott (-) Underskott (+)', 'Resultat {y} Överskott (-) Underskott (+)', 'Resultatöverföring till {y+1} Överskott (+) Underskott (-)'],
  },
  {
    rows: /investering|inventarier/i,
    columns: ['Mnkr', 'Budget {y}', 'Begärda budgetjusteringar', 'Prognos {y}', 'Avvikelse'],
  },
  {
    rows: /investering|inventarier/i,
    columns: ['Mnkr, netto', 'Budget {y}', 'Prognos tertial {y}', 'Budgetjusteringar', 'Avvikelse'],
  },
  {
    rows: /investering|inventarier/i,
    columns: ['Mnkr', 'Budget', 'Begärda budgetjusteringar', 'Prognos', 'Avvikelse'],
  },
];

/** Words that begin a column's heading. */
// prettier-ignore
export const headingStarts: readonly string[] = [
  'budget', 'budgetjusteringar', 'begarda', 'begarda budgetjusteringar', 'prognos', 'avvikelse', 'utfall', 'kostnader', 'intakter',
  'bokslut', 'bruttobudget', 'overforing', 'resultatoverforing', 'prestationsforandringar', 'prestations', 'planering', 'resultat', 'jmf', 'justerad', 'arsbudget', 'antal',
];

/** Words that go on with a heading. */
// prettier-ignore
export const headingWords: readonly string[] = [
  'mnkr', 'tkr', 'netto', 'tertial', 'resultatenhetens', 'resultatenheternas', 'resultatenhet', 'resultat', 'enheternas', 'namn',
  'bruttobudget', 'varav', 'resultatoverforing', 'overforing', 'overforingar', 'resultatoverforingar', 'beraknad', 'beraknat', 'overskott', 'underskott', 'omslutningsforandring',
  'omslutningsforandringar', 'fore', 'efter', 'okade', 'budgetjusteringar', 'forandringar', 'medel', 'snitt',
];
