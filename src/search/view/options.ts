/**
 * The keys of a combobox: arrows walk through the options while the focus stays in the box, Enter opens the one that is
 * chosen, Escape lets go of it. Below the last option the arrows go on through the links of the texts; where the texts
 * stand first, the other way round.
 */
export class Options {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #texts: HTMLElement;
  #chosen = -1;

  constructor(input: HTMLInputElement, list: HTMLElement, texts: HTMLElement) {
    this.#input = input;
    this.#list = list;
    this.#texts = texts;
    input.addEventListener('keydown', (event) => this.#inBox(event));
    texts.addEventListener('keydown', (event) => this.#inTexts(event));
  }

  /** The options are others now: none is chosen. */
  renewed(): void {
    this.#choose(-1);
    this.#list.hidden = this.#all.length === 0;
    this.#input.ariaExpanded = String(this.#all.length > 0);
  }

  /** Puts the options before the texts, or behind them. */
  stand(where: 'first' | 'last'): void {
    const parts = this.#list.parentElement!;
    if (where === 'first') parts.prepend(this.#list);
    else parts.append(this.#list);
  }

  get #isLast(): boolean {
    return this.#list.previousElementSibling !== null;
  }

  get #all(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#texts.querySelectorAll('a')];
  }

  #inBox(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.#all.length - 1;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      const [link] = this.#links;
      if (this.#isLast && this.#chosen < 0 && link) link.focus();
      else if (this.#chosen < last) this.#choose(this.#chosen + 1);
      else if (link && !this.#isLast) {
        this.#choose(-1);
        link.focus();
      } else this.#choose(last < 0 ? -1 : 0);
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#isLast && this.#chosen === 0) {
        this.#choose(-1);
        this.#links.at(-1)?.focus();
      } else this.#choose(this.#chosen < 0 ? last : this.#chosen - 1);
    } else if (event.key === 'Enter' && this.#chosen >= 0) {
      event.preventDefault();
      this.#all[this.#chosen]?.click();
    } else if (event.key === 'Escape' && this.#chosen >= 0) {
      event.preventDefault();
      event.stopPropagation();
      this.#choose(-1);
    }
  }

  #inTexts(event: KeyboardEvent): void {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = this.#links.indexOf(document.activeElement as HTMLAnchorElement);
    if (way === 0 || at < 0) return;
    event.preventDefault();
    const next = this.#links[at + way];
    if (at + way >= 0 && (next || !this.#isLast)) next?.focus();
    else {
      this.#input.focus();
      // Above the texts stands the last option, or the box; below them the first option.
      this.#choose(way > 0 ? 0 : this.#isLast ? -1 : this.#all.length - 1);
    }
  }

  #choose(option: number): void {
    this.#chosen = option;
    const all = this.#all;
    for (const [n, one] of all.entries()) one.ariaSelected = String(n === option);
    const chosen = all[option];
    if (chosen) {
      this.#input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }
}
