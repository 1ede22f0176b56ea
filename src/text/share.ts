import { counted } from './counted.ts';

/** Interface texts: share. */
export const shareText = {
  title: 'Använd och dela',
  download: 'Ladda ner siffrorna',
  downloadAs: 'Ladda ner siffrorna:',
  downloadTitle: 'Ladda ner',
  districtFiles:
    'Excel-filen har alla stadsdelens tabeller, CSV och JSON indikatorernas siffror. Metadata säger vad man bör tänka på innan siffrorna används.',
  about: 'Metadata',
  downloadAll: 'Alla indikatorers siffror på en gång finns på datasidan.',
  cite: 'Källhänvisning',
  said: (measure: string, period: string, value: string, source: string) =>
    `${measure} ${period}: ${value} (${source}).`,
  /** Without its address; `said` is the figure, where it is about one. */
  citation: (of: { site: string; title: string; said?: string | null; sources: string }) =>
    [`${of.site}: ”${of.title}”.`, of.said, of.sources].filter(Boolean).join(' '),
  read: (edition: string | null, day: string) => `${edition ? `Datautgåva ${edition}. ` : ''}Hämtad ${day}.`,
  citeReports: (boards: string, years: string) =>
    `Siffror ur stadsdelsnämndernas rapporter ${years}: ${boards}.`,
  boardCount: (count: number) => counted(count, 'stadsdel', 'stadsdelar'),
  citeReport: (title: string, extent: string) => `Ur ${title} (${extent}).`,
  citeNote: 'Adressen håller reda på utgåvan: har siffror ändrats sedan dess säger sidan det.',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  embed: 'Bädda in diagrammet',
  embedNote: 'Koden följer det du lyft fram i diagrammet.',
  embedTheme: 'Utseende',
  embedThemes: { light: 'Alltid ljust', auto: 'Läsarens eget läge' },
  embedHeight:
    'Höjden i koden räcker på en telefon. Skriptet på andra raden anpassar den till skärmen; det får utelämnas.',
  embedAbout: 'Så fungerar inbäddningen',
  embedPreview: 'Så ser diagrammet ut på en telefon',
  embedHow: 'Bädda in diagram',
  embedHowText:
    'Under varje diagrams sida finns koden för att visa det på en annan webbplats. Ramen hämtar inget från någon annan än den här sajten, sätter inga kakor och länkar tillbaka till siffrorna. Höjden i koden räcker på en telefon. Den som vill att höjden alltid ska passa tar med skriptet, eller klistrar in raderna i ett eget:',
  embedOpen: 'Se inbäddningen',
  embedTitle: (title: string) => `Diagram: ${title}`,
  embedMore: (site: string) => `Alla siffror och källor hos ${site}`,
  error: 'Rapportera ett fel',
  errorHere: 'Fel?',
  errorLabel: (figure: string) => `Rapportera ett fel i ${figure}`,
  parts:
    'Varje stadsdel och varje indikator har egna filer, som Excel, CSV, JSON och metadata med definition, enhet och riktning: länkarna står på deras sidor, alla adresser i index.json. Varje indikator i en stadsdel har sin egen CSV-fil.',
};
