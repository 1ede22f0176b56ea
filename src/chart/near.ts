import type { Chart } from './description.ts';

/**
 * Draws a chart on a canvas when it comes near the viewport: nobody waits for the drawing code, and who never
 * scrolls that far never fetches it. Until then, and where the canvas fails, the page's SVG stands.
 */
const observer = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      observer.unobserve(entry.target);
      void draw(entry.target as HTMLElement);
    }
  },
  { rootMargin: '200px' },
);

for (const stage of document.querySelectorAll('[data-chart]')) observer.observe(stage);

async function draw(stage: HTMLElement): Promise<void> {
  const chart = JSON.parse(stage.querySelector('script')?.textContent ?? 'null') as Chart | null;
  if (!chart) return;
  const { drawCanvas } = await import('./canvas.ts');
  drawCanvas(stage, chart);
}
