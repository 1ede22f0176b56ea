import type {
  CorrectionEntry,
  DistrictEntry,
  Finding,
  GoalEntry,
  IndicatorEntry,
  ReportEntry,
  RuleEntry,
  Series,
  SynonymEntry,
  ThemeEntry,
} from '../../src/series.ts';
import { correctionEntries } from './catalogue/corrections.ts';
import { districtEntries } from './catalogue/districts.ts';
import { goalEntries } from './catalogue/goals.ts';
import { indicatorEntries } from './catalogue/indicators.ts';
import { ordinaryWords } from './catalogue/ordinary.ts';
import { reportEntries } from './catalogue/reports.ts';
import { ruleEntries } from './check.ts';
import type { Identified } from './identify.ts';
import type { Registry } from './registry/registry.ts';

/** Everything that pages, charts and data files are made of. */
export interface Catalogue {
  districts: DistrictEntry[];
  indicators: IndicatorEntry[];
  goals: GoalEntry[];
  reports: ReportEntry[];
  series: Series[];
  rules: RuleEntry[];
  findings: Finding[];
  corrections: CorrectionEntry[];
  themes: ThemeEntry[];
  synonyms: SynonymEntry[];
}

/** Brings registry, reports and series together, each thing once, in a fixed order. */
export function catalogue(
  registry: Registry,
  reports: readonly Identified[],
  series: Series[],
  findings: Finding[],
): Catalogue {
  const indicators = indicatorEntries(registry, reports);
  return {
    districts: districtEntries(registry, reports, series),
    indicators,
    goals: goalEntries(registry, reports, indicators),
    reports: reportEntries(registry, reports),
    series,
    rules: ruleEntries(findings),
    findings,
    corrections: correctionEntries(registry, reports),
    themes: registry.themes.map(({ theme, words }) => ({ id: theme, words })),
    synonyms: [{ id: 'synonyms', ...registry.synonyms, ordinary: ordinaryWords() }],
  };
}
