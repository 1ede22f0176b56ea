import type { Stated } from '../../../src/model.ts';
import { rowNamed } from './area.ts';
import { type Given, lineOf, sentences } from './said.ts';

const less = /\b(?:lägre|minskat|minskade|mindre) behov\b/iu;
const more = /\bbehovet av [^.]{3,50} har (?:även |också )?ökat\b|(?<!\p{L})ökat behov\b/iu;

/** Where the text of an area says that the need is less, or that it has risen. */
export function needsStated({ sections, tables, lines }: Given): Stated[] {
  return sections.flatMap(({ goal, heading, paragraphs }) => {
    const at = goal === null && heading ? rowNamed(heading, tables, ['verksamhetsomraden']) : null;
    if (!at) return [];
    return paragraphs
      .filter(({ text }) => text.includes('behov'))
      .flatMap(sentences)
      .flatMap((said): Stated[] => {
        const way = less.test(said.text) ? 'minskat' : more.test(said.text) ? 'okat' : null;
        const surplus = /överskott/i.test(said.text);
        const words = said.text.split(' ').slice(0, 4).join(' ');
        return way ? [{ about: 'behov', ...at, way, surplus, line: lineOf(words, said.lines, lines) }] : [];
      });
  });
}
