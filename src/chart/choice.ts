/** The query that keeps a choice: names in their order, by commas. */
export const choiceKey = 'visa';

/**
 * The districts that a reader has lifted out of the crowd. With none chosen all are drawn alike; with some, the others
 * step back into grey. The legend's names become buttons, and drawing, print and saved pictures follow.
 */
export class Choice {
  chosen: ReadonlySet<string> = new Set();
  readonly #figure: HTMLElement;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #heard: (() => void)[] = [];

  constructor(figure: HTMLElement) {
    this.#figure = figure;
    const legend = figure.querySelector<HTMLElement>('[data-choice]');
    if (!legend) return;
    legend.setAttribute('aria-label', legend.dataset['choice'] ?? '');
    for (const item of legend.querySelectorAll<HTMLElement>('[data-series]')) {
      const name = item.dataset['series'] ?? '';
      const button = document.createElement('button');
      button.type = 'button';
      button.className = item.className;
      button.setAttribute('aria-pressed', 'false');
      button.append(...item.childNodes);
      button.addEventListener('click', () => {
        const next = new Set(this.chosen);
        if (!next.delete(name)) next.add(name);
        this.set(next);
      });
      item.replaceWith(button);
      this.#buttons.set(name, button);
    }
    const kept = new URLSearchParams(location.search).get(choiceKey)?.split(',') ?? [];
    if (kept.length > 0) this.set(new Set(kept));
  }

  /** Tells a listener of every later choice. */
  onChange(listener: () => void): void {
    this.#heard.push(listener);
  }

  /** Chooses these names; unknown ones are left out, and all chosen is none chosen. */
  set(names: ReadonlySet<string>): void {
    const known = [...this.#buttons.keys()].filter((name) => names.has(name));
    this.chosen = new Set(known.length === this.#buttons.size ? [] : known);
    for (const [name, button] of this.#buttons)
      button.setAttribute('aria-pressed', String(this.chosen.has(name)));
    this.#figure.dispatchEvent(new CustomEvent('choice', { bubbles: true, detail: [...this.chosen] }));
    for (const listener of this.#heard) listener();
  }
}
