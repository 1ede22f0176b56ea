/** Interface texts: headings of the generated pages. */
export const sectionText = {
  goals: 'Målen',
  indicators: 'Indikatorer',
  economy: 'Ekonomi',
  activities: 'Aktiviteter',
  decisions: 'Förslag till beslut',
  findings: 'Frågor till nämnden',
  findingsOfBoards: 'Frågor till nämnderna',
  about: 'Om indikatorn',
  development: 'Utveckling',
  sexes: 'Kvinnor och män',
  forecasts: 'Hur prognoserna flyttade sig',
  names: 'Namn genom åren',
};
