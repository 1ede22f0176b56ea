import { counted } from './counted.ts';

/** Interface texts: finding. */
export const findingText = {
  title: 'Granskning',
  kicker: 'Frågor till nämnderna',
  description:
    'Frågor som siffrorna i stadsdelsnämndernas rapporter väcker: summor som inte går ihop, mål som bedöms uppfyllda trots siffrorna, stora skillnader.',
  lead: 'Ett program håller rapporternas siffror mot varandra. Det som inte går ihop, eller som väcker undran, blir en fråga här. Varje fråga leder till de ställen i rapporten som den bygger på.',
  caution:
    'En fråga är inte en anklagelse. Den kan ha ett bra svar som inte står i tabellen, och felet kan vara vårt. Läs källan innan du drar en slutsats.',
  severities:
    '”Fråga” är något som nämnden bör kunna förklara. ”Notis” är något som är bra att veta när man läser siffran.',
  contents: 'Det den har hittat',
  caption: 'Frågor och notiser',
  heads: ['Rapport', 'Slag', 'Frågan', 'Här står siffrorna'],
  ruleHeads: ['Kontroll', 'Så prövas det', ['Frågor', 'number'], ['Notiser', 'number']] as const,
  how: 'Så prövas det',
  blind: 'Det den inte ser',
  none: 'Inga frågor. Det betyder bara att ingen av kontrollerna har hittat något, inte att allt stämmer.',
  noneHere: 'Kontrollerna har inte hittat något att fråga om här.',
  more: 'Om frågan i Granskning',
  goal: 'Målet',
  found: (count: number) =>
    count === 0 ? 'Den har inte hittat något.' : `Den har hittat ${counted(count, 'sak', 'saker')}.`,
  notes: (count: number) => `Visa ${counted(count, 'notis', 'notiser')}`,
  others: 'Andra rapporters frågor som nämner den här',
  all: 'Alla frågor och hur de hittas',
  filter: 'Visa bara',
  fields: { stadsdel: 'Stadsdel', slag: 'Slag' },
  any: { stadsdel: 'Alla stadsdelar', slag: 'Frågor och notiser' },
};
