/*
 * Before the page is painted: puts the address's query into the box, and opens the filters where the address has some
 * or there is room for them, so that nothing jumps when the answers come.
 */
{
  const address = new URLSearchParams(location.search);
  const query = address.get('q')?.slice(0, 200) ?? '';
  const isFiltered = ['slag', 'stadsdel', 'ar', 'tema', 'ordning'].some((name) => address.get(name));
  document.getElementById('sok').value = query;
  if (isFiltered || (query && matchMedia('(min-width: 48rem)').matches))
    document.querySelector('[data-filters]').open = true;
}
