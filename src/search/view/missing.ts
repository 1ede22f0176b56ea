/** On the page that answers a wrong address: puts the address's words into the search box, ready to be sent. */
import { wordsOf } from '../words.ts';

const place = document.querySelector<HTMLElement>('[data-missing]');
const box = place?.querySelector('input');
if (box && !/\/404(\.html)?$/.test(location.pathname))
  box.value = wordsOf(location.pathname, place?.dataset['base'] ?? '/');
