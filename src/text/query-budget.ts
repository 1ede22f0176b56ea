/** Interface texts: asking the tables of money. */
export const budgetText = {
  columns: {
    tableKind: 'Tabell',
    item: 'Post',
    itemName: 'Postens namn',
    role: 'Kolumn',
    heading: 'Kolumnens rubrik',
    amount: 'Belopp',
  },
  unitProved: 'inte tryckt',
  tableInDoubt: 'osäker tabell',
  roles: {
    budget: 'Budget',
    requested: 'Budgetjusteringar',
    performance: 'Prestations- och omslutningsförändringar',
    forecast: 'Prognos eller utfall',
    deviation: 'Avvikelse',
    '-': 'Annan kolumn',
  } as Record<string, string>,
};
