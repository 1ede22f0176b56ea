import { globSync } from 'node:fs';

/** Tells of a page's address which of the site's pages it is one of: "/stadsdelar/farsta/" → "/stadsdelar/[district]/". */
export function routeOf(folder = 'src/pages'): (path: string) => string {
  const routes = globSync('**/*.astro', { cwd: folder })
    .map((file) => `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`)
    .map((route) => ({ route, form: new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`) }))
    // A page of its own goes before one of many, the deeper in the address the better.
    .sort((a, b) => (key(a.route) < key(b.route) ? -1 : 1));
  return (path) => routes.find(({ form }) => form.test(path))?.route ?? path;
}

/** "[" comes after every letter of an address when it is made to. */
function key(route: string): string {
  return route.replaceAll('[', '\uffff');
}
