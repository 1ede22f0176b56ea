import type { Edition } from '../edition.ts';
import { citation } from '../share/cite.ts';
import { headOf, wordsOf } from '../share/heads.ts';
import { site, today } from '../share/page.ts';

//   Sjukfrånvaro   7,5 %    7,0 %     → "Sjukfrånvaro: Utfall 7,5 %, Årsmål 7,0 %"
/** A row of a report with all that it prints, its source and the day: what one pastes into a text. */
export function citeRow(row: HTMLElement, source: string, url: string, edition: Edition | null): string {
  const name = wordsOf(row.querySelector('th')?.firstElementChild ?? row.querySelector('h2, h3, h4, th'));
  const cells = [...row.querySelectorAll<HTMLTableCellElement>('td:not(.line-column)')].flatMap((cell) => {
    const value = wordsOf(cell);
    return /[\p{L}\d]/u.test(value) ? [`${headOf(cell)} ${value}`.trim()] : [];
  });
  return citation({ what: name, value: cells.join(', '), source, site, edition, day: today(), url });
}
