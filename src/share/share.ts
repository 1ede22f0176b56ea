/** Copying citations and embed codes, and keeping the code in step with what is chosen in the chart. */
import { shareText } from '../text/share.ts';
import { embedCode, embedUrl } from './embed.ts';
import { wordsOf } from './heads.ts';
import { today } from './page.ts';

for (const place of document.querySelectorAll('[data-read]')) place.textContent = shareText.read(today());

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  button.addEventListener('click', () => copy(button));

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset['copy'] ?? '');
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
  const { embed: page = '', title = '', height = '' } = form.dataset;
  let shown: string[] = [];
  const update = () => {
    const light = new FormData(form).get('tema') !== 'auto';
    const url = embedUrl(page, { shown, light });
    if (code) code.value = embedCode(url, title, Number(height));
    // The link stays on this site, also where it is looked at under another address than the published one.
    if (link) link.href = `${new URL(link.href).pathname}${new URL(url).search}`;
  };
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('choice', (event) => {
    shown = (event as CustomEvent<string[]>).detail;
    update();
  });
}
