/** The file of an address below the site's folder: "data/index.html", "data/goals.csv". `base` is the site's own path. */
export function fileOf({ pathname }: Pick<URL, 'pathname'>, base: string): string {
  const path = decodeURI(pathname).slice(base.replace(/\/$/, '').length + 1);
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
