import type { Worth } from '../series.ts';
import type { Term } from './term.ts';

/** What a figure is worth. `mark` stands beside every figure that is not simply as printed. */
export const worths: Record<Worth, Term & { mark: string }> = {
  tryckt: { label: 'Som tryckt', explanation: 'Siffran är avläst precis som den står.', mark: '' },
  tolkad: {
    label: 'Enheten tolkad',
    explanation:
      'Talet är det tryckta, men rapporten skriver en annan enhet än indikatorns, till exempel st där det gäller barn per avdelning.',
    mark: 'enhet tolkad',
  },
  omraknad: {
    label: 'Enheten omräknad',
    explanation:
      'Rapporten anger talet i en annan enhet, till exempel 0,05 för 5 %. Det är omräknat till indikatorns enhet, och det tryckta står bredvid.',
    mark: 'enhet omräknad',
  },
  lagad: {
    label: 'Rättat läsfel',
    explanation: 'Ett läsfel eller ett avbrutet ord har rättats med stöd av ordlista eller kontrollräkning.',
    mark: 'rättat läsfel',
  },
  rattad: {
    label: 'Rättad',
    explanation:
      'Ett fel i själva rapporten har rättats för hand, eller en osäker siffra avgjorts av den som har sett originalet; skälet står i rättelseregistret.',
    mark: 'rättad',
  },
  osaker: { label: 'Osäker', explanation: 'Siffran kan läsas på mer än ett sätt.', mark: 'osäker' },
};

/** Stands after a name or paragraph of a scan in which a word could neither be recognised nor restored. */
export const unknownWord: Term & { mark: string } = {
  label: 'Okänt ord',
  explanation:
    'Det understrukna ordet känns inte igen. Det står som det lästes i den inskannade rapporten och kan vara felläst.',
  mark: 'okänt ord',
};

/** Of a figure that stands in an analysis and not in the table. */
export const fromAnalysis: Term = {
  label: 'Enligt analysen',
  explanation:
    'Siffran står i rapportens analys, medan tabellens ruta är tom eller säger något annat. Den hålls mot årsmålet som andra utfall, men inte mot tidigare utfall, och ingen linje i ett diagram leder till den.',
};
