/** A point that the arrow keys visit. */
export interface Stop {
  datasetIndex: number;
  index: number;
  /** What is said about it. */
  text: string;
  /** The line in the report. */
  href: string;
}

/** Arrow keys go from point to point and say its figure; Enter opens its source. */
export function steer(stage: HTMLElement, stops: Stop[], show: (stop: Stop) => void): void {
  const spoken = stage.parentElement?.querySelector('[data-spoken]');
  let at = -1;
  stage.tabIndex = 0;
  stage.addEventListener('keydown', (event) => {
    const last = stops.length - 1;
    const next = { ArrowRight: Math.min(at + 1, last), ArrowLeft: Math.max(at - 1, 0), Home: 0, End: last }[
      event.key
    ];
    if (next !== undefined) {
      event.preventDefault();
      at = next;
      const stop = stops[at];
      if (!stop) return;
      show(stop);
      if (spoken) spoken.textContent = stop.text;
    } else if (event.key === 'Enter') {
      const stop = stops[at];
      if (stop) location.href = stop.href;
    }
  });
}
