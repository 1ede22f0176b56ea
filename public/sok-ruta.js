/*
 * Before the page is painted: puts the address's query into the box, and opens the filters where there is room for them,
 * so that nothing jumps when the answers come.
 */
{
  const query = new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
  document.getElementById('sok').value = query;
  if (query && matchMedia('(min-width: 48rem)').matches) document.querySelector('[data-filters]').open = true;
}
