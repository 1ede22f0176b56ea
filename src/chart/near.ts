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

/** Waits for a chart to come near, also for one that comes into the page later. */
export function watch(figure: Element): void {
  observer.observe(figure);
}

for (const figure of document.querySelectorAll('.chart')) watch(figure);

async function bring(figure: HTMLElement): Promise<void> {
  const stage = figure.querySelector<HTMLElement>('[data-chart]');
  const text = stage?.querySelector('script')?.textContent;
  if (!stage || !text) return;
  const payload = JSON.parse(text) as Payload;
  const choice = new Choice(figure);
  for (const button of figure.querySelectorAll<HTMLElement>('[data-save]'))
    button.addEventListener('click', async () => {
      const { save } = await import('./save.ts');
      await save(figure, payload, button.dataset['save'] ?? '', choice.chosen);
    });
  const { drawCanvas } = await import('./canvas.ts');
  drawCanvas(stage, payload.chart, choice);
}
