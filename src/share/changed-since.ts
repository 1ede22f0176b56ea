import { editionLabel, releasesPath } from '../edition.ts';
import { changedText as text } from '../text/changed.ts';
import { currentEdition } from './current-edition.ts';

/** Says on a page that the data are others than those of an id, and leads to what has changed; else does nothing. */
export async function tell(cited: string): Promise<void> {
  const now = await currentEdition();
  if (!now || now.id === cited) return;
  const then = now.releases.find(({ id }) => id === cited);
  const note = document.createElement('p');
  note.className = 'edition-note';
  note.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.href = import.meta.env.BASE_URL + releasesPath.slice(1);
  link.textContent = text.what;
  note.append(`${text.changed(then ? editionLabel(then) : cited, editionLabel(now))} `, link);
  document.querySelector('main h1')?.after(note);
}
