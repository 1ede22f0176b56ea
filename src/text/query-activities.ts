/** Interface texts: asking what boards do. */
export const activitiesText = {
  columns: {
    activity: 'Aktivitet',
    start: 'Start',
    end: 'Slut',
    status: 'Status',
    deviation: 'Avvikelse',
    owner: 'Beslutad av',
    councilGoal: 'Fullmäktiges mål',
    goalName: 'Mål i rapporten',
  },
  printedAs: (printed: string) => `tryckt ${printed}`,
  goal: (id: string, name: string) => `${id.split('/')[1] ?? ''} ${name} (${id.split('/')[0] ?? ''})`.trim(),
  statuses: { klar: 'Klar', pagar: 'Pågår', '-': 'Utan markering' } as Record<string, string>,
  truths: { true: 'Avviker', false: 'Ingen avvikelse' } as Record<string, string>,
};
