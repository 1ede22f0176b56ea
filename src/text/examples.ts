/** Interface texts: examples of how the data are used elsewhere. */
export const examplesText = {
  title: 'Exempel: samma fråga i Excel, R, Python och SQL',
  description:
    'Färdiga exempel som hämtar siffrorna till Excel, R, Python, DuckDB, SQLite, JavaScript och kommandoraden.',
  lead: 'Datafilerna har fasta adresser och kan läsas direkt av de flesta verktyg. Här ställs samma fråga i vart och ett av dem. Kopiera, kör och byt ut indikatorn.',
  questionTitle: 'Frågan',
  question: 'Hur stor var personalens sjukfrånvaro i varje stadsdel, år för år?',
  rules:
    'Bara hela år, så att lika jämförs med lika, och utan siffror som är osäkra eller som rapporten själv reserverar sig mot.',
  answer: 'Svaret, som alla exempel ger',
  copy: 'Kopiera',
  here: 'Ställ frågan här på webbplatsen',
  excel: {
    title: 'Excel (Power Query)',
    how: 'Fungerar i Excel 2016 och senare och i Power BI. Klistra in i en tom fråga. Den som hellre vill ha allt i en fil laddar ner arbetsboken.',
  },
  r: { title: 'R', how: 'Inga paket behövs.' },
  python: { title: 'Python', how: 'Bara standardbiblioteket, Python 3.8 eller senare.' },
  pandas: { title: 'Python med pandas', how: 'Paketen pandas och pyarrow.' },
  duckdb: { title: 'DuckDB', how: 'Läser Parquet-filerna där de ligger, utan att importera något.' },
  sqlite: { title: 'SQLite', how: 'Ladda ner databasen och ställ frågan till den.' },
  javascript: { title: 'JavaScript', how: 'Node 20 eller senare och biblioteket hyparquet.' },
  curl: { title: 'Kommandoraden', how: 'Programmen curl och jq.' },
  facts: {
    title: 'Alla uppgifter som en tabell',
    how: 'I DuckDB blir siffror, ekonomi, aktiviteter, mål och förslag en enda tabell, facts, med stället i rapporten för varje rad.',
  },
};
