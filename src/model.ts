/**
 * The shapes that the scripts and the site agree on.
 *
 * Part one is the seam between import and build: the facts of one report, as committed in
 * `content/facts/<id>.json`. Part two is the report's own words, which are never committed.
 * Codes are the city's own terms in ASCII Swedish, everything else is English.
 */
import * as z from 'zod';
import { columns } from './indicator-columns.ts';

/** A line number in the report's text, counted from 1. */
export const Line = z.int().positive();

/** First and last line, both included. */
const Lines = z.tuple([Line, Line]);

/** A page of the original, counted from 1 in the file, whatever number it prints. */
export const PageNumber = z.int().positive();

/**
 * `[left, top, right, bottom]` on its page, in PDF points from the page's upper left corner, whole numbers; of a picture
 * whose file says another size than paper has, in those of paper.
 */
export const Box = z.tuple([z.int(), z.int(), z.int(), z.int()]);
export type Box = z.infer<typeof Box>;

/** Where a row stands in the original: its (first) page where the source has pages, its box there where it has boxes. */
const place = { page: PageNumber.optional(), box: Box.optional() };

/** A mark printed beside a figure, a name or a label ("1)", "*"), and the line of the note's text, null where none is found. */
export const NoteMark = z.strictObject({ mark: z.string().min(1), line: Line.nullable() });
export type NoteMark = z.infer<typeof NoteMark>;

/** One printed figure or word in a table. Source: the report's table cells. */
export const Cell = z.strictObject({
  /** What is printed, white space folded: "2,4 %". */
  text: z.string().min(1),
  /** The number, or null for words ("Tas fram av nämnd") and for what cannot be read. */
  value: z.number().nullable(),
  /** The unit as printed ("%", "st", "barn/avd.", "GWh"), or null. */
  unit: z.string().nullable(),
  /**
   * Whence a unit that the cell itself does not print was taken: its row, its column's heading or its table's. proof:
   * nothing prints it, but the table's sum is one that another table prints with its unit.
   */
  unitFrom: z.enum(['row', 'column', 'table', 'proof']).optional(),
  /** "Max 10" is max, "Minst 5" is min, "+/- 1 %" is within. */
  bound: z.enum(['max', 'min', 'within']).nullable(),
  /** The line where it is printed. */
  line: Line,
  /** The page where it is printed, where the source has pages. */
  page: PageNumber.optional(),
  /** The mark of a note beside the figure. */
  note: NoteMark.optional(),
});
export type Cell = z.infer<typeof Cell>;

/** A cell, or null where nothing is printed. */
const MaybeCell = Cell.nullable();

export const Column = z.enum(columns);
export type Column = z.infer<typeof Column>;

/** A doubt about a row. Never settled by a guess: the cell is null or without value. */
export const Doubt = z.strictObject({
  /** The column in doubt; "period" and "name" may be in doubt too. */
  cell: z.string(),
  /** Why, in one plain sentence. */
  reason: z.string().min(1),
  /** The possible readings, as printed. */
  candidates: z.array(z.string()),
  /** Where it shows; absent where it stands in a row's own doubts. */
  line: Line.optional(),
});
export type Doubt = z.infer<typeof Doubt>;

/**
 * A doubt about the report as a whole: whether what was imported is one whole report of the board and time it names.
 * contents: its table of contents lists what the body lacks; cut: it ends, or goes on, where no report does;
 * twice: it holds a report, a page or a row once more, or another report; board: its board is unknown, or did not
 * exist then; period: a row tells of a time that the report cannot know.
 */
export const ReportDoubt = z.strictObject({
  about: z.enum(['contents', 'cut', 'twice', 'board', 'period']),
  /** Why, in one plain sentence. */
  reason: z.string().min(1),
  /** Where it shows. */
  lines: Lines,
});
export type ReportDoubt = z.infer<typeof ReportDoubt>;

/** uppfylls helt / delvis / inte. Source: stadens ledningssystem ILS. */
export const Assessment = z.enum(['helt', 'delvis', 'inte']);
export type Assessment = z.infer<typeof Assessment>;

/** Level of a goal: KF:s inriktningsmål, KF:s mål för verksamhetsområdet, nämndmål. */
export const GoalLevel = z.enum(['inriktningsmal', 'verksamhetsomradesmal', 'namndmal']);
export type GoalLevel = z.infer<typeof GoalLevel>;

/** Who set it: the council (kommunfullmäktige, KF) or the board (nämnden). */
export const Owner = z.enum(['kf', 'namnd']);
export type Owner = z.infer<typeof Owner>;

