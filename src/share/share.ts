/** Copying citations and embed codes, and keeping the code in step with what is chosen in the chart. */
import { shareText } from '../text/share.ts';
import { editionLabel } from '../edition.ts';
import { frozen } from './cite.ts';
import { currentEdition } from './current-edition.ts';
import { embedCode, embedUrl, heightMessage } from './embed.ts';
import { wordsOf } from './heads.ts';
import { today } from './page.ts';

for (const place of document.querySelectorAll('[data-read]')) {
  const details = place.closest('details');
  const told = () => read(place, details?.querySelector('[data-frozen]') ?? null);
  details?.addEventListener('toggle', told, { once: true });
}

/** Says in a citation which edition of the data it is of, and the day; its address keeps the edition. */
async function read(place: Element, address: Element | null): Promise<void> {
  const edition = await currentEdition();
  place.textContent = shareText.read(edition && editionLabel(edition), today());
  if (address) address.textContent = frozen(address.textContent, edition);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  button.addEventListener('click', () => copy(button));

async function copy(button: HTMLButtonElement): Promise<void> {
  const id = button.dataset['copy'] ?? '';
  // An opened citation waits for its edition too, and waited first: now it says all that it says.
  if (id === 'kallhanvisning') await currentEdition();
  const source = document.getElementById(id);
  const status = button.parentElement?.querySelector('[role=status]');
  const text = source instanceof HTMLTextAreaElement ? source.value : wordsOf(source);
  try {
    await navigator.clipboard.writeText(text);
    if (status) status.textContent = shareText.copied;
  } catch {
    // No permission, or no secure address: the text itself stands there to be copied by hand.
    if (status) status.textContent = shareText.notCopied;
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-embed]')) {
  const code = form.querySelector('textarea');
  const link = form.querySelector('a');
  const { embed: page = '', title = '', script = '' } = form.dataset;
  let height = Number(form.dataset['height']);
  let shown: string[] = [];
  const frame = document.createElement('iframe');
  frame.className = 'embed-preview';
  frame.title = shareText.embedPreview;
  frame.height = String(height);
  const update = () => {
    const light = new FormData(form).get('tema') !== 'auto';
    const url = embedUrl(page, { shown, light });
    if (code) code.value = embedCode(url, { title, height, script });
    // The link stays on this site, also where it is looked at under another address than the published one.
    if (link) link.href = `${new URL(link.href).pathname}${new URL(url).search}`;
    if (link && frame.isConnected && frame.src !== link.href) frame.src = link.href;
  };
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('choice', (event) => {
    shown = (event as CustomEvent<string[]>).detail;
    update();
  });
  // The chart as wide as a phone, where it is highest: what it needs there is the height of the code.
  form.closest('details')?.addEventListener('toggle', () => {
    if (frame.isConnected) return;
    form.querySelector('[data-preview]')?.append(frame);
    update();
  });
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: string; height?: number } | null>) => {
    if (source !== frame.contentWindow || data?.type !== heightMessage || !data.height) return;
    height = data.height;
    frame.height = String(height);
    update();
  });
}
