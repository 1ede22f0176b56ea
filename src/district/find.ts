/** Leaves in sight the districts whose names fit what is typed. */
import { isNamed } from './names.ts';

for (const finder of document.querySelectorAll<HTMLElement>('[data-finder]')) {
  const input = finder.querySelector('input')!;
  const status = finder.querySelector<HTMLElement>('[data-finder-found]')!;
  const items = [...finder.querySelectorAll<HTMLElement>('[data-names]')];
  input.addEventListener('input', () => {
    for (const item of items) item.toggleAttribute('data-out', !isNamed(item.dataset['names']!, input.value));
    const isNone = items.every((item) => item.hasAttribute('data-out'));
    status.textContent = isNone ? (status.dataset['none'] ?? '') : '';
    if (isNone) for (const item of items) item.removeAttribute('data-out');
  });
}