/** One goal heading of the report's body, with its assessment. */
export const Goal = z.strictObject({
  /** Stable within the report: the number, or `namndmal-<slug of name>`. */
  id: z.string().min(1),
  /** The years for which the council's goals hold: "2019-2022". */
  set: z.string().regex(/^\d{4}-\d{4}$/),
  level: GoalLevel,
  /** "1", "1.1", "1.1.1", or null for a nämndmål printed without a number. */
  number: z.string().nullable(),
  name: z.string().min(1),
  /** Id of the goal above it, or null. */
  parent: z.string().nullable(),
  assessment: Assessment.nullable(),
  /** The heading and its assessment. */
  lines: Lines,
  ...place,
});
export type Goal = z.infer<typeof Goal>;

/**
 * What an analysis says against its own figure: it is unreliable, it was wrong before, it is incomplete, it is measured
 * in a new way, it covers another group than its name says.
 */
export const CaveatKind = z.enum(['otillforlitlig', 'felaktig', 'ofullstandig', 'metodbyte', 'omfattning']);
export type CaveatKind = z.infer<typeof CaveatKind>;

/** One caveat, the cells of the row that it is about, and the line of the analysis that says it. */
const Caveat = z.strictObject({ kind: CaveatKind, cells: z.array(Column).min(1), line: Line });

/** One row of an Indikator table. */
export const Indicator = z.strictObject({
  /** Id of the goal whose heading stands nearest above, or null. */
  goal: z.string().nullable(),
  name: z.string().min(1),
  owner: Owner,
  cells: z.strictObject({
    outcome: MaybeCell,
    outcomeMen: MaybeCell,
    outcomeWomen: MaybeCell,
    previousOutcome: MaybeCell,
    forecast: MaybeCell,
    target: MaybeCell,
    councilTarget: MaybeCell,
    /** Columns that the model does not know, under their printed heading. */
    more: z.array(z.strictObject({ column: z.string(), cell: Cell })),
  }),
  /** The year of previousOutcome ("Utfall VB 2022"), or null. */
  previousYear: z.int().nullable(),
  /** As printed: "Tertial 1 2023", "2023"; null in a plan. */
  period: z.string().nullable(),
  /** As printed in a plan: "Tertial", "År"; null elsewhere. */
  periodicity: z.string().nullable(),
  lines: Lines,
  ...place,
  doubts: z.array(Doubt),
  /** Where the row's analysis takes its figure back or limits it; never the sentence. */
  caveats: z.array(Caveat).optional(),
  /** Where the row's analysis says that its outcome is of rolling twelve months: their last month ("2025-02") or null. */
  rolling: z
    .strictObject({
      until: z
        .string()
        .regex(/^\d{4}-\d{2}$/)
        .nullable(),
      line: Line,
    })
    .optional(),
  /** The mark of a note beside the name. */
  note: NoteMark.optional(),
});
export type Indicator = z.infer<typeof Indicator>;

/** An ISO date. */
export const IsoDate = z.iso.date();

/** One row of an Aktivitet table. */
export const Activity = z.strictObject({
  goal: z.string().nullable(),
  name: z.string().min(1),
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
  /** As printed, where that is no day: "januari 2024" (the day is then the month's first), "Tills vidare" (there is none). */
  startText: z.string().optional(),
  /** The same of the end; of a month it is the last day. */
  endText: z.string().optional(),
  /** Whether the deviation column holds anything but "Nej". */
  deviation: z.boolean(),
  /** ✓ klar, ▶ pagar. */
  status: z.enum(['klar', 'pagar']).nullable(),
  owner: Owner,
  lines: Lines,
  ...place,
  /** The mark of a note beside the name. */
  note: NoteMark.optional(),
});
export type Activity = z.infer<typeof Activity>;

/** What a table that is neither Indikator nor Aktivitet is about. */
export const TableKind = z.enum([
  'driftbudget',
  'verksamhetsomraden',
  'resultatenheter',
  'investeringar',
  'omslutning',
  'volymer',
  'ovrigt',
]);
export type TableKind = z.infer<typeof TableKind>;

/** Every other table: economy, volumes, units. */
export const Table = z.strictObject({
  kind: TableKind,
  /** The nearest heading above. */
  section: z.string().nullable(),
  /** mnkr, tkr, kr, antal, or null when the report does not say. */
  unit: z.string().nullable(),
  /** Headings, the first column's included (it may be empty). */
  columns: z.array(z.string()),
  rows: z.array(
    z.strictObject({
      label: z.string(),
      /** Label of the row it is a part of ("varav"), or null. */
      parent: z.string().nullable(),
      /** One for each column after the first. */
      cells: z.array(MaybeCell),
      line: Line,
      ...place,
      /** The mark of a note beside the label. */
      note: NoteMark.optional(),
    }),
  ),
  lines: Lines,
  ...place,
});
export type Table = z.infer<typeof Table>;

