/**
 * Part three of the model: what the build makes of all reports' facts together, and what the site renders.
 * One observation is one figure (or word) about one indicator in one district; a series is all of them.
 */
import * as z from 'zod';
import { CaveatKind, Cell, Column, Line, PageNumber } from './model.ts';

/** Where a figure stands. */
const Source = z.strictObject({
  /** Report id. */
  report: z.string(),
  line: Line,
  /** Page of the original, where the source has pages. */
  page: PageNumber.optional(),
  column: Column,
  /** As printed there. */
  text: z.string(),
  /** The mark printed beside it, and the line of its note. */
  note: Cell.shape.note,
  /** Index of the row in the report's `indicators`. */
  row: z.int().nonnegative(),
});
export type Source = z.infer<typeof Source>;

/** The time that a figure is about: a year, January until the end of tertial 1 or 2, or a rolling year. */
export const Period = z.strictObject({
  year: z.int(),
  span: z.enum(['ar', 't1', 't2', 'rullande12']),
  /**
   * Of a rolling year: the period of the report that gives it; a year has more than one rolling year. Of a year: the
   * tertial of the report that gives its outcome before it has ended, a yearly measurement or what stands so far.
   */
  reported: z.enum(['t1', 't2', 'ar']).optional(),
  /** Of a rolling year only: its last month, "2020-02", where the report says so. */
  until: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
});
export type Period = z.infer<typeof Period>;

/** What is measured: the outcome, its men's and women's part, the forecast or a target. */
export const Measure = z.enum(['utfall', 'utfall-man', 'utfall-kvinnor', 'prognos', 'arsmal', 'kf-arsmal']);
export type Measure = z.infer<typeof Measure>;

/** Why there is no number. Missing is not zero. */
export const Missing = z.enum([
  'ej-redovisat',
  'ej-matt',
  'ord',
  'tas-fram-av-namnd',
  'olasligt',
  /** The figure can be read, but not which column it belongs to; `candidates` holds it. */
  'oklar-kolumn',
]);
export type Missing = z.infer<typeof Missing>;

/** What a figure is worth. */
export const Worth = z.enum(['tryckt', 'tolkad', 'omraknad', 'lagad', 'rattad', 'osaker']);
export type Worth = z.infer<typeof Worth>;

export const Observation = z.strictObject({
  district: z.string(),
  /** Indicator id in the registry. */
  indicator: z.string(),
  measure: Measure,
  period: Period,
  value: z.number().nullable(),
  unit: z.string().nullable(),
  bound: z.enum(['max', 'min', 'within']).nullable(),
  /** As printed. */
  text: z.string(),
  missing: Missing.nullable(),
  worth: Worth,
  /** Possible readings of a figure in doubt, as printed; else empty. */
  candidates: z.array(z.string()),
  /** The same figure printed in two reports has two sources. */
  sources: z.array(Source).min(1),
  /** Where a report's analysis takes the figure back or limits it; nothing is compared with it. */
  caveats: z.array(z.strictObject({ kind: CaveatKind, report: z.string(), line: Line })).optional(),
  /** Of an outcome: it rests on so few people that it should not be compared. */
  small: z.literal(true).optional(),
  /** Of an outcome: another report gives another figure for the same time. */
  disputed: z.literal(true).optional(),
});
export type Observation = z.infer<typeof Observation>;

/** All observations of one indicator in one district, in order of time. Its id is `<district>/<indicator>`. */
export const Series = z.strictObject({
  id: z.string(),
  district: z.string(),
  indicator: z.string(),
  observations: z.array(Observation),
  /** Outcomes that only a report's analysis gives, where its table has none: judged like others, but no rows of the data. */
  said: z.array(Observation).optional(),
});
export type Series = z.infer<typeof Series>;

/** A calendar date, or only its year where no more is known. */
const When = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/);

/** A city district as the site shows it: `generated/data/districts.json`. */
export const DistrictEntry = z.strictObject({
  id: z.string(),
  /** "Hägersten-Älvsjö". */
  name: z.string(),
  /** "Hägersten-Älvsjös". */
  genitive: z.string(),
  /** The board's name as printed, every spelling. */
  boards: z.array(z.string()).min(1),
  /** First and first-no-longer day; null: before 2017, and still there. */
  from: When.nullable(),
  to: When.nullable(),
  predecessors: z.array(z.string()),
  successors: z.array(z.string()),
  /** Parts of it that people say they live in: who looks for one of them finds it. */
  places: z.array(z.string()),
  /** What people call it, where no report does: everyday words, old names, abbreviations. The search leads here from each. */
  words: z.array(z.string().min(1)),
  /** Place on the schematic map of the city, counted from 1 at its north-western corner; `map.css` has a class for each. */
  tile: z.strictObject({ column: z.int().min(1).max(5), row: z.int().min(1).max(7) }),
  /** Reports of this district, oldest first. */
  reports: z.array(z.string()),
  /** Indicators with at least one observation here, sorted. */
  indicators: z.array(z.string()),
});
export type DistrictEntry = z.infer<typeof DistrictEntry>;

