/**
 * All weights of the importer: what speaks against a way to read something, or for it where it is less than nothing. The
 * cheapest way wins; what another within the margin has otherwise is in doubt. A test has a case for each that a quarter
 * more or less reads otherwise.
 */

/**
 * What speaks against a way to read a word, beside the misreading itself (`confusions.ts`): −ln of how often that is so in
 * running text.
 */
export const wordWeights = {
  /** What is taken off a word's count: one seen once might as well not have been. */
  once: 0.6,
  /** A word that the dictionary has and no clean report uses: its share of 830,000 such forms. */
  unused: 16,
  /** A compound that no list has, on top of its parts. */
  compound: 4,
  /** The most that one part of it costs. */
  rarePart: 11,
  /**
   * What a known word is cheaper for as it stands. Little: in a scan by an OCR that cannot print ä, "starkt" is as
   * often what became of "stärkt", so that commonness and context must tell. (On pages of our own 2.3, ten times
   * commoner, left an eighth more damaged words as they were and spoilt one sound word in ten thousand fewer.)
   */
  asItStands: 0.4,
  /** A string that is no known word, as it stands: an English word, an abbreviation; or with a capital, a name. */
  unknown: 13,
  unknownName: 10,
  /** The same for each letter: a long string that happens to resemble a word nearly always is that word. */
  unknownLetter: 1.6,
  /** A character within it that is no letter, é, a late capital: it was misread. */
  odd: 6,
  /** A letter that was read for nothing. */
  strayLetter: 9,
  /** So many sightings of any word at all are added to those of a left word: it may be followed by new ones. */
  backoff: 6,
};

/**
 * What it costs to take a word of a text with blanks for one of some column: in blanks about, as a text moves words by
 * blanks. The cheapest way to share a line out wins, and what others within the margin have otherwise is in doubt. So few
 * are told apart as cases need.
 */
export const blankWeights = {
  /** Each blank between a word and where its column's cells stand, or behind where names end. */
  apart: 1.5,
  /** Each blank from the middle of one to that of the other, where they overlap: tells of two that both do. */
  askew: 0.08,
  /** What no text does, however it moves words: a date, a share or a figure with decimals in a name, or in a period. */
  never: 40,
  /** A column of figures holds words now and then: "underskott". */
  words: 20,
  /** No cell has words three blanks apart; what stands so far from its column may do so yet. */
  gap: 12,
  /** One blank parts a unit from its figure, or two words of a name; an outcome of one sex stands without the other's. */
  hardly: 8,
  /** A cell has two figures: more than what parts thousands, which may be two cells as well. */
  figures: 5,
  /** Thousands are two cells, an empty column stands before filled ones, a word that no cell is known to hold is in one. */
  rather: 4,
  /** A cell has words two blanks apart. */
  blanks: 3,
  /** A cell's second line stands right below its first. */
  below: 2,
  /** A cell begins or ends where its heading does; one blank parts two cells. */
  hint: 1,
  /** What a word costs less elsewhere than this is told by more than one blank: else it is in doubt. */
  margin: 2,
  /** A table of few rows tells little of where its columns stand: what costs it less at other places than this is in doubt. */
  places: 5,
  /** So many blanks before the first column a figure may be no name's end but that column's, when it is empty. */
  near: 6,
};

/**
 * What it costs that a column of a table ends at a place, by the words that head it and by the cells below them. The
 * cheapest way to end all of them wins.
 */
export const laneWeights = {
  /** A column has no heading, a word that heads one is among the names, all rows have two cells in one column. */
  hardly: 8,
  /** Cells run over the edge, in a third of the rows or more. */
  crossing: 4,
  /** The edge is within a word of the head. */
  within: 3,
  /** No row has a cell below an unknown heading, all have one on the other side of it than the table's others, or it says two things. */
  rather: 2,
  /** A heading is none that reports are known to print, and once more for each gap within it that parts two. */
  unknown: 1.5,
  /** An unknown heading begins with a small letter; one sex stands behind the total's heading where the other stands alone. */
  hint: 1,
  /** Each word of an unknown heading: two of its words are parted, or a gap between cells is in one. */
  word: 0.5,
  /** The gap between two columns is narrower than a letter is high: by so much where there is none. */
  narrow: 0.3,
  /** A heading is a part of what stands above it, and each word of that. */
  part: 0.2,
  /** Each size by which cells stand beside their heading, or its lines are set otherwise than each other. */
  away: 0.1,
  /** Each edge: fewer columns are rather right. */
  edge: 0.05,
  /** A column is under none of the headings over several, each of which costs how far it is off the middle of its own, in widths of a column. */
  bare: 0.2,
};