/** What a decision is about. Funds for training (kompetensmedel) are applied for apart from the budget. */
export const DecisionKind = z.enum([
  'godkannande',
  'budgetjustering',
  'kompetensmedel',
  'malandring',
  'omslutning',
  'ovrigt',
]);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** One numbered item of "Förslag till beslut". */
export const Decision = z.strictObject({
  n: z.int().positive(),
  kind: DecisionKind,
  /** Sums of money that the decision names. */
  amounts: z.array(Cell),
  /** The indicator whose yearly target is changed, as the decision names it, or null. */
  indicator: z.string().nullable(),
  from: MaybeCell,
  to: MaybeCell,
  lines: Lines,
  ...place,
});
export type Decision = z.infer<typeof Decision>;

/** One entry in the report's list of attachments (bilagor). */
export const Attachment = z.strictObject({
  n: z.int().positive(),
  title: z.string().min(1),
  line: Line,
  ...place,
});
export type Attachment = z.infer<typeof Attachment>;

/** A figure that an analysis states for an indicator whose cell is empty or differs. */
export const Mention = z.strictObject({
  /** Index in `indicators`. */
  indicator: z.int().nonnegative(),
  cell: Column,
  text: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  line: Line,
  ...place,
});
export type Mention = z.infer<typeof Mention>;

const index = z.int().nonnegative();

/** What a sum of money in the text is of: the deviation, what is asked for, the budget, a difference, what is carried over. */
export const MoneyOf = z.enum(['avvikelse', 'begart', 'budget', 'skillnad', 'overfort']);
export type MoneyOf = z.infer<typeof MoneyOf>;

/** What a difference of money is from: a budget, a plan or a forecast. */
export const MoneyThan = z.enum(['budget', 'plan', 'prognos']);
export type MoneyThan = z.infer<typeof MoneyThan>;

/** What an assessment may rest on: that which a report follows up. */
export const Ground = z.enum(['indikatorer', 'aktiviteter', 'namndmal', 'verksamhetsomradesmal']);
export type Ground = z.infer<typeof Ground>;

/** Which way the text says that something went. */
const Way = z.enum(['okat', 'minskat']);

/**
 * What the report's text states beside its tables, for the checks to hold against them: figures and codes with their
 * lines, never the words. Only what is said outright.
 */
export const Stated = z.discriminatedUnion('about', [
  /** The outcome of an indicator has gone this way. */
  z.strictObject({ about: z.literal('rorelse'), indicator: index, way: Way, line: Line }),
  /** The target of the year will be met, or will not. */
  z.strictObject({ about: z.literal('nas'), indicator: index, line: Line }),
  z.strictObject({ about: z.literal('nas-inte'), indicator: index, line: Line }),
  /** The target of the year is, or should be, changed. */
  z.strictObject({ about: z.literal('arsmal'), indicator: index, from: Cell, to: Cell, line: Line }),
  /** The outcome is of so few. */
  z.strictObject({ about: z.literal('underlag'), indicator: index, count: z.int().positive(), line: Line }),
  /** These indicators deviate. */
  z.strictObject({ about: z.literal('avviker'), indicators: z.array(index).min(1), line: Line }),
  /** A goal (index in `goals`) is fulfilled so far, as the text under it says. */
  z.strictObject({ about: z.literal('bedomning'), goal: index, assessment: Assessment, line: Line }),
  /** The assessment of a goal rests on these, as the text under it says. */
  z.strictObject({ about: z.literal('grund'), goal: index, on: z.array(Ground).min(1), line: Line }),
  /** An activity is not carried out. */
  z.strictObject({ about: z.literal('ej-genomford'), activity: index, line: Line }),
  /** From `before` to `now` is a change of so much, or so many per cent. */
  z.strictObject({
    about: z.literal('andring'),
    now: Cell,
    before: Cell,
    change: Cell,
    percent: Cell,
    line: Line,
  }),
  /** A sum of money of a table's row (indexes in `tables` and its rows), a deficit negative. */
  z.strictObject({
    about: z.literal('belopp'),
    of: MoneyOf,
    table: index,
    row: index,
    amount: Cell,
    than: MoneyThan.optional(),
    /** The year of the budget or of what it differs from, where the text names it. */
    year: z.int().optional(),
    line: Line,
  }),
  /**
   * The need within an area has gone this way, or is less or more than budgeted, which is no development; `surplus` where
   * the text explains a surplus by it.
   */
  z.strictObject({
    about: z.literal('behov'),
    table: index,
    row: index,
    way: z.enum([...Way.options, 'under-budget', 'over-budget']),
    surplus: z.boolean(),
    line: Line,
  }),
]);
export type Stated = z.infer<typeof Stated>;

