import { clean, fold } from './clean.ts';
import { analysisWord } from './knowledge/phrases.ts';
import { isOfficer } from './signature.ts';

/** Lines that a page carries and no reader reads: page numbers, addresses, telephones, logotypes. */
const forms: readonly RegExp[] = [
  /^(sida|sid\.?) ?\d+( ?(\(|av) ?\d+\)?)?$/i,
  /^\d{1,3} ?(\(\d{1,3}\)|\/ ?\d{1,3})$/,
  /^\d{1,3}$/,
  /^(telefon|tfn|växel|fax|e-?post|org\.? ?nr|dnr|diarienummer)\b/i,
  /^(start|www)\.stockholm(\.se)?\/?$/i,
  /^[\w.+-]{1,64}@[\w-]{1,64}(\.[\w-]+)+$/,
  /^(\+46|0)[\d\s()-]{6,16}$/,
  /^handläggare:?$/i,
  /^tjänsteutlåtande$/i,
  /^([\p{L}\s,-]{3,40} )?stadsdels(nämnd|förvaltning)$/iu,
  /^(tertialrapport|verksamhetsplan|verksamhetsberättelse|årsrapport)[\p{L}\s\d,]{0,20}\b20\d\d( för [\p{L}\s,-]{3,40}stadsdelsnämnd)?( \d{1,3}( ?\(\d{1,3}\))?)?$/iu,
];

/** Whether a line is furniture by its form; where it has tabs, each of its cells, and one of them in letters. */
export function isFurniture(line: string): boolean {
  if (line.length > 120) return false;
  if (!line.includes('\t')) return isForm(line);
  const cells = line.split('\t').filter((cell) => cell.trim() !== '');
  return cells.length < 4 && cells.every(isForm) && cells.some((cell) => /\p{L}{3}/u.test(cell));
}

function isForm(line: string): boolean {
  const text = fold(clean(line).replaceAll('*', ''));
  return text !== '' && text.length <= 100 && forms.some((form) => form.test(text));
}

/** A running head is no longer than this. */
const longest = 70;

/** A line that cuts sentences or tables in this share of its places is a running head, wherever else it stands. */
const cuttingShare = 0.3;

//   … en verksamhet som ska
//
//   Stadsdelsförvaltningens uppföljning      again and again, and in the middle of sentences
//
//   bidra till ökad trygghet
/** Whether a line of this report is furniture: by its form, or as one that cuts sentences on page after page. */
export function furnitureOf(lines: readonly string[]): (line: string) => boolean {
  const tallies = new Map<string, { times: number; apart: number; cuts: number }>();
  let before = '';
  let current = '';
  // A running head stands apart: blank lines above and below it.
  let gapAbove = false;
  let gapBelow = false;
  for (const line of lines) {
    if (line.trim() === '') {
      gapBelow = true;
      continue;
    }
    if (line === current) continue;
    const tally = isShort(current) ? tallies.get(key(current)) : undefined;
    if (tally && gapAbove && gapBelow) {
      tally.apart++;
      if (cutsText(before, line) || cutsTable(before, current, line)) tally.cuts++;
    }
    before = current;
    current = line;
    gapAbove = gapBelow;
    gapBelow = false;
    if (!isShort(line)) continue;
    const own = tallies.get(key(line)) ?? { times: 0, apart: 0, cuts: 0 };
    own.times++;
    tallies.set(key(line), own);
  }
  const running = new Set(
    [...tallies].flatMap(([text, { times, apart, cuts }]) =>
      times > 1 && 2 * apart > times && cuts >= cuttingShare * times ? [text] : [],
    ),
  );
  return (line) => isFurniture(line) || (isShort(line) && running.has(key(line)));
}

/** Whether a sentence goes on from the line before to the line after what stands between. */
function cutsText(before: string, after: string): boolean {
  if (before.includes('\t') || after.includes('\t') || before.length <= 20) return false;
  return /[\p{L}\d,]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(after);
}

/** Whether a table's header is printed again right below a line that is no analysis of a row above. */
function cutsTable(before: string, line: string, after: string): boolean {
  if (!before.includes('\t') || !/^\t?(Indikator|Aktivitet)\t/.test(after)) return false;
  return !analysisWord.test(fold(clean(line)));
}

function isShort(line: string): boolean {
  return line !== '' && line.length <= longest && !line.includes('\t');
}

/** A line as it is on every page: its number may differ. */
function key(line: string): string {
  return fold(line).replace(/\d+/g, '0');
}

/** Whether a line of the head is furniture: what the body has, or an officer's title. */
export function isHeadFurniture(line: string): boolean {
  return isFurniture(line) || isOfficer(line);
}
