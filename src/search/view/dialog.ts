import { SearchView } from './search-view.ts';

let view: SearchView | null = null;

/** Answers what stands in the box of the dialog, and what is typed from now on. */
export function answer(dialog: HTMLDialogElement): void {
  view ??= made(dialog);
  void view.load();
  if (view.input.value !== '') void find(dialog, view, false);
}

function made(dialog: HTMLDialogElement): SearchView {
  const view = new SearchView(dialog);
  view.input.addEventListener('input', () => void find(dialog, view, true));
  dialog.querySelector('[data-close]')!.addEventListener('click', () => dialog.close());
  // A click beside the dialog is on the dialog itself, as its backdrop.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) remember(view.input.value);
  });
  dialog.addEventListener('close', () => remember(null));
  return view;
}

async function find(dialog: HTMLDialogElement, view: SearchView, isTyping: boolean): Promise<void> {
  const query = view.input.value.trim();
  const all = dialog.querySelector<HTMLElement>('[data-all]')!;
  const link = all.querySelector('a')!;
  all.hidden = query === '';
  link.search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
  await view.show({ query, filters: {}, byDate: false, isTyping, shown: null });
}

/** What is searched for goes into the page's place in the history, for who comes back to it. */
function remember(query: string | null): void {
  const { sok: _, ...state } = (history.state ?? {}) as Record<string, unknown>;
  history.replaceState(query ? { ...state, sok: query } : state, '');
}
