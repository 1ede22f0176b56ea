import { counted } from './counted.ts';

/** Interface texts: decision. */
export const decisionText = {
  none: 'Rapporten innehåller inga förslag till beslut.',
  asked: (sum: string, proposals: number) =>
    `Förvaltningen föreslår sammanlagt ${sum} mer pengar än budgeten, i ${proposals === 1 ? 'ett förslag' : counted(proposals, 'förslag', 'förslag')}. Summan är vår.`,
  moved: (sum: string) => `Kostnader och intäkter föreslås dessutom öka lika mycket, med ${sum}.`,
  show: (count: number) => `Visa ${counted(count, 'förslag', 'förslag')}`,
  words: 'Förslagen i rapportens egna ord',
};
