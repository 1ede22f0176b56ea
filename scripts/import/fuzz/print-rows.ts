import type { Column } from '../../../src/model.ts';
import { cut, cutWord, cyrillic, narrow, type Faults } from './fault.ts';
import type { Dialect } from './dialect.ts';
import type { Random } from './random.ts';
import type { TruthActivity, TruthColumn, TruthRow } from './truth.ts';

/** A row ready to be printed: its name, the cells after it and its analysis. */
interface Printable {
  name: string;
  cells: string[];
  icon: string;
  analysis: string[];
  /** Whether a cell must not be lost. */
  whole: boolean;
}

/** Prints an Indikator table with its page breaks and faults. */
export function printIndicators(
  rows: readonly TruthRow[],
  columns: readonly TruthColumn[],
  random: Random,
  faults: Faults,
  dialect: Dialect,
): string[] {
  const texts = rows.map((row) => ({
    name: row.name,
    cells: columns.map(({ role, heading }) =>
      role === 'period' || role === 'periodicity'
        ? row.period
        : role === 'more'
          ? (row.more[heading] ?? '')
          : (row.cells[role as Column] ?? ''),
    ),
    icon: random.pick(['', '●', '\ue001']),
    analysis: row.analysis,
    whole: row.odd,
  }));
  return printRows(texts, ['Indikator', ...columns.map((each) => each.heading)], random, faults, dialect);
}

/** Prints an Aktivitet table; ✓ and ▶ tell the status where the dialect has them. */
export function printActivities(
  rows: TruthActivity[],
  plan: boolean,
  random: Random,
  faults: Faults,
  dialect: Dialect,
): string[] {
  const statuses = !plan && faults.make('statusIcons', 0.6);
  const texts = rows.map((row) => {
    if (statuses) row.status = random.pick(['klar', 'pagar']);
    return {
      name: row.name,
      cells: [row.start, row.end, ...(plan ? [] : [row.deviation])],
      icon: row.status === 'klar' ? '✓' : row.status === 'pagar' ? '▶' : random.pick(['', '\ue002']),
      analysis: row.analysis,
      whole: true,
    };
  });
  const header = ['Aktivitet', 'Startdatum', 'Slutdatum', ...(plan ? [] : ['Avvikelse'])];
  return printRows(texts, header, random, faults, dialect);
}

