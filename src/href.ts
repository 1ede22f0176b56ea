import { settings } from './settings.ts';

/** The address of a path of this site ("/data/", "/rapporter/x/#L3") below the publisher's base path. */
export function href(path: string, base: string = settings.base): string {
  if (!path.startsWith('/')) throw new Error(`href: "${path}" does not start with "/"`);
  return base + path.slice(1);
}

/** The whole address, for canonical links and the sitemap. */
export function absolute(path: string): string {
  return settings.site + href(path);
}

/** The row of a report's page where a line is shown. */
export function lineHref({ report, line }: { report: string; line: number }): string {
  return href(`/rapporter/${report}/#L${line}`);
}
