import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { districtParts, yearsPart } from '../district/sections.ts';
import { dist } from './site.ts';

/** Names of the folders in a folder of the built site, in order. */
function folders(path: string): string[] {
  return readdirSync(join(dist, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

const boards = folders('stadsdelar').filter((name) => name !== yearsPart);
const isOwn = (name: string): boolean => (districtParts as readonly string[]).includes(name);
const pairs = new Map(
  boards.map((name) => [name, folders(`stadsdelar/${name}`).filter((one) => !isOwn(one))]),
);
/** The pages that a district of the built site has of its own, by its id. */
const partsOf = (name: string) => folders(`stadsdelar/${name}`).filter(isOwn);
const district = boards.find((name) => partsOf(name).length === districtParts.length) ?? '';
const empty = boards.find((name) => partsOf(name).length === 0) ?? '';
const shared = pairs.get(district) ?? [];
/** The indicator that most districts report: its chart holds the most. */
const indicator =
  shared
    .map((name) => ({ name, count: [...pairs.values()].filter((some) => some.includes(name)).length }))
    .sort((a, b) => b.count - a.count)[0]?.name ?? '';
const set = folders('mal').findLast((name) => name !== yearsPart) ?? '';

const report = folders('rapporter')[0] ?? '';
/** A chapter that is long enough to have a second page. */
const chapter =
  folders(`rapporter/${report}`).find((name) => folders(`rapporter/${report}/${name}`).includes('2')) ?? '';

/** One page of each type, by the type's name. */
export const pageTypes = {
  start: '/',
  districts: '/stadsdelar/',
  district: `/stadsdelar/${district}/`,
  topic: `/stadsdelar/${district}/amne/${folders(`stadsdelar/${district}/amne`)[0]}/`,
  districtGoals: `/stadsdelar/${district}/mal/`,
  districtEconomy: `/stadsdelar/${district}/ekonomi/`,
  districtActivities: `/stadsdelar/${district}/aktiviteter/`,
  districtReports: `/stadsdelar/${district}/rapporter/`,
  year: `/stadsdelar/${yearsPart}/${folders(`stadsdelar/${yearsPart}`).at(-1)}/`,
  emptyDistrict: `/stadsdelar/${empty}/`,
  pair: `/stadsdelar/${district}/${indicator}/`,
  indicators: '/indikatorer/',
  sexes: '/kvinnor-och-man/',
  indicator: `/indikatorer/${indicator}/`,
  goals: '/mal/',
  goalsOfYear: `/mal/ar/${folders('mal/ar').at(-1)}/`,
  goal: `/mal/${set}/1.1/`,
  goalAbove: `/mal/${set}/1/`,
  boardGoal: `/stadsdelar/${district}/mal/${folders(`stadsdelar/${district}/mal`).find((name) => /^\d{4}-\d{4}$/.test(name))}/1.1/`,
  reports: '/rapporter/',
  report: `/rapporter/${report}/`,
  chapter: `/rapporter/${report}/${chapter}/`,
  reportEconomy: `/rapporter/${report}/ekonomi/`,
  reportQuestions: `/rapporter/${report}/fragor/`,
  reportCounting: `/rapporter/${report}/laget/`,
  reportForecasts: `/rapporter/${report}/laget/prognoser/`,
  reportAssessments: `/rapporter/${report}/laget/mal/`,
  compare: '/jamfor/',
  comparison: `/jamfor/?stadsdel=${district}&indikator=${shared.slice(0, 2).join(',')}`,
  economy: '/ekonomi/',
  economyYear: `/ekonomi/ar/${folders('ekonomi/ar').at(-1)}/`,
  area: `/ekonomi/omraden/${folders('ekonomi/omraden').find((name) => name.startsWith('individ'))}/`,
  economyOfReport: `/stadsdelar/${district}/ekonomi/${folders(`stadsdelar/${district}/ekonomi`)[0]}/`,
  activities: '/aktiviteter/',
  activitiesOfYear: `/aktiviteter/${yearsPart}/${folders(`aktiviteter/${yearsPart}`).at(-1)}/`,
  activitiesOfReport: `/aktiviteter/${folders('aktiviteter').find((name) => name !== yearsPart)}/`,
  findings: '/granskning/',
  rule: `/granskning/${folders('granskning').find((name) => /^prognos/.test(name)) ?? ''}/`,
  boardFindings: `/granskning/stadsdel/${folders('granskning/stadsdel').at(-1)}/`,
  corrections: '/rattelser/',
  data: '/data/',
  fields: '/data/falt/',
  releases: '/data/utgavor/',
  release: `/data/utgavor/${folders('data/utgavor').at(-1)}/`,
  follow: '/folj/',
  ask: '/data/fraga/',
  askAll: '/data/fraga/?tabell=siffror',
  examples: '/data/exempel/',
  askGrouped: '/data/fraga/?tabell=siffror&matt=utfall&gruppera=indikator,stadsdel',
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