function printRows(
  rows: Printable[],
  header: string[],
  random: Random,
  faults: Faults,
  dialect: Dialect,
): string[] {
  const out: string[] = [];
  const width = header.length;
  const iconColumn = faults.make('iconColumn', 0.4);
  const printHeader = (again: boolean): void => {
    let cells = header;
    if (again && faults.make('headerSpelling', 0.6))
      cells = cells.map((each) =>
        each
          .replace('Årsmål', 'Arsmål')
          .replace('/ ', '/')
          .replace(/^(Utfall [mk]\S+?)\/(\S+)$/, '$1/ $2'),
      );
    if (iconColumn && !(again && random.chance(0.2))) cells = ['', ...cells];
    out.push(cells.join('\t') + (faults.make('headerTrailingTab', 0.5) ? '\t' : ''));
    if (faults.make('dashLine', 0.3))
      out.push(cells.map((each) => '-'.repeat(Math.max(3, each.length))).join('\t'));
  };
  const newPage = (): void => {
    out.push('');
    if (faults.make('furnitureInTable', 0.4)) out.push(dialect.furniture(), '');
    printHeader(true);
  };
  const put = (name: string, cells: readonly string[], icon: string, first = true, whole = false): void => {
    const all = [...cells];
    while (all.length < width - 1) all.push('');
    const free = all.flatMap((each, at) => (each === '' && at < all.length - 1 ? [at] : []));
    let lead: string[] = [];
    if (iconColumn) lead = [first ? icon : ''];
    else if (first && faults.make('iconBare', 0.3)) {
      lead = [icon === '✓' || icon === '▶' ? icon : random.pick(['', ' ', '●'])];
      if (free.length && !whole && faults.make('swallowedIcon', 0.6)) {
        all.splice(random.pick(free), 1);
        if (faults.make('trailingTab', 0.4)) all.push('');
      }
    } else if (first && free.length && !whole && header[0] === 'Indikator' && faults.make('swallowed', 0.12))
      all.splice(random.pick(free), 1);
    const glued =
      !lead.length && first && (icon === '✓' || icon === '▶' || faults.make('iconGlued', 0.7))
        ? `${icon} `
        : '';
    out.push([...lead, `${glued}${name}`, ...all].join('\t'));
  };
  const text = (line: string): void => {
    out.push(iconColumn ? ['', line, ...Array<string>(width - 1).fill('')].join('\t') : [line, ...Array<string>(width - 1).fill('')].join('\t')); // prettier-ignore
  };
  printHeader(false);
  rows.forEach((row, n) => {
    if (n > 0 && faults.make('pageBetweenRows', 0.2)) newPage();
    let name = row.name;
    if (faults.make('cyrillic', 0.1)) name = cyrillic(name, random);
    if (faults.make('narrowName', 0.1)) name = narrow(name, random);
    if (faults.make('nbsp', 0.2)) name = name.replace(' ', '\u00a0');
    if (faults.make('narrowCell', 0.2))
      row.cells = row.cells.map((each) =>
        each.replace('barn/avd.', 'barn/av d.').replace('nämnd/styrelse', 'nämnd/ styrelse'),
      );
    const cells = faults.make('tags', 0.1)
      ? row.cells.map((each) => (each ? `<b>${each}</b>` : ''))
      : row.cells;
    if (faults.make('dateBroken', 0.1))
      row.cells = row.cells.map((each) => each.replace(/^(\d{4}-\d\d-)(\d\d)$/, '$1 $2'));
    const shown = faults.make('minus', 0.2) ? cells.map((each) => each.replace(/^-(?=\d)/, '\u2212')) : cells;
    const said =
      faults.on.has('analysisInName') &&
      row.analysis.length === 1 &&
      row.analysis[0]!.length > 60 &&
      random.chance(0.3);
    const halves = said ? null : faults.make('pageInName', 0.15) ? cut(name, random) : faults.make('pageInWord', 0.1) ? cutWord(name, random) : null; // prettier-ignore
    const longCell = shown.findIndex((each) => /^(Tas fram av|Tertial \d|Fastställs)/.test(each));
    if (halves && faults.make('pageInCell', 0.4) && longCell >= 0) {
      const [upper, lower] = [[...shown], shown.map(() => '')];
      shown.forEach((each, at) => {
        const parts = /^(Tas fram av|Tertial(?= \d)) (.+)$/.exec(each);
        if (parts) [upper[at], lower[at]] = [parts[1]!, parts[2]!];
      });
      put(halves[0], upper, row.icon, true, row.whole);
      newPage();
      put(halves[1], lower, '', false);
    } else if (halves) {
      const below = /^[\p{Ll}(]/u.test(halves[1]) && random.chance(0.4);
      put(halves[0], below ? [] : shown, row.icon, true, row.whole || below);
      newPage();
      put(halves[1], below ? shown : [], '', false);
    } else if (said) {
      faults.make('analysisInName');
      put(`${name} Analys ${row.analysis[0]}`, shown, row.icon, true, row.whole);
      return;
    } else put(name, shown, row.icon, true, row.whole);
    if (n > 0 && faults.make('blankInTable', 0.2)) out.push('');
    printAnalysis(row.analysis);
    if (faults.make('blankInTable', 0.1)) out.push('');
  });
  return out;

  function printAnalysis(paragraphs: readonly string[]): void {
    if (!paragraphs.length) return;
    const word =
      faults.on.has('analysisBold') && random.chance(0.7)
        ? '<b>Analys</b>'
        : faults.make('analysisColon', 0.5)
          ? 'Analys:'
          : 'Analys';
    const [first, ...others] = paragraphs as [string, ...string[]];
    const cutHere = faults.make('pageInAnalysis', 0.3);
    const halves = cutHere ? cut(first, random) : null;
    if (faults.make('bareAnalysis', 0.2)) {
      text(word);
      newPage();
      text(first);
    } else if (faults.make('analysisNoTabs', 0.2)) {
      if (random.chance(0.5)) out.push(`${word} ${first}`);
      else out.push(word, first);
      others.forEach((each) => out.push(each));
      return;
    } else if (faults.make('analysisParagraphTags', 0.3)) text(`<p><b>Analys</b></p> <p>${first}</p>`);
    else if (faults.make('analysisSecondCell', 0.3) && !iconColumn)
      out.push([word, first, ...Array<string>(width - 2).fill('')].join('\t'));
    else if (faults.make('analysisOwnLine', 0.5)) {
      text(word);
      if (halves) {
        text(halves[0]);
        newPage();
        text(halves[1]);
      } else text(first);
    } else if (halves) {
      text(`${word} ${halves[0]}`);
      newPage();
      text(halves[1]);
    } else text(`${word} ${first}`);
    for (const each of others) text(each);
  }
}
