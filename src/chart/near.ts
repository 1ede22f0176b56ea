/**
 * Brings a chart to life when it comes near the viewport: nobody waits for the drawing code, and who never scrolls
 * that far never fetches it. Until then, and where the canvas fails, the page's SVG stands.
 */
import { Choice } from './choice.ts';
import type { Payload } from './payload.ts';

const observer = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      observer.unobserve(entry.target);
      void bring(entry.target as HTMLElement);
    }
  },
  { rootMargin: '200px' },
);

for (const figure of document.querySelectorAll('.chart')) observer.observe(figure);

/** Brings a chart to life at once, with these names lifted out of the crowd. */
export async function bring(figure: HTMLElement, names?: ReadonlySet<string>): Promise<void> {
  const stage = figure.querySelector<HTMLElement>('[data-chart]');
  const text = stage?.querySelector('script')?.textContent;
  if (!stage || !text) return;
  const payload = JSON.parse(text) as Payload;
  const choice = new Choice(figure);
  if (names) choice.set(names);
  for (const button of figure.querySelectorAll<HTMLElement>('[data-save]'))
    button.addEventListener('click', async () => {
      const { save } = await import('./save.ts');
      await save(figure, payload, button.dataset['save'] ?? '', choice.chosen);
    });
  const { drawCanvas } = await import('./canvas.ts');
  drawCanvas(stage, payload.chart, choice);
}
