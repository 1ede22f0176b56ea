/**
 * Everything the pages show, read once. Entries say what is read of them, and what is made of them for many pages is
 * `kept` or `told`: see trace/read.ts.
 */
import { getCollection } from 'astro:content';
import { eachFile, factsFolder, generated, textsFolder } from '../generated.ts';
import { Facts, ReportText } from '../model.ts';
import {
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
} from '../series.ts';
import { entries } from '../trace/read.ts';

export const districts = entries('districts', generated('districts', DistrictEntry));
export const indicators = entries('indicators', generated('indicators', IndicatorEntry));
export const goals = entries('goals', generated('goals', GoalEntry));
export const reports = entries('reports', generated('reports', ReportEntry));
export const rules = entries('rules', generated('rules', RuleEntry));
export const findings = entries('findings', generated('findings', Finding));
export const corrections = entries('corrections', generated('corrections', CorrectionEntry));
export const series = entries('series', generated('series', Series));
export const themes = entries('themes', generated('themes', ThemeEntry));
/** Words of the search that mean one thing, or nothing. */
export const synonyms = entries('synonyms', generated('synonyms', SynonymEntry)).get('synonyms') ?? {
  id: 'synonyms' as const,
  nothing: [],
  faint: [],
  ordinary: [],
  same: [],
};
/** What each report says, by its id, after the corrections. */
export const facts = entries('facts', eachFile(factsFolder, '.json', Facts));
/** How well the importer reads, measured. */
export const accuracy = entries(
  'accuracy',
  new Map((await getCollection('accuracy')).map(({ id, data }) => [id, data])),
);
/** The reports' own words, where the build has them. */
export const texts = entries('texts', eachFile(textsFolder, '.text.json', ReportText));
