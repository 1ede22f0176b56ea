/** The parts of the data that pages of their own offer: a district's figures, and an indicator's. */
import { partFormats, type PartKind, partPath } from '../dictionary/files.ts';
import { absolute } from '../href.ts';
import type { Series } from '../series.ts';
import { districtName } from '../store/names.ts';
import { indicatorOf, seriesOfDistrict, seriesOfIndicator, themesOf } from '../store/series.ts';
import { themeName } from '../terms/themes.ts';
import { metadataText as text } from '../text/metadata.ts';
import { extentOf, type Years } from './about.ts';
import { type LinkedData, partLinkedData } from './schema-org.ts';
import { siteCatalog } from './site-catalog.ts';

/** The figures of one indicator, for its page; null where there are none. */
export function indicatorLinkedData(indicator: string): LinkedData | null {
  const series = seriesOfIndicator(indicator);
  if (series.length === 0) return null;
  const { name, unit, definition, theme } = indicatorOf(series[0]!);
  return partLinkedData(siteCatalog, {
    name,
    description: text.ofIndicator(
      name,
      series.map((one) => districtName(one.district)),
    ),
    url: absolute(`/indikatorer/${indicator}/`),
    keywords: [...(theme ? [themeName(theme)] : []), ...text.common.map(({ sv }) => sv)],
    years: yearsOf(series),
    place: null,
    variables: [{ name, unit, definition: definition?.text ?? null }],
    files: files('indikatorer', indicator),
  });
}

/** The figures of one district, for its page; null where there are none. */
export function districtLinkedData(district: string): LinkedData | null {
  const series = seriesOfDistrict(district);
  if (series.length === 0) return null;
  const name = districtName(district);
  return partLinkedData(siteCatalog, {
    name: text.districtTitle(name),
    description: text.ofDistrict(name),
    url: absolute(`/stadsdelar/${district}/`),
    keywords: [name, ...themesOf(district).flatMap((theme) => (theme ? [themeName(theme)] : []))],
    years: yearsOf(series),
    place: name,
    variables: series.map((one) => ({ name: indicatorOf(one).name, unit: null, definition: null })),
    files: files('stadsdelar', district),
  });
}

function yearsOf(series: readonly Series[]): Years | null {
  return extentOf(series.flatMap(({ observations }) => observations.map(({ period }) => period.year)));
}

function files(kind: PartKind, id: string) {
  return partFormats.map((format) => ({
    url: absolute(`${partPath(kind, id)}.${format.extension}`),
    format,
  }));
}
