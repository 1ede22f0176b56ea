import { yearsPart } from '../district/sections.ts';
import { reports } from '../store/collections.ts';
import { reportYears } from '../store/reports.ts';
import { told } from '../trace/read.ts';

/** So many reports fit on one page; where there are more, each year has its own. */
const few = 40;

const isLong = told('many reports', () => reports.size > few);

/** The years that have a list of reports of their own, the newest first; none where one list holds all. */
export function listYears(): readonly number[] {
  return isLong('') ? reportYears() : [];
}

/** Path of a year's list of reports. */
export function listPath(year: number): string {
  return `/rapporter/${yearsPart}/${year}/`;
}
