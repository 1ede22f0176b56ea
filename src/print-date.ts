/** Writes the day into the line that only paper shows. */
import { formatDate } from './date.ts';
import { printText } from './text/print.ts';

addEventListener('beforeprint', () => {
  const today = new Date().toLocaleDateString('sv-SE');
  for (const place of document.querySelectorAll('[data-printed]'))
    place.textContent = printText.printed(formatDate(today));
});
