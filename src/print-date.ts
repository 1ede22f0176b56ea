/** Writes what the address asks, the edition of the data and the day into the line that only paper shows. */
import { formatDate } from './date.ts';
import { editionLabel } from './edition.ts';
import { editionNow } from './share/current-edition.ts';
import { printText } from './text/print.ts';

addEventListener('beforeprint', () => {
  const today = new Date().toLocaleDateString('sv-SE');
  const edition = editionNow();
  for (const place of document.querySelectorAll('[data-asked]')) place.textContent = location.search;
  for (const place of document.querySelectorAll('[data-printed]'))
    place.textContent =
      (edition ? printText.edition(editionLabel(edition)) : '') + printText.printed(formatDate(today));
});
