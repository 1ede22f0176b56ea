import { likeAny } from '../../words/confusions.ts';
import { COMMA_LIKE, withComma } from '../../words/figures.ts';
import { isGarbled, isZero, waysToJoin } from './line.ts';
import { figureWeights } from '../../weights.ts';

/** What a figure may say that an OCR read. */
export interface Reading {
  text: string;
  /** What the OCR made of it. */
  printed: string;
  /** Nothing can be said of it but where it stands. */
  garbled: boolean;
}

/** Figures in order, and what it costs to read them so. */
export interface Way {
  figures: Reading[];
  cost: number;
}

/** More figures without a comma are all taken to have lost it, or none. */
const most = 4;

/**
 * All ways to read a row's tokens as at most `width` figures: thousands joined or not, commas put back where most figures
 * of the table have `decimals`.
 */
export function waysToRead(tokens: readonly string[], width: number, decimals: boolean): Way[] {
  return waysToJoin(tokens, width).flatMap((way) => {
    const plain = way.map((printed): Reading => {
      const text = mended(printed, decimals);
      return { printed, text, garbled: isGarbled(printed) || /^[-+]?0\d/.test(text) };
    });
    return withCommas(plain, way);
  });

  function withCommas(plain: readonly Reading[], way: readonly string[]): Way[] {
    const base = apart(way) + joined(way);
    const bare = decimals
      ? plain.flatMap(({ text }, at) => (/^[-+]?(?:\d{2,}|[1-9])$/.test(text) ? [at] : []))
      : [];
    const commas = subsets(bare).map((lost): Way => ({
      figures: plain.map((each, at) => (lost.includes(at) ? decimal(each) : each)),
      cost: base + lost.length * figureWeights.comma + (bare.length - lost.length) * figureWeights.bare,
    }));
    return commas.flatMap(marked);
  }

  function apart(way: readonly string[]): number {
    if (!decimals) return 0;
    const isApart = (each: string, at: number) =>
      /^[-+]?[1-9]\d{0,2}$/.test(each) && /^\d{3},/.test(way[at + 1] ?? '');
    return way.filter(isApart).length * figureWeights.apart;
  }
}

function joined(way: readonly string[]): number {
  return way.filter((each) => /^[-+=]?(?:\d{3}|\d{4,}) /.test(each)).length * figureWeights.joined;
}

/** What stands where a comma can. */
const likeComma = new RegExp(`(?<=^[-+=]?\\d{1,3}(?: ?\\d{3})*)[${COMMA_LIKE}](?=\\d{1,2}$)`);

/**
 * A figure without what can only be misread: a ring for a 0, a point or a semicolon for a comma, "05" for "0,5"; and with
 * the blank that its thousands lost.
 */
function mended(text: string, decimals: boolean): string {
  if (isZero(text)) return '0';
  //   1:335,5      3.170 726      a speck between thousands
  const spaced = text
    .replace(/\d+(?=\d{3} )/, '$& ')
    .replace(/^([-+]?\d{1,3})(?:[.:;](?=\d{3},\d)|\.(?=\d{3} ))/, '$1 ');
  return spaced.replace(likeComma, ',').replace(/^([-+]?0)(?=\d+$)/, decimals ? '$1,' : '$1');
}

const likeMinus = new RegExp(`^[${likeAny('-')}]\\d`);

/** "=272", "“272": what stands for a minus, or for nothing. */
function marked(way: Way): Way[] {
  const at = way.figures.findIndex(({ text }) => likeMinus.test(text));
  if (at < 0) return [way];
  return ['-', ''].flatMap((sign) =>
    marked({
      figures: way.figures.with(at, { ...way.figures[at]!, text: sign + way.figures[at]!.text.slice(1) }),
      cost: way.cost + (sign ? 1 : 3) * figureWeights.mark,
    }),
  );
}

/** "54" is "5,4"; of "5" nobody knows what stood behind its comma. */
function decimal(figure: Reading): Reading {
  const text = withComma(figure.text);
  return text === null ? { ...figure, garbled: true } : { ...figure, text };
}

function subsets(items: readonly number[]): number[][] {
  if (items.length > most) return [[], [...items]];
  return items.reduce<number[][]>((all, item) => [...all, ...all.map((each) => [...each, item])], [[]]);
}
