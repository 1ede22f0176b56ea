import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './site.ts';

/** Names of the folders in a folder of the built site, in order. */
function folders(path: string): string[] {
  return readdirSync(join(dist, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

const district = folders('stadsdelar').find((name) => folders(`stadsdelar/${name}`).length > 0) ?? '';
const empty = folders('stadsdelar').find((name) => folders(`stadsdelar/${name}`).length === 0) ?? '';
const shared = folders(`stadsdelar/${district}`);
/** The indicator that most districts report: its chart holds the most. */
const indicator =
  shared
    .map((name) => ({
      name,
      count: folders('stadsdelar').filter((one) => folders(`stadsdelar/${one}`).includes(name)).length,
    }))
    .sort((a, b) => b.count - a.count)[0]?.name ?? '';
const set = folders('mal').at(-1) ?? '';

/** One page of each type, by the type's name. */
export const pageTypes = {
  start: '/',
  districts: '/stadsdelar/',
  district: `/stadsdelar/${district}/`,
  emptyDistrict: `/stadsdelar/${empty}/`,
  pair: `/stadsdelar/${district}/${indicator}/`,
  indicators: '/indikatorer/',
  indicator: `/indikatorer/${indicator}/`,
  goals: '/mal/',
  goal: `/mal/${set}/1.1/`,
  reports: '/rapporter/',
  report: `/rapporter/${folders('rapporter')[0]}/`,
  compare: '/jamfor/',
  comparison: `/jamfor/?stadsdel=${district}&indikator=${shared.slice(0, 2).join(',')}`,
  economy: '/ekonomi/',
  activities: '/aktiviteter/',
  activitiesOfReport: `/aktiviteter/${folders('aktiviteter')[0]}/`,
  findings: '/granskning/',
  rule: `/granskning/${folders('granskning').find((name) => /^prognos/.test(name)) ?? ''}/`,
  corrections: '/rattelser/',
  data: '/data/',
  search: '/sok/?q=f%C3%B6rskola',
  about: '/om/',
  text: '/om/metod/',
  glossary: '/om/ordlista/',
  accessibility: '/om/tillganglighet/',
  privacy: '/om/integritet/',
  embeddedIndicator: `/inbaddning/indikatorer/${indicator}/`,
  embeddedPair: `/inbaddning/stadsdelar/${district}/${indicator}/`,
  missing: '/404.html',
};
