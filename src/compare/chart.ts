/** The chart of an indicator, taken from its own page when it comes near the viewport. */
import { bring } from '../chart/near.ts';
import { compareText as text } from '../text/compare.ts';

/** Puts the chart of an indicator's page into a place, the chosen districts lifted out. Without a chart the place goes. */
export async function showChart(place: HTMLElement, page: string, names: ReadonlySet<string>): Promise<void> {
  const answer = await fetch(page);
  const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const figure = found.querySelector<HTMLElement>('main .chart');
  if (!figure) return place.remove();
  figure.querySelector('figcaption')?.replaceChildren(text.overTime);
  place.replaceChildren(figure);
  await bring(figure, names);
  if (figure.querySelector('[data-series][aria-pressed=true], .legend [aria-pressed=true]'))
    figure.querySelector('.chart-note')?.append(` ${text.chosenOnly}`);
}
