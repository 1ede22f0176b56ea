/** Interface texts: what stands on the page of questions before anybody asks, and is no weight for who does. */
export const queryPageText = {
  title: 'Ställ en fråga till siffrorna',
  description:
    'Välj ut, sortera och gruppera siffror, ekonomi, aktiviteter och det som texten säger i stadsdelsnämndernas rapporter, och spara svaret.',
  lead: 'Välj ut, sortera och gruppera alla uppgifter i rapporterna. Frågan står i adressen, så att svaret går att spara, dela och kontrollera.',
  ready: 'Färdiga frågor att börja med',
  noScript:
    'Frågorna besvaras i din webbläsare och behöver JavaScript. Utan det finns samma uppgifter som filer att ladda ner:',
  toFields: 'Vad fälten betyder',
  toExamples: 'Ställ samma frågor i Excel, R, Python eller SQL',
  readyQuestions: {
    preschool: (year: number) => `Alla utfall om förskolan ${year}, längst från årsmålet först`,
    missed: (year: number) => `Vilka årsmål nås inte ${year}?`,
    reached: (year: number) => `Hur många årsmål nås och nås inte i varje stadsdel ${year}?`,
    money: (year: number) => `Budgetavvikelse ${year} per område och stadsdel`,
    started: (year: number) => `Aktiviteter med start ${year}`,
    deviating: 'Aktiviteter som avviker från planen, per stadsdel och rapport',
    reserved: 'Siffror som rapporterna själva reserverar sig mot',
    onlyInText: 'Siffror som bara står i texten, inte i tabellerna',
  },
  form: 'Fråga',
  ask: 'Fråga om',
  views: {
    observations: 'Siffror',
    budget: 'Ekonomi',
    activities: 'Aktiviteter',
    statements: 'Det som texten säger',
  },
  conditionsTitle: 'Villkor, gruppering och ordning',
  clear: 'Rensa frågan',
  tools: 'Använd svaret',
  save: 'Spara som CSV',
  copyTable: 'Kopiera tabellen',
  copyLink: 'Kopiera länken',
};
