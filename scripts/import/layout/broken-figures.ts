import { minus } from '../../../src/figure/figure.ts';
import { around, middle, overlap } from '../read/extent.ts';
import { cellGap, lineOf, phrasesOf, textOf, type Line } from '../read/line.ts';

const [begun, rest] = [new RegExp(String.raw`^[+${minus}]?\d{1,3}(?: \d{3})*$`), /^\d{3},\d+$/];
/** Lines of a cell follow no farther below one another, in their size. */
const pitch = 1.4;

//             4
//   Totalt           4 572,0      too narrow for "4 184,3", its column broke it where its blank stands
//             184,3
/** Lines whose figures of thousands and decimals that were broken so stand whole, on the line of their row. */
export function wholeFigures(lines: readonly Line[]): readonly Line[] {
  const cells = lines.map((line) => phrasesOf(line, cellGap));
  const isOnly = (n: number, form: RegExp) => cells[n]!.every((each) => form.test(textOf(each)));
  const broken = cells.flatMap((own, n) =>
    own.flatMap((low) => {
      if (!rest.test(textOf(low))) return [];
      const isBeside = (each: Line) => overlap(each, low) > 0;
      const at = [n - 1, n - 2].find((each) => cells[each]?.some(isBeside)) ?? n;
      const high = cells[at]!.find(isBeside)!;
      const isRow = n - at === 2;
      const isNear = middle(low) - middle(high) < (isRow ? 2 * pitch : pitch) * low.size;
      if (at === n || !isNear || !begun.test(textOf(high))) return [];
      const alone = [isOnly(at, begun), isOnly(n, rest)];
      if (isRow ? !alone.every(Boolean) : !alone.some(Boolean)) return [];
      const row = isRow ? n - 1 : alone[0] ? n : at;
      return [{ high, low, row }];
    }),
  );
  if (!broken.length) return lines;
  const gone = new Set(broken.flatMap(({ high, low }) => [...high.words, ...low.words]));
  return lines.flatMap((line, n) => {
    const { top, bottom } = line;
    const whole = broken.flatMap(({ high, low, row }) => {
      const text = `${textOf(high)} ${textOf(low)}`;
      return row === n ? [{ ...low.words[0]!, ...around([high, low]), text, top, bottom }] : [];
    });
    const words = [...line.words.filter((word) => !gone.has(word)), ...whole];
    return words.length ? [lineOf(words.toSorted((a, b) => a.left - b.left))] : [];
  });
}
