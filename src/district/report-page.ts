import { reportParts } from '../report/name.ts';

/** The address of a district's page about one report: "/stadsdelar/farsta/ekonomi/2024-t1/". It stays when newer ones come. */
export function reportPagePath(report: string, part: 'ekonomi' | 'mal'): string {
  return `/stadsdelar/${reportParts(report).district}/${reportPage(report, part)}`;
}

/** The same below the district's own address: "ekonomi/2024-t1/". */
export function reportPage(report: string, part: 'ekonomi' | 'mal'): string {
  return `${part}/${reportTime(report)}/`;
}

/** "2024-t1": a report's id without its district. */
export function reportTime(report: string): string {
  const { year, kind } = reportParts(report);
  return `${year}-${kind}`;
}
