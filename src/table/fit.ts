/** A box that need not scroll lets its headings stick to the window instead of to itself, and is no stop of the keyboard. */
const fit = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const fits = target.scrollWidth <= target.clientWidth;
    target.classList.toggle('fits', fits);
    target.toggleAttribute('tabindex', !fits);
    if (!fits) target.setAttribute('tabindex', '0');
  }
});

/** Makes a box of a table a stop of the keyboard only as long as it scrolls. */
export function fitBox(box: HTMLElement): void {
  fit.observe(box);
}
