/**
 * A long chapter has several pages, which need no script. With one, the rows of the next page are put below these when a
 * reader comes near their end, and the way on is then that page's.
 */
const rows = document.querySelector('.chapter-rows');

/** Puts the rows of the page that a link leads to below these; a page that cannot be had stays behind its link. */
async function load(link: HTMLAnchorElement): Promise<void> {
  const label = link.innerHTML;
  link.textContent = link.dataset['load']!;
  const answer = await fetch(link.href).catch(() => null);
  if (!answer?.ok) {
    link.innerHTML = label;
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('.chapter-rows');
  const nav = page.querySelector('.chapter-nav');
  if (!rows || !fresh || !nav) return;
  // A page of the original that both have rows from is one anchor: the first.
  for (const one of fresh.querySelectorAll('[id]'))
    if (document.getElementById(one.id)) one.removeAttribute('id');
  rows.append(...fresh.children);
  // Back still leads to where the first page's way back does.
  const next = nav.querySelector('[rel=next]');
  if (next) link.replaceWith(next);
  else link.remove();
  watch();
}

/** Waits for a reader to come near the end: within three screens of it, so that the rows are there before they are read. */
function watch(): void {
  const link = document.querySelector<HTMLAnchorElement>('.chapter-nav a[data-load]');
  if (!link) return;
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      void load(link);
    },
    { rootMargin: '300% 0px' },
  );
  near.observe(link);
}

// Only for who goes down the page: opening it at a row loads nothing.
addEventListener('scroll', watch, { once: true, passive: true });
