/** "/" puts the focus in the page's search box, or leads to that of the search page where there is none. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) return;
  const box = document.querySelector<HTMLInputElement>('[data-search]');
  const link = document.querySelector<HTMLAnchorElement>('a.to-search');
  if (!box && !link) return;
  event.preventDefault();
  if (box) box.focus();
  else if (link) location.href = `${link.href}#sok`;
});

/** Who came to the search page by that key goes on typing. */
if (location.hash === '#sok') document.querySelector<HTMLInputElement>('[data-search]')?.focus();
