import type { Stated } from '../../../../src/model.ts';
import { rowNamed } from './area.ts';
import { beginOf, type Given, sentences } from './said.ts';

const less = /(?<!\p{L})(?:lägre|minskat|minskade|mindre) behov(?!\p{L})/iu;
const more =
  /(?<!\p{L})behovet av [^.]{3,50} har (?:även |också )?ökat(?!\p{L})|(?<!\p{L})ökat behov(?!\p{L})/iu;

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
        return way ? [{ about: 'behov', ...at, way, surplus, line: beginOf(said, lines) }] : [];
      });
  });
}
