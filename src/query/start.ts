/** The page that asks, until somebody does: what answers is fetched at the first question, or when one seems near. */
import { addressOf, emptyQuery } from './address.ts';

const root = document.querySelector<HTMLElement>('[data-ask]')!;
const status = root.querySelector<HTMLElement>('[data-status]')!;
const tables = [...root.querySelectorAll<HTMLInputElement>('input[name=tabell]')];
let answering: Promise<typeof import('./answering.ts')> | null = null;
const fetchAnswers = () => (answering ??= import('./answering.ts'));

/** Answers the question in the address; without one, the page stands as it came. */
async function answer(): Promise<void> {
  const isAsked = location.search !== '';
  document.documentElement.classList.toggle('asked', isAsked);
  if (!isAsked) {
    status.textContent = '';
    for (const input of tables) input.checked = false;
    return;
  }
  status.textContent ||= root.dataset['loading']!;
  try {
    const { show } = await fetchAnswers();
    await show();
  } catch (error) {
    answering = null;
    status.textContent = root.dataset['failed']!;
    console.error(error);
  }
}

function ask(address: string): void {
  history.pushState(null, '', location.pathname + address);
  void answer();
}

for (const input of tables) input.addEventListener('change', () => ask(addressOf(emptyQuery(input.value))));
// Who comes near the form is about to ask. What fails here is told when it is asked for.
root.addEventListener('focusin', () => void fetchAnswers().catch(() => (answering = null)), { once: true });
// Links that ask another question of this page need no new page.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-query]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  ask(link.search);
  status.scrollIntoView({ block: 'start' });
});
// Who comes with a question needs none to begin with, and on a phone its answer comes before the form that was filled in
// for it: so it is painted, and then done.
if (location.search !== '') {
  const folds = matchMedia('(max-width: 47.99rem)').matches ? '[data-fold]' : '[data-fold="asked"]';
  for (const folded of document.querySelectorAll<HTMLDetailsElement>(folds)) folded.open = false;
}
document.documentElement.classList.add('started');
addEventListener('popstate', () => void answer());
void answer();
