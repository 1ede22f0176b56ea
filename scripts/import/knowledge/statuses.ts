import type { Activity } from '../../../src/model.ts';

type Status = Activity['status'];

/** Glyphs before an activity's name that the city's system gives a meaning. */
const icons: readonly [RegExp, Status][] = [
  [/[✓✔☑]/, 'klar'],
  [/[▶►➤⏵]/, 'pagar'],
];

/** What a column of statuses says in words; others have no place in the facts. */
const words: readonly [RegExp, Status][] = [
  [/^(?:klara?|klart|slutför[dt]a?|avslutade?|avslutat|genomför[dt]a?|färdiga?|färdigt)$/i, 'klar'],
  [/^(?:pågår|pågående|påbörja[dt]|påbörjade|enligt plan)$/i, 'pagar'],
];

/** The status that an icon before an activity's name stands for; null for any other. */
export function statusOfIcon(icon: string): Status {
  return icons.find(([form]) => form.test(icon))?.[1] ?? null;
}

/** What heads a column that says of each activity whether it is done. */
export const asksIfDone = /^klart?\??$/i;
const isDone = /^(?:x|ja|[✓✔☑☒])$/i;

/** The status that a cell says in words, or with a mark under a heading that asks for it; null where it says none of these. */
export function statusOfWords(text: string, heading: string): Status {
  if (asksIfDone.test(heading) && isDone.test(text)) return 'klar';
  return words.find(([form]) => form.test(text))?.[1] ?? null;
}
