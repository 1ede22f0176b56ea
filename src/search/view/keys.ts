/**
 * "/" and Ctrl+K (⌘K) open the search on every page, and so does the link to it. The box is there at once, for who goes on
 * typing; the script that answers is loaded then.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');

function open(query: string): void {
  const box = (dialog ?? document).querySelector<HTMLInputElement>('[data-search]');
  if (!box) return;
  if (dialog && !dialog.open) dialog.showModal();
  if (query !== '') box.value = query;
  box.focus();
  box.select();
  if (dialog) void import('./dialog.ts').then(({ answer }) => answer(dialog));
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const isSlash = event.key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
  const isK = event.key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
  if (!isSlash && !isK) return;
  event.preventDefault();
  open('');
});

document.querySelector<HTMLAnchorElement>('a.to-search')?.addEventListener('click', (event) => {
  if (!dialog || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open('');
});

/** Who comes back from what the search found has it as it was. */
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const left = (history.state as { sok?: unknown } | null)?.sok;
if (visit?.type === 'back_forward' && typeof left === 'string') open(left);
