import type { Row } from '../../../src/csv.ts';
import { dictionaryPath } from '../../../src/dictionary/files.ts';
import { absolute } from '../../../src/href.ts';
import type { DistrictEntry, IndicatorEntry } from '../../../src/series.ts';
import { settings } from '../../../src/settings.ts';
import { directions, sexesTerms } from '../../../src/terms/indicators.ts';
import { owners } from '../../../src/terms/owners.ts';
import { themeName } from '../../../src/terms/themes.ts';
import { partText as text } from '../../../src/text/part.ts';
import type { Caution } from './cautions.ts';
import { heading, linked, prose } from './sheet.ts';
import type { WorkbookSheet } from './xlsx/cell.ts';

const { labels } = text;

/** The first sheet of an indicator's workbook. */
export function indicatorSheet(
  indicator: IndicatorEntry,
  { caveats, districts, page }: { caveats: readonly Caution[]; districts: readonly Row[]; page: string },
): WorkbookSheet {
  const { unit, definition, direction, sexes, owner, theme } = indicator;
  return aboutSheet(labels.indicator, indicator.name, caveats, [
    [labels.unit, unit ?? text.unknown],
    [labels.definition, definition?.text ?? text.noDefinition],
    [labels.direction, direction ? directions[direction] : text.unknown],
    ...(sexes ? [[labels.sexes, sexesTerms[sexes]] as const] : []),
    [labels.owner, owners[owner].label],
    [labels.theme, themeName(theme)],
    [labels.districts, districts.map(({ name }) => name).join(', ')],
    [labels.page, page],
  ]);
}

/** The first sheet of a district's workbook; its reports by their titles. */
export function districtSheet(
  { name, boards }: DistrictEntry,
  { caveats, page }: { caveats: readonly Caution[]; page: string },
  reports: readonly string[],
): WorkbookSheet {
  return aboutSheet(labels.district, name, caveats, [
    [labels.boards, boards.join(', ')],
    [labels.reports, reports.join('\n')],
    [labels.page, page],
  ]);
}

/** Whether a text is an address of the web, whole. "Andel: x" is a URL too to those who are less particular. */
const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/** What the figures are, before they are read: what to think of first. */
function aboutSheet(
  label: string,
  name: string,
  caveats: readonly Caution[],
  lines: readonly (readonly [string, string])[],
): WorkbookSheet {
  const told = caveats.map(({ text: { sv }, figures }) =>
    [sv, ...(figures === null ? [] : [text.figures(figures).sv])].join(' '),
  );
  const [first = text.nothing, ...rest] = told;
  const all = [
    ...lines,
    [labels.dictionary, absolute(`${dictionaryPath}#observations`)] as const,
    [labels.publisher, settings.publisher ?? settings.name] as const,
    [labels.licence, `${settings.dataLicence.name}, ${settings.dataLicence.url}`] as const,
  ];
  const above = 2 + rest.length;
  return {
    sheet: text.about,
    links: all.flatMap(([, value], n) =>
      isAddress(value) ? [{ cell: `B${above + n + 1}`, address: value }] : [],
    ),
    widths: [22, 90],
    rows: [
      [heading(label), { value: name, style: 'bold' }],
      [heading(text.first), prose(first)],
      ...rest.map((line) => [null, prose(line)]),
      ...all.map(([head, value]) => [heading(head), isAddress(value) ? linked(value) : prose(value)]),
    ],
  };
}
