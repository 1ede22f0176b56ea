import { globSync } from 'node:fs';

/** Tells of a page's address which of the site's pages it is one of: "/stadsdelar/farsta/" → "/stadsdelar/[district]/". */
export function routeOf(folder = 'src/pages'): (path: string) => string {
  const routes = globSync('**/*.astro', { cwd: folder })
    .map((file) => `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`)
    .map((route) => ({ route, form: formOf(route) }))
    // A page of its own goes before one of many, the deeper in the address the better.
    .sort((a, b) => (key(a.route) < key(b.route) ? -1 : 1));
  return (path) => routes.find(({ form }) => form.test(path))?.route ?? path;
}

/** "[...page]" may be any part of an address, or none; "[year]" is one step of it. */
function formOf(route: string): RegExp {
  return new RegExp(`^${route.replace(/\/\[\.{3}[^\]]+\]/g, '(?:/.+)?').replace(/\[[^\]]+\]/g, '[^/]+')}$`);
}

/** "[" comes after every letter of an address when it is made to. */
function key(route: string): string {
  return route.replaceAll('[', '\uffff');
}