/** What an indicator is about. Labels stand in `terms/themes.ts`. */
export const Theme = z.enum([
  'forskola',
  'barn-och-unga',
  'kultur-och-fritid',
  'aldre',
  'funktionsnedsattning',
  'socialtjanst',
  'forsorjning-och-jobb',
  'boende',
  'klimat-och-miljo',
  'stadsmiljo-och-trygghet',
  'ekonomi-och-inkop',
  'personal',
  'demokrati',
]);
export type Theme = z.infer<typeof Theme>;

/** What people call a theme, and how words stand for each other: `generated/data/themes.json` and `synonyms.json`. */
export const ThemeEntry = z.strictObject({ id: Theme, words: z.array(z.string().min(1)) });
export type ThemeEntry = z.infer<typeof ThemeEntry>;

/** The only entry of its file. */
export const SynonymEntry = z.strictObject({
  id: z.literal('synonyms'),
  /** Words that say nothing of what is sought. */
  nothing: z.array(z.string().min(1)),
  /** Words of what people think of a thing: what else is asked for comes first. */
  faint: z.array(z.string().min(1)),
  /** Words that are nobody's misspelt name. */
  ordinary: z.array(z.string().min(1)),
  /** Words and phrases for one thing: whoever types one finds what has another. */
  same: z.array(z.array(z.string().min(1)).min(2)),
});
export type SynonymEntry = z.infer<typeof SynonymEntry>;

/** A line of a report. */
export const Place = z.strictObject({ report: z.string(), line: Line });
export type Place = z.infer<typeof Place>;

/**
 * A known change of what an indicator means or is called. `renamed` and `target` leave the series
 * whole; every other kind ends it, and `with` names the indicators on the other side of the break.
 */
export const Change = z.strictObject({
  kind: z.enum(['renamed', 'redefined', 'split', 'merged', 'unit', 'target']),
  /** The first year in which the new wording is seen in a report. */
  year: z.int(),
  with: z.array(z.string()),
  /** One plain Swedish sentence. */
  note: z.string(),
});
export type Change = z.infer<typeof Change>;

/** An indicator as the site shows it: `generated/data/indicators.json`. */
export const IndicatorEntry = z.strictObject({
  id: z.string(),
  /** A plain name. */
  name: z.string(),
  unit: z.string().nullable(),
  /** Whether more (up) or less (down) is better; null where no name, target or report says so. */
  direction: z.enum(['up', 'down']).nullable(),
  /** What says so: the name, the council's target, or a line of a report as `<report>:<line>`. */
  directionFrom: z.string().nullable(),
  /** rate: men's and women's figures are rates of their own; part: they add up to the total. */
  sexes: z.enum(['rate', 'part']).nullable(),
  /** Whose figures it has, by its names: staff's, most of whom are women; all inhabitants', half of whom are; null: others'. */
  people: z.enum(['staff', 'everybody']).nullable(),
  /** Whether the outcome grows from January to December, as a count of what happened or an amount of what was used. */
  accumulates: z.boolean(),
  /** stad: the council's target is for the whole city, and no measure of one board's outcome. */
  scope: z.enum(['stad']).nullable(),
  /** Whether the outcome is of one survey a year: as soon as it is printed, it is the year's. */
  survey: z.boolean(),
  owner: z.enum(['kf', 'namnd']),
  /** Null until somebody has decided. */
  theme: Theme.nullable(),
  definition: z.strictObject({ text: z.string(), place: Place.nullable() }).nullable(),
  changes: z.array(Change),
  /** Every wording in print, oldest first, with the places where it stands. */
  names: z.array(z.strictObject({ name: z.string(), places: z.array(Place) })),
  /** What people call it, where no report does: everyday words, old names, abbreviations. The search leads here from each. */
  words: z.array(z.string().min(1)),
  /** Goals it has stood under, as `<set>/<number>` of the council's goal. */
  goals: z.array(z.string()),
  reports: z.array(z.string()),
  districts: z.array(z.string()),
});
export type IndicatorEntry = z.infer<typeof IndicatorEntry>;

/** A goal of the council as the site shows it: `generated/data/goals.json`. Its id is `<set>/<number>`. */
export const GoalEntry = z.strictObject({
  id: z.string(),
  set: z.string(),
  number: z.string(),
  level: z.enum(['inriktningsmal', 'verksamhetsomradesmal']),
  name: z.string(),
  /** What people call it, where no report does: everyday words, old names, abbreviations. The search leads here from each. */
  words: z.array(z.string().min(1)),
  /** Id of the goal above it, or null. */
  parent: z.string().nullable(),
  /** Ids of the council's goals directly below it. */
  children: z.array(z.string()),
  /** Council's indicators that have stood under it, and board's under the board goals below it. */
  indicators: z.array(z.string()),
  /** Where it was found, and how it was assessed there; oldest first. */
  assessments: z.array(
    z.strictObject({
      report: z.string(),
      district: z.string(),
      assessment: z.enum(['helt', 'delvis', 'inte']).nullable(),
      line: Line,
    }),
  ),
});
export type GoalEntry = z.infer<typeof GoalEntry>;

