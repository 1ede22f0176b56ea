import type { Part } from '../marked.ts';

/** Puts a text into an element, found words marked. */
export function withMarks<E extends HTMLElement>(into: E, parts: readonly Part[]): E {
  into.append(
    ...parts.map(({ found, text: textContent }) => (found ? element('mark', { textContent }) : textContent)),
  );
  return into;
}

/** An element with its properties. */
export function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  properties: Partial<HTMLElementTagNameMap[N]>,
): HTMLElementTagNameMap[N] {
  return Object.assign(document.createElement(name), properties);
}
