/** Interface texts: access. */
export const accessText = {
  noPublisher: (name: string) =>
    `${name} är en demonstration och har ännu ingen utgivare. Lagen om tillgänglighet till digital offentlig service gäller offentliga aktörer; redogörelsen följer myndighetens form så att en utgivare kan ta över den.`,
  publisher: (publisher: string, name: string) =>
    `${publisher} står bakom ${name}. Vi vill att så många som möjligt ska kunna använda webbplatsen.`,
  compliance: {
    helt: 'Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.',
    delvis:
      'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.',
    inte: 'Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.',
    obedomd:
      'Webbplatsen har ännu inte bedömts mot lagen om tillgänglighet till digital offentlig service. Projektets egna prov beskrivs nedan.',
  },
  exempt: {
    links:
      'Webbplatsen länkar till rapporter hos Stockholms stad. Tillgängligheten i dem ansvarar staden för.',
    none: 'Webbplatsen har inget innehåll som lagen undantar. Länkar till rapporterna hos Stockholms stad saknas än så länge; när de finns ansvarar staden för tillgängligheten i rapporterna.',
  },
  contact: 'Skriv till oss så hjälper vi dig:',
  noContact: 'Webbplatsen har ännu ingen adress för frågor. Alla siffror finns också som filer på sidan',
  noReport: 'Webbplatsen har ännu ingen adress för felanmälan.',
  assessed: (date: string) => `Senaste bedömningen gjordes den ${date}.`,
  published: (date: string) => `Webbplatsen publicerades den ${date}.`,
  updated: (date: string) => `Redogörelsen uppdaterades senast den ${date}.`,
  notAssessed: 'Ingen bedömning mot lagen har gjorts ännu.',
};