/** A report as the site shows it: `generated/data/reports.json`. Its facts stand in `content/facts/<id>.json`. */
export const ReportEntry = z.strictObject({
  id: z.string(),
  district: z.string(),
  board: z.string(),
  title: z.string(),
  type: z.enum(['tertialrapport', 'verksamhetsplan', 'verksamhetsberattelse']),
  year: z.int(),
  tertial: z.union([z.literal(1), z.literal(2)]).nullable(),
  date: z.string().nullable(),
  /** Link to the original, and the day when it was published; null: not known to the project. */
  url: z.string().nullable(),
  published: z.string().nullable(),
  set: z.string().nullable(),
  extraction: z.enum(['text', 'ocr']),
  /** Name and SHA-256 of the file that was imported, and how long it is. */
  source: z.strictObject({
    name: z.string(),
    sha256: z.string(),
    lines: z.int(),
    /** How many pages it has, or null where it has none. */
    pages: z.int().nullable(),
  }),
  /** How much was found. */
  counts: z.strictObject({
    goals: z.int(),
    indicators: z.int(),
    figures: z.int(),
    activities: z.int(),
    tables: z.int(),
    decisions: z.int(),
    doubts: z.int(),
    repairs: z.int(),
    unread: z.int(),
    corrections: z.int(),
  }),
  /** Registry id of each row of `indicators`, by index. */
  rows: z.array(z.string()),
  /** Registry id of the indicator whose target each of `decisions` changes, by index; empty where there is none. */
  decided: z.array(z.string()),
});
export type ReportEntry = z.infer<typeof ReportEntry>;

/** fel: an error of the project, never published; fraga: a question to the board; notis: worth knowing. */
export const Severity = z.enum(['fel', 'fraga', 'notis']);
export type Severity = z.infer<typeof Severity>;

/** What the rules are about, in the order in which pages list them. Labels stand in `terms/findings.ts`. */
export const ruleGroups = ['mal', 'personer', 'omojligt', 'summor', 'aktiviteter', 'egna'] as const;

/** What is counted of a report, each on a page of its own: outcomes, forecasts, the board's assessments. */
export const countings = ['utfall', 'prognoser', 'mal'] as const;
export type Counting = (typeof countings)[number];

/** What a check asks, in the words of the site: `generated/data/rules.json`. */
export const RuleEntry = z.strictObject({
  /** The code: a part of the ids of its findings, and its address. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  severity: Severity,
  group: z.enum(ruleGroups),
  /** A heading. */
  title: z.string().min(1),
  /** One or two sentences: what is held against what, and from where on it is asked. */
  explanation: z.string().min(1),
  /** One or two sentences: what it does not see, and what may be no fault. */
  blind: z.string().min(1),
  /** The counting of a report that shows all that its findings are about, where no few lines do. */
  counting: z.enum(countings).optional(),
  /** Its place among the rules that stand on the start page, from 1; null where it never does. */
  telling: z.int().positive().nullable(),
  /** How many findings it has made. */
  count: z.int().nonnegative(),
});
export type RuleEntry = z.infer<typeof RuleEntry>;

/** A question that the figures raise: `generated/data/findings.json`. */
export const Finding = z.strictObject({
  /** `<rule>-<report>-<line>`: the same as long as the report is, and fit to be an anchor. */
  id: z.string(),
  /** Id of the rule. */
  rule: z.string(),
  severity: Severity,
  /** Plain Swedish, worded as a question to the board: our words, with the report's names and figures. */
  sentence: z.string(),
  report: z.string(),
  district: z.string(),
  /** The indicator that it is about, or null. */
  indicator: z.string().nullable(),
  /** Other indicators that it names: those under a goal that miss their targets. */
  alsoAbout: z.array(z.string()),
  /** The council's goal that it is about, as `<set>/<number>`, or null. */
  goal: z.string().nullable(),
  /** Places in `report`, in order. */
  lines: z.array(Line).min(1),
  /** Places in other reports. */
  elsewhere: z.array(Place),
});
export type Finding = z.infer<typeof Finding>;

/** What a report prints wrongly or unclearly, and what stands on the site instead: `generated/data/corrections.json`. */
export const CorrectionEntry = z.strictObject({
  /** `<report>-<line>`; where a line has more than one, the second is `<report>-<line>-2`. */
  id: z.string(),
  report: z.string(),
  district: z.string(),
  line: Line,
  /** The column of which a doubt is decided; null where something is printed wrongly. */
  cell: Column.nullable(),
  /** What is printed there, or the readings of the doubt, and what is shown instead; empty where nothing is. */
  printed: z.string(),
  shown: z.string(),
  /** One plain Swedish sentence. */
  reason: z.string(),
  /** When it was entered, as an ISO date. */
  date: z.string(),
  /** The indicator whose row it is in, or null. */
  indicator: z.string().nullable(),
});
export type CorrectionEntry = z.infer<typeof CorrectionEntry>;