/**
 * How far rows may be from being set one way, their cells at the top, in the middle or at the foot of their names: in the
 * size of their letters. The way that rows are nearest to cuts them apart.
 */
export const wayWeights = {
  /** No farther than half a line: set so. */
  fits: 0.65,
  /** No farther than a line: set so, if most rows of the report are. */
  fitsUsual: 1.25,
  /** A row's name goes on with the line above it. */
  maimed: 2,
  /** With what stands above it a row is so much farther than without, in squares of the size: it is no part of the row. */
  apart: 8,
};

/**
 * What each rule of a report weighs when the cells of a row are put under their columns and their figures are read. A
 * way to read the row costs the sum of what it breaks and of what must have been misread for it; the cheapest wins, and
 * what others within the margin have otherwise is in doubt. One is a rule that is broken now and then, six one that
 * hardly ever is. Counted on three clean reports of four months with 230 rows and on invented scans with truth.
 */
export const columnWeights = {
  /** What must be told from the best by less than this is in doubt: one rule that is broken now and then. In a scan badly read it is the wider. */
  margin: 1,
  /** The same where cells are told by tabs: a row that lost one of them is an exception, and needs more. */
  tabMargin: 2.5,
  /** The same where a row has fewer cells than its head: it lost some, and where is told by figures alone. */
  shortMargin: 4,
  /** So many times the margin where one of a scan's cells cannot be read: it tells less of the others' places. */
  blurred: 2,
  /** What is counted is printed with the outcomes, which stand first. */
  things: 1.5,
  /** An empty cell that is printed has its column: only men without women are worse. */
  dropped: 12.5,
  /** Where the ends of lines are trimmed, cells are missing there and not before a figure: as sure as a council's target. */
  trimmed: 6,
  /** A text that nothing says so: words as an outcome, a share above 100 %, a figure that begins with 0. */
  never: 8,
  /** "Max", "min" and "+/-" bound targets. */
  bound: 4,
  /** Men and women stand in pairs: no row has one alone. */
  pair: 15,
  /** Men and women stand with a total. */
  total: 4,
  /** The total lies between men and women, or is their sum. */
  parts: 3.5,
  /** So much speaks for two figures as men's and women's that the outcome before them lies between them, or is their sum. */
  between: 2.5,
  /** A row of the council has its target: all but two of 210 have. */
  council: 6,
  /** A board's own row has no council target. */
  board: 6,
  /** A row has a target of the board: all but three have, so that a lone figure may be either. */
  target: 5.5,
  /** What is spelt out is rather the council's target. */
  words: 0.6,
  /**
   * The board's target and the council's are mostly the same: of 157 shares in five reports 38 are not, which would
   * give 1.1. More, as a figure taken for the wrong one of the two is worse than a doubt.
   */
  goals: 1.5,
  /** Forecast and target are of one size. */
  far: 1,
  /** After four months a year has no outcome: one row in ten has. */
  early: 3,
  /** After eight months it may have. */
  late: 0.6,
  /** A late outcome stands beside that of the year before. */
  lateAlone: 1.9,
  /** Last year's is no target: what equals the target is a forecast. */
  lateTarget: 1.9,
  /** A year is seldom forecast before it has an outcome. */
  yearForecast: 1.5,
  /** Where it is, the forecast is the target. */
  otherForecast: 2.2,
  /** The row's analysis says which year a figure is of, or that a row of its kind has no forecast. */
  told: 1.3,
  /** A part of a year has its outcome, a forecast its outcome. */
  outcome: 2.6,
  /** An outcome stands with a forecast. */
  forecast: 1,
  /** A year that is over has its outcome; now and then a row has but that of the year before. */
  unreported: 0.9,
  /** The more so where the row's period is a part of the year. */
  partForecast: 2.2,
  /** A forecast without last year's outcome is the target: so in all clean reports. */
  loneForecast: 2.5,
  /** The row's analysis states the figure with a comma, and not without. */
  said: 5.2,
  /** Figures of a row are of one size: for each e times farther than three times. */
  size: 2,
  /** However far, a figure may be of another size. */
  mostSize: 6,
  /** A share's target is near its outcomes. */
  stray: 4,
  /** A row that lost one comma lost others: so much for each. */
  comma: 0.5,
  /** And so much for the row, where figures of the row or of its measure have commas. */
  commas: 1.5,
  /** Where none has, nothing says that there was one. */
  onlyCommas: 3.5,
  /** Money, energy, weight or space is told of men and women. */
  material: 1.5,
  /** The outcome of a year is its target. */
  chance: 2,
  /** A council's target is of another size than the row: its comma is lost with others only. */
  apart: 0.6,
  /** "+" may be what is left of "+/-", or of a border. */
  sign: 0.9,
  /** The first digits of a target are lost. */
  digit: 3,
  /** A stroke is read twice: "717" for 77. */
  stroke: 4,
};

