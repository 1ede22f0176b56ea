import type { Row } from '../../../src/csv.ts';
import { absolute } from '../../../src/href.ts';
import type { DistrictEntry } from '../../../src/series.ts';

/** `districts`: one row a city district, present or former. */
export function districtRows(districts: readonly DistrictEntry[]): Row[] {
  return districts.map((district) => ({
    id: district.id,
    name: district.name,
    boards: district.boards,
    from: district.from,
    to: district.to,
    predecessors: district.predecessors,
    successors: district.successors,
    places: district.places,
    reports: district.reports,
    indicators: district.indicators,
    address: absolute(`/stadsdelar/${district.id}/`),
  }));
}
