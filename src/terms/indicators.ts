import type { Change } from '../series.ts';

/** Which way is the right way. */
export const directions: Record<'up' | 'down', string> = { up: 'Högre är bättre', down: 'Lägre är bättre' };

/** How men's and women's figures relate to the total. */
export const sexesTerms: Record<'rate' | 'part', string> = {
  rate: 'Siffrorna för kvinnor och män gäller var grupp för sig; totalen bör ligga mellan dem.',
  part: 'Siffrorna för kvinnor och män är delar av totalen och ska läggas ihop.',
};

/** How an indicator has changed; `change.ts` says which changes end its series. */
export const changes: Record<Change['kind'], string> = {
  renamed: 'Nytt namn',
  redefined: 'Ny definition',
  target: 'Nytt mål',
  split: 'Delad',
  merged: 'Sammanslagen',
  unit: 'Ny enhet',
};
