/**
 * An anchor that has moved to another page stands at the link that leads there (`MovedAnchors`): whoever follows an old
 * address is there at once, and without a script sees the link.
 */
function leadOn(): void {
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const link = anchor?.closest('.moved')?.parentElement?.querySelector('a');
  if (link) location.replace(link.pathname + location.search + location.hash);
}

addEventListener('hashchange', leadOn);
leadOn();