/** Whether what stands at the end of a name's line is of the name (more than nothing) or of the row's cells. */
export const nameWeights = {
  /** It costs that cells begin: one token alone may be anything. */
  begins: 1,
  /** The same where the row's cells are known to have fallen among its words. */
  goesOn: 0.4,
  /** A share, decimals, a figure with its unit: in no name. */
  cell: -2.5,
  /** A figure beside another, a unit, a target, what is no word: hardly in a name; alone it may be, so two are cells. */
  rest: -1,
  /** A sign. */
  sign: -0.2,
  /** A lone number, a word that names and targets have alike. */
  either: 0.2,
  /** "se", a long word that could not be read: a word, or what is left of anything. */
  small: 0.8,
  word: 2.2,
};

/** What a reading of a table's line costs. */
export const rowWeights = {
  /** A row without any of its cells: hardly ever printed, and what a line of prose taken for a name would give. */
  bareRow: 5,
  /** A row without its end (period, second date): a scan loses it now and then. */
  endless: 2.5,
  /** An icon before a name opens a row. */
  marked: -1.5,
  /** A name begins with a capital or an age ("3-7-åringar"); the first letter may be lost. */
  smallFirst: 4,
  /** The same behind an icon that is no part of a name. */
  smallRing: 1.5,
  /** A row right below the word "Analys": that has its text there. */
  noAnswer: 3,
  /** Cells without a name beside them open no row: the name's line was lost. */
  nameless: 6,
  /** Wider than a column of names. */
  wide: 3,
  /** A name in which a sentence ends. */
  sentence: 3,
  /** A row that opens where no blank line parts it from an analysis. */
  notApart: 2.5,
  /** A row that opens after an analysis whose last sentence has no end. */
  notEnded: 1.5,
  /** A name's rest that begins with a capital. */
  capitalRest: 1.4,
  /** A row that opens right below a name that has no end: "Antal besök i". */
  hanging: 2,
  /** A line that begins with a word that only begins names, as anything but the first of a row. */
  notFirst: 4,
  /** A name's rest in capitals below a blank line, once the row has its end, twice on another page; in small ones a blank may stand anywhere. */
  partedRest: 2,
  /** Cells where the row has all of its own: they are another row's. */
  moreCells: 3,
  /** Cells where no row has begun, or one has all of its own: they are of the row below. */
  ahead: 2.6,
  /** Cells on a second line of one row. */
  otherCells: 0.7,
  /** An icon within a row: it stands in the middle of its height. */
  midIcon: 0.7,
  /** A line of an analysis as narrow as a name. */
  narrowSaid: 1.2,
  /** A line of an analysis that holds a row's cells, or begins with its icon. */
  cellsSaid: 3,
  /** An analysis whose word "Analys" is lost. */
  lostWord: 3.5,
  /** The word "Analys" where no row stands above it, or twice. */
  strayWord: 2,
  /** A line that is nothing of any row. */
  left: 4,
  /** Cells read below the row's analysis. */
  late: 1,
};

