/** The chart of an indicator, taken from its own page while its place is still out of sight. */
import { watch } from '../chart/near.ts';
import { compareText as text } from '../text/compare.ts';

/** Puts the chart of an indicator's page into a place, the chosen districts lifted out. */
export async function showChart(place: HTMLElement, page: string, names: ReadonlySet<string>): Promise<void> {
  const answer = await fetch(page);
  const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const figure = found.querySelector<HTMLElement>('main .chart');
  if (!figure) return place.remove();
  figure.querySelector('figcaption')?.replaceChildren(text.overTime);
  const drawn = [...figure.querySelectorAll<HTMLElement>('[data-choice] [data-series]')];
  if (drawn.some((one) => !names.has(one.dataset['series'] ?? '')))
    figure.querySelector('.chart-note')?.append(` ${text.chosenOnly}`);
  place.replaceChildren(figure);
  watch(figure, names);
}
