/** Which feeds there are, where, and which page has which. */
import { yearsPart } from './district/sections.ts';
import { feedText as text } from './text/feeds.ts';

/** The page that lists them. */
export const followPath = '/folj/';

/** The feeds that are about no one district or indicator. */
export const feedPaths = {
  all: '/flode/allt.xml',
  findings: '/flode/fragor.xml',
  corrections: '/flode/rattelser.xml',
  releases: '/flode/utgavor.xml',
} as const;

/** The feed of a district. */
export function districtFeed(id: string): string {
  return `/flode/stadsdelar/${id}.xml`;
}

/** The feed of an indicator. */
export function indicatorFeed(id: string): string {
  return `/flode/indikatorer/${id}.xml`;
}

//   /stadsdelar/farsta/mal/   /granskning/stadsdel/farsta/   /indikatorer/sjukfranvaro/ar/2023/
//               ^^^^^^                              ^^^^^^                ^^^^^^^^^^^^
const ofDistrict = /^\/(?:stadsdelar|granskning\/stadsdel)\/([^/]+)\//;
const ofIndicator = /^\/indikatorer\/([^/]+)\//;

/** The feed that a page leads to, and what it is called there: the narrowest that is about it. */
export function feedOf(page: string): { path: string; title: string } {
  const district = ofDistrict.exec(page)?.[1];
  if (district && district !== yearsPart) return { path: districtFeed(district), title: text.newDistrict };
  const indicator = ofIndicator.exec(page)?.[1];
  if (indicator) return { path: indicatorFeed(indicator), title: text.newIndicator };
  const name = page.startsWith('/granskning/')
    ? 'findings'
    : page.startsWith('/rattelser/')
      ? 'corrections'
      : page.startsWith('/data/')
        ? 'releases'
        : 'all';
  return { path: feedPaths[name], title: text.names[name] };
}
