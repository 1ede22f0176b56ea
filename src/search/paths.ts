import { topicPath } from '../district/sections.ts';
import type { Theme } from '../series.ts';
import type { PathKind } from './names.ts';

/** Addresses with places to fill in: a file of names spells none out. */
export const paths: Record<PathKind, string> = {
  district: '/stadsdelar/{district}/',
  indicator: '/indikatorer/{indicator}/',
  pair: '/stadsdelar/{district}/{indicator}/',
  goal: '/mal/{set}/{number}/',
  report: '/rapporter/{report}/',
  theme: '/indikatorer/#{theme}',
  topic: topicPath('{district}', '{theme}' as Theme),
  activities: '/aktiviteter/{report}/',
  figures: '/data/fraga/?tabell={view}&varde={numbers}',
  districtGoals: '/stadsdelar/{district}/mal/',
  districtEconomy: '/stadsdelar/{district}/ekonomi/',
  districtActivities: '/stadsdelar/{district}/aktiviteter/',
};
