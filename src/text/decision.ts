import { counted } from './counted.ts';

/** Interface texts: decision. */
export const decisionText = {
  none: 'Rapporten innehåller inga förslag till beslut.',
  asked: (sum: string, proposals: number) =>
    proposals === 1
      ? `Förvaltningen föreslår ${sum} mer pengar än budgeten, i ett förslag.`
      : `Förvaltningen föreslår sammanlagt ${sum} mer pengar än budgeten, i ${counted(proposals, 'förslag', 'förslag')}. Summan är vår.`,
  moved: (sum: string) => `Kostnader och intäkter föreslås dessutom öka lika mycket, med ${sum}.`,
  show: (count: number) => `Visa ${counted(count, 'förslag', 'förslag')}`,
  words: 'Förslagen i rapportens egna ord',
};
