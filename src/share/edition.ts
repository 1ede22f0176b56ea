/** Tells who comes by a frozen address that the data have changed since it was cited. */
import { citeText } from '../text/cite.ts';
import { editionKey } from './cite.ts';
import { release } from './page.ts';

const cited = new URLSearchParams(location.search).get(editionKey);
if (cited && /^[0-9a-f]{8}$/.test(cited) && cited !== release) {
  const note = document.createElement('p');
  note.className = 'edition-note';
  note.setAttribute('role', 'status');
  note.textContent = citeText.changed(cited, release);
  document.querySelector('main h1')?.after(note);
}