/** A name or figure that was read otherwise than it is printed, and why. */
export const Repair = z.strictObject({
  line: Line,
  from: z.string(),
  to: z.string(),
  /** word: the word list; proof: arithmetic or another place in the report. */
  by: z.enum(['word', 'proof']),
  /** The proof in one sentence, or null. */
  proof: z.string().nullable(),
});
export type Repair = z.infer<typeof Repair>;

/** A word of a scan that is no known word, name or abbreviation, and could not be restored: it stands as it was read. */
export const Unread = z.strictObject({ line: Line, word: z.string().min(1) });
export type Unread = z.infer<typeof Unread>;

/** Who owns a run of lines. */
export const Ownership = z.tuple([
  Line,
  Line,
  z
    .string()
    .regex(
      /^((goals|indicators|activities|tables|decisions|attachments)\/\d+|prose|contents|furniture|noise|blank)$/,
    ),
]);
export type Ownership = z.infer<typeof Ownership>;

export const ReportType = z.enum(['tertialrapport', 'verksamhetsplan', 'verksamhetsberattelse']);
export type ReportType = z.infer<typeof ReportType>;

/** Everything found in one report: `content/facts/<id>.json`. */
export const Facts = z.strictObject({
  /** `<district>-<year>-t1`, `-t2`, `-vb`, `-vp`. */
  id: z.string().regex(/^[a-z0-9-]+-\d{4}-(t1|t2|vb|vp)$/),
  source: z.strictObject({
    /** File name of the text that was imported. */
    name: z.string(),
    /** SHA-256 of its bytes, in hex. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    lines: z.int().positive(),
    /** How the letters came: text, sound as they were typed; ocr, read from a scan. */
    extraction: z.enum(['text', 'ocr']),
    /** How cells were told apart: boxes, by words with places; blanks, by columns of characters; tabs; none. */
    columns: z.enum(['boxes', 'blanks', 'tabs', 'none']),
    /**
     * The first line of each page, in order, null for a page whose printed number a scan lost: of a line above such a
     * page it is not known on which page it stands. Null where the source has no pages.
     */
    pages: z.array(Line.nullable()).nullable(),
    /** Share of words recognised before and after restoring, 0–1; only for scans. */
    words: z.strictObject({ before: z.number(), after: z.number() }).optional(),
  }),
  /** The board as printed: "Norra innerstadens stadsdelsnämnd". */
  board: z.string(),
  /** The district's id in `content/registry/districts`, or a slug of the board's name when unknown. */
  district: z.string(),
  type: ReportType,
  year: z.int(),
  tertial: z.union([z.literal(1), z.literal(2)]).nullable(),
  date: IsoDate.nullable(),
  title: z.string(),
  goals: z.array(Goal),
  indicators: z.array(Indicator),
  activities: z.array(Activity),
  tables: z.array(Table),
  decisions: z.array(Decision),
  attachments: z.array(Attachment),
  mentions: z.array(Mention),
  /** What the text states beside the tables; absent where it states nothing that is known. */
  stated: z.array(Stated).optional(),
  /** Doubts about the report as a whole, and about its first page, activities and tables; those of an indicator stand in its row. */
  doubts: z.array(z.union([ReportDoubt, Doubt])),
  repairs: z.array(Repair),
  /** Unread words that stand in names and cells, in the order of the lines. */
  unread: z.array(Unread),
  owners: z.array(Ownership),
});
export type Facts = z.infer<typeof Facts>;

/** A run of the report's own words. */
const Words = z.strictObject({ text: z.string(), lines: Lines });

/** The report's own words: `<id>.text.json`, never committed. */
export const ReportText = z.strictObject({
  id: z.string(),
  sections: z.array(
    z.strictObject({
      goal: z.string().nullable(),
      heading: z.string().nullable(),
      paragraphs: z.array(Words),
    }),
  ),
  expected: z.array(z.strictObject({ goal: z.string().nullable(), items: z.array(Words) })),
  analyses: z.array(
    z.strictObject({
      indicator: z.int().nullable(),
      activity: z.int().nullable(),
      text: z.string(),
      lines: Lines,
    }),
  ),
  deviations: z.array(z.strictObject({ activity: z.int(), text: z.string(), lines: Lines })),
  /** Notes printed below rows of Indikator and Aktivitet tables: the mark, and what it means. */
  notes: z.array(z.strictObject({ mark: z.string().min(1), text: z.string(), lines: Lines })).optional(),
  decisions: z.array(z.strictObject({ n: z.int(), text: z.string(), lines: Lines })),
  repairs: z.array(Repair),
  /** Unread words that stand in the text, in the order of the lines. */
  unread: z.array(Unread),
});
export type ReportText = z.infer<typeof ReportText>;