/**
 * What a way to part a row into cells costs, beside what the row then breaks ({@link columnWeights}), and how a report's
 * rows widen its margin.
 */
export const cellWeights = {
  /** A blank between figures parts thousands: it looks like that between two cells. */
  joined: 1.2,
  /** A digit or two without a unit before three with one, where all other figures have theirs. */
  lostUnit: 1.2,
  /** What is no figure is no cell either; or it is one, where it may be the sign of the share before it. */
  unread: 1.2,
  /** A sign is read as what it is seldom read as, where an OCR reads none. */
  oddSign: 3.5,
  /** A share of one digit. */
  shortShare: 2.5,
  /** A share whose sign left nothing, or was not printed. */
  unsigned: 1.4,
  /** A border is read as a dash, or as a 1 before a share whose sign is read as something else. */
  border: 0.9,
  /** The first figure is the name's, which stands right before it. */
  ofName: 2.5,
  /** A unit is broken off its figure: for each e times rarer in its column than in the report's narrowest. */
  brokenUnit: 1,
  /** A row that breaks more is misread itself, and tells no more of the others. */
  misread: 4,
  /** A row that breaks more than what no report says is so misread that none of its cells is sure, where nothing tells which is not. */
  most: 8,
  /** What rows of well-read reports break on an average, and less; the limit of doubt is as many times wider for others. */
  usual: 1.4,
};

/** What a reading of a money table costs: one unit is a little more than the odds of two to one. */
export const figureWeights = {
  /** An OCR loses the comma of one figure in some; so that one without is as printed, or has lost it, is soon said. */
  comma: 0.6,
  bare: 0.4,
  /** "=272": nearly always a minus, never another figure. */
  mark: 0.3,
  /** A figure without its minus, where the headings' promise tells of it. */
  unsigned: 1.5,
  /** A row that does not come out: most do. */
  broken: 4,
  /** A row that may come out or not, as one of its figures cannot be read. */
  hidden: 1.5,
  /** Headings of which nothing could be read, for each row below. */
  heading: 6,
  /** A column that does not add up, and one where a row that does not come out may be why. */
  sum: 3,
  sumOfBroken: 1.5,
  /** A figure that the OCR lost, no less than a row that does not come out: which of them it was cannot be told. */
  lost: 5,
  /** Cells that reports leave empty: changes of a budget, and a deviation of nothing. */
  change: 0.3,
  nothing: 2,
  /** A budget and its forecast of other sizes. */
  size: 3,
  /** A bare "1" before "612,4" where all have decimals: it is its thousands. */
  apart: 2,
  /** "177 487,1": hundreds of thousands are rare beside figures of hundreds. */
  joined: 1.5,
  /** A number that ends the label and begins no figure: "301 Område 1"; and a year that does not. */
  labelled: 0.5,
  year: 2,
  /** Months printed that have not come, or fewer than have been: the mean must tell them. */
  months: 2,
  /** A mean left out. */
  mean: 2,
  /** Readings that cost no more than this above the best are as good as it: the cells where they differ are in doubt. */
  margin: 1.2,
};

/** What it costs that a column's heading is made so: one is what a heading seldom is. */
export const headingWeights = {
  /**
   * It begins with a small letter; a word that begins headings, or heads columns, stands elsewhere in it; it has two years,
   * or one in its midst, or half a bracket.
   */
  seldom: 2,
  /** It begins with a word that is known to stand within one ("Tertial"), or ends with one that goes on. */
  now: 1,
  /** It begins with a word that is not known, or has one; a capital stands within it. */
  odd: 0.5,
  /** Headings against which more speaks than this are none. */
  most: 1.5,
};
