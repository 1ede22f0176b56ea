import { slug } from '../slug.ts';
import { type Area, areaName, type Areas } from './area.ts';

/** An area in one report. */
export interface AreaIn extends Pick<Areas, 'report' | 'year' | 'unit' | 'basis' | 'afterTransfers'> {
  area: Area;
}

/** An area of the boards' work with every report that has it. */
export interface KnownArea {
  /** The last part of its address. */
  id: string;
  /** As the newest report names it. */
  label: string;
  /** Id of the area that it is a part of, or null. */
  parent: string | null;
  /** Ids of its parts, in the order of print. */
  parts: string[];
  /** Newest first, as the reports are given. */
  rows: AreaIn[];
}

/**
 * All areas of some reports, the newest report first, by id; areas with no figure at all are left out, and those whose
 * name has no letter or digit: a row of dashes has no address.
 */
export function knownAreas(reports: readonly Areas[]): Map<string, KnownArea> {
  const known = new Map<string, KnownArea>();
  for (const { rows, ...of } of reports)
    for (const area of rows) {
      if (area.total || !(area.budget ?? area.forecast ?? area.deviation)) continue;
      const id = slug(area.key);
      if (id === '') continue;
      const before = known.get(id);
      if (before) before.rows.push({ ...of, area });
      else
        known.set(id, {
          id,
          label: area.label,
          parent: area.parent === null ? null : slug(areaName(area.parent)),
          parts: [],
          rows: [{ ...of, area }],
        });
    }
  for (const one of known.values()) {
    const parent = one.parent === null ? undefined : known.get(one.parent);
    if (parent) parent.parts.push(one.id);
    else one.parent = null;
  }
  return known;
}
