import type { Stated } from '../../../../src/model.ts';
import { rowNamed } from './area.ts';
import { beginOf, type Given, sentences } from './said.ts';
import { isSupposed } from './supposed.ts';

type Way = Extract<Stated, { about: 'behov' }>['way'];

/** "Less" and "more" say nothing by themselves: than before, than budgeted, than elsewhere? */
const compared = {
  less: /(?<!\p{L})(?:lägre|mindre) behov(?!\p{L})/iu,
  more: /(?<!\p{L})(?:högre|större) behov(?!\p{L})/iu,
};
const moved = {
  less: /(?<!\p{L})behovet (?:av [^.]{3,50} )?har (?:även |också )?minskat(?!\p{L})|(?<!\p{L})minskat behov(?!\p{L})/iu,
  more: /(?<!\p{L})behovet (?:av [^.]{3,50} )?har (?:även |också )?ökat(?!\p{L})|(?<!\p{L})ökat behov(?!\p{L})/iu,
};

//   lägre behov av fyrar jämfört mot fördelad budget
//                        ^ than                ^ budget
const than = String.raw`(?<!\p{L})(?:än|jämfört (?:med|mot)|i (?:förhållande|jämförelse) (?:till|med))`;
const thanBudget = new RegExp(String.raw`${than} (?:\p{L}+ ){0,3}?budget|budgeterat behov`, 'iu');
const thanBefore = new RegExp(
  String.raw`${than} (?:\p{L}+ ){0,3}?(?:föregående|förra|fjol|tidigare|samma (?:period|tid)|motsvarande period|20\d\d)`,
  'iu',
);

/** Where the text of an area says that the need has risen or fallen, or is another than budgeted. */
export function needsStated({ sections, tables, lines }: Given): Stated[] {
  return sections.flatMap(({ goal, heading, paragraphs }) => {
    const at = goal === null && heading ? rowNamed(heading, tables, ['verksamhetsomraden']) : null;
    if (!at) return [];
    return paragraphs
      .filter(({ text }) => /behov/i.test(text))
      .flatMap(sentences)
      .flatMap((said): Stated[] => {
        const way = wayOf(said.text);
        const surplus = /överskott/i.test(said.text);
        return way ? [{ about: 'behov', ...at, way, surplus, line: beginOf(said, lines) }] : [];
      });
  });
}

/** Which way a sentence says that the need is; null where it says nothing of it, or supposes it. */
function wayOf(text: string): Way | null {
  if (isSupposed(text)) return null;
  const isMoved = { less: moved.less.test(text), more: moved.more.test(text) };
  const less = isMoved.less || compared.less.test(text);
  const more = isMoved.more || compared.more.test(text);
  if (less === more) return null;
  if (thanBudget.test(text)) return less ? 'under-budget' : 'over-budget';
  if (!isMoved.less && !isMoved.more && !thanBefore.test(text)) return null;
  return less ? 'minskat' : 'okat';
}
