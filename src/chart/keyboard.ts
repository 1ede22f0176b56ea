import { oneStop } from '../text/one-stop.ts';
import type { Figure } from './marks.ts';

/** A figure that the arrow keys visit. */
export interface Stop extends Figure {
  x: number;
  /** Its number among the figures of the drawing. */
  index: number;
}

/**
 * Arrow keys go from point to point and say its figure; Enter opens its source. What is said stands below the chart,
 * with a link to the source. Returns what visits a point by other means.
 */
export function steer(
  stage: HTMLElement,
  stops: () => Stop[],
  show: (stop: Stop) => void,
): (stop: Stop) => void {
  const spoken = stage.parentElement?.querySelector('[data-spoken]');
  let at: Stop | null = null;
  const visit = (stop: Stop) => {
    at = stop;
    show(stop);
    const link = Object.assign(document.createElement('a'), { href: stop.href, textContent: stop.source });
    const said = [stop.name, stop.when].filter(Boolean).join(', ');
    spoken?.replaceChildren(oneStop(`${said}: ${stop.value}. `), link);
  };
  stage.tabIndex = 0;
  stage.addEventListener('keydown', (event) => {
    const all = stops();
    const last = all.length - 1;
    const now = all.findIndex((one) => one.index === at?.index);
    const next = {
      ArrowRight: Math.min(now + 1, last),
      ArrowLeft: Math.max(now - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      const stop = all[next];
      if (stop) visit(stop);
    } else if (event.key === 'Enter' && at) {
      openSource(at);
    }
  });
  return visit;
}

/** Follows the link of a point as a click on it would: a page that is embedded opens links beside itself. */
export function openSource(stop: Stop): void {
  Object.assign(document.createElement('a'), { href: stop.href }).click();
}
