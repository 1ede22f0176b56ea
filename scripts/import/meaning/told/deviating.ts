import type { Indicator, Stated } from '../../../../src/model.ts';
import { type Given, lineOf, sentences } from './said.ts';

//   avvikande resultat för indikatorerna antal båtar per hamn och antal …
const list = /avvikande resultat (?:avseende|för|på) indikator(?:n|erna) ([^.]+)/iu;

/** Where the text names the indicators that deviate; only if it is known which all of them are. */
export function deviatingStated({ sections, indicators, lines }: Given): Stated[] {
  return sections.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ text }) => text.includes('avvikande'))
      .flatMap(sentences)
      .flatMap((said): Stated[] => {
        const [whole, names] = list.exec(said.text) ?? [];
        const found = names
          ?.split(/,| och |\*/)
          .flatMap((name) => (name.trim() ? [named(name, indicators)] : []));
        if (!whole || !found || found.length === 0 || found.includes(null)) return [];
        const words = whole.split(' ').slice(0, 3).join(' ');
        return [
          { about: 'avviker', indicators: found.map((at) => at!), line: lineOf(words, said.lines, lines) },
        ];
      }),
  );
}

/** The one indicator whose name begins so. */
function named(name: string, indicators: readonly Indicator[]): number | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
  const found = indicators.flatMap((row, at) => (plain(row.name).startsWith(plain(name)) ? [at] : []));
  return found.length === 1 ? found[0]! : null;
}
