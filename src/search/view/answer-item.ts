import { verdictShapes, verdictSigns } from '../../report/verdict-shape.ts';
import { kindLabels } from '../../text/kind-labels.ts';
import { searchText as text } from '../../text/search.ts';
import type { Answer } from '../answer.ts';
import { marked } from '../marked.ts';
import { element, withMarks } from './element.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A name that is found, as an option of the box: kind, title, place, and the newest figure with what is said of it. */
export function answerItem(
  answer: Answer,
  id: string,
  base: string,
  sought: readonly string[],
): HTMLLIElement {
  const link = element('a', { className: 'answer', href: base + answer.path.slice(1), id });
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  link.dataset['kind'] = answer.kind;
  link.append(
    element('span', { className: 'kicker', textContent: kindLabels[answer.kind] }),
    ' ',
    withMarks(element('span', { className: 'answer-title' }), marked(answer.title, sought)),
  );
  if (answer.figure) link.append(' ', figureLine(answer.figure));
  if (answer.note) link.append(' ', element('span', { className: 'answer-note', textContent: answer.note }));
  const item = element('li', {});
  item.role = 'none';
  item.append(link);
  return item;
}

function figureLine({
  outcome,
  period,
  target,
  said,
  group,
  district,
}: NonNullable<Answer['figure']>): HTMLElement {
  const line = element('span', { className: 'answer-figure' });
  // Whose figure it is comes first: an indicator's newest is of one board, not of the city.
  if (district !== null) line.append(`${district}: `);
  line.append(element('strong', { textContent: outcome ?? text.noOutcome }));
  // Without an outcome the period is the target's: of a year that goes on nobody says that it had none.
  if (outcome !== null) line.append(` ${period}`);
  if (target !== null) line.append(` · ${text.target(target)}`);
  if (said !== null) {
    line.append(' · ');
    if (group) line.append(mark(group));
    line.append(` ${said}`);
  }
  return line;
}

function mark(group: keyof typeof verdictShapes): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('class', `verdict-shape ${group}`);
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  for (const [name, d] of [
    ['shape', verdictShapes[group]],
    ['sign', verdictSigns[group]],
  ] as const) {
    if (!d) continue;
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    drawing.append(path);
  }
  return drawing;
}
