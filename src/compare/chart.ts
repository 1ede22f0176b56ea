/** The chart of an indicator, taken from its own page while its place is still out of sight. */
import { notesUnder } from '../chart/description.ts';
import { watch } from '../chart/near.ts';
import { onlySeries } from '../chart/only.ts';
import type { Payload } from '../chart/payload.ts';
import { repaint } from '../chart/repaint.ts';
import { sourceWords } from '../chart/sources.ts';
import { chartText } from '../text/chart.ts';
import { compareText as text } from '../text/compare.ts';

/** Puts the chart of an indicator's page into a place, with the chosen districts alone, or none where none is drawn. */
export async function showChart(
  place: HTMLElement,
  page: string,
  names: ReadonlySet<string>,
  ofSeveral: boolean,
): Promise<void> {
  const answer = await fetch(page);
  const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const figure = found.querySelector<HTMLElement>('main .chart[data-kind=time]');
  if (!figure || (ofSeveral && !keepOnly(figure, names))) return place.remove();
  figure.querySelector('figcaption')?.replaceChildren(text.overTime);
  place.replaceChildren(figure);
  watch(figure);
}

/** Takes the other districts out of a figure that shows all; returns whether any is left. */
function keepOnly(figure: HTMLElement, names: ReadonlySet<string>): boolean {
  const script = figure.querySelector('[data-chart] script');
  const payload = JSON.parse(script?.textContent ?? 'null') as Payload | null;
  if (!script || payload?.chart.kind !== 'time') return false;
  const all = payload.chart;
  const chart = onlySeries(all, names);
  if (!chart) return false;
  const source = { ...payload.source, places: chartText.origin(sourceWords(chart)) };
  script.textContent = JSON.stringify({ ...payload, chart, source } satisfies Payload);
  repaint(figure.querySelector('[data-chart]')!, chart);
  for (const item of figure.querySelectorAll<HTMLElement>('[data-series]'))
    if (!names.has(item.dataset['series'] ?? '')) item.parentElement?.remove();
  // With one left there is nothing to lift it out of.
  if (chart.series.length < 2) figure.querySelector('[data-choice]')?.removeAttribute('data-choice');
  figure.querySelector('.chart-lead')!.textContent = chart.lead;
  const note = figure.querySelector('.chart-note');
  if (note) note.textContent = notesUnder(chart);
  for (const [n, item] of figure.querySelectorAll('.chart-words li').entries())
    if (!chart.words.includes(all.words[n]!)) item.remove();
  return true;
}
