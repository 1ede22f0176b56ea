/** What to do with a comparison: copy its link, save its figures, cite it. */
import { editionLabel } from '../edition.ts';
import { currentEdition } from '../share/current-edition.ts';
import { compareText as text } from '../text/compare.ts';
import { shareText } from '../text/share.ts';
import type { Compared } from './figures.ts';
import type { Chosen } from './table.ts';
import { citationOf } from './words.ts';

/** What is shown at the moment. */
export interface Shown {
  compared: readonly Compared[];
  chosen: readonly Chosen[];
  /** The choices, as they stand in the address. */
  address: string;
}

const file = 'jamforelse.csv';

/** Makes the tools work; returns what tells them of a new comparison. */
export function useTools(tools: HTMLElement): (shown: Shown) => void {
  const status = tools.querySelector('[data-tool-status]')!;
  const citation = tools.querySelector('#kallhanvisning')!;
  const { site = '', page = '' } = tools.dataset;
  let edition: string | null = null;
  let now: Shown = { compared: [], chosen: [], address: '' };
  const act = (selector: string, done: string, failed: string, work: () => Promise<void>) =>
    tools.querySelector(selector)?.addEventListener('click', async () => {
      status.textContent = await work().then(
        () => done,
        () => failed,
      );
    });
  const cite = () => {
    const cited = { site, edition, page };
    citation.textContent = citationOf(cited, now.compared, now.chosen, now.address);
  };
  tools.querySelector('details')?.addEventListener('toggle', async () => {
    const known = await currentEdition();
    edition = known && editionLabel(known);
    cite();
  });
  act('[data-copy-link]', shareText.copied, text.linkNotCopied, () =>
    navigator.clipboard.writeText(location.href),
  );
  act('[data-save-csv]', text.saved(file), text.notSaved, async () => {
    const { saveComparison } = await import('./save.ts');
    saveComparison(file, now.compared, now.chosen);
  });
  return (shown) => {
    now = shown;
    status.textContent = '';
    cite();
  };
}
