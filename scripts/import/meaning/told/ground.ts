import type { Ground, Stated } from '../../../../src/model.ts';
import { beginOf, type Given, sentences } from './said.ts';

//   Bedömningen grundar sig främst på bojarna        what follows is a ground or none that is known
const rests =
  /^bedömning(?:en|arna) (?:(?:grundas|baseras|vilar)|(?:grundar|baserar|stöder|stödjer) sig|bygger)(?: (?:främst|huvudsakligen|i huvudsak|bland annat|dels|både|även))? på (.+)/iu;

const grounds: Record<Ground, RegExp> = {
  indikatorer: /(?<!\p{L})indikator(?:n|s|er|erna|ernas)?(?!\p{L})/iu,
  // "Fysisk aktivitet" is what people do.
  aktiviteter:
    /(?<!\p{L})(?:aktiviteter(?:na|nas)?|(?<=genomförandet? av (?:\p{L}+ )?)aktivitet(?:en)?)(?!\p{L})/iu,
  namndmal: /(?<!\p{L})nämndmål(?:et|ets|en|ens)?(?!\p{L})/iu,
  verksamhetsomradesmal:
    /(?<!\p{L})(?:verksamhetsområdesmål(?:et|ets|en|ens)?|mål(?:et|en)? för (?:\p{L}+ )?verksamhetsområde(?:t|n|na)?)(?!\p{L})/iu,
};

/** A sentence that also says what it does not rest on: which is which is not told. */
const denied =
  /(?<!\p{L})(?:inte|ej|(?:annat|andra|annan) (?:\p{L}+ )?än|snarare än|i stället för|istället för|utan|brist(?:en)? på|avsaknad(?:en)? av)(?!\p{L})/iu;

/** What the assessment of a goal rests on by the text under it, as far as that names what the report follows up. */
export function groundsStated({ sections, goals, lines }: Given): Stated[] {
  return sections.flatMap(({ goal: id, paragraphs }) => {
    const goal = goals.findIndex((one) => one.id === id);
    if (goal === -1) return [];
    return paragraphs.flatMap(sentences).flatMap((said) => {
      const [, what] = rests.exec(said.text) ?? [];
      if (what === undefined || denied.test(what)) return [];
      const on = (Object.keys(grounds) as Ground[]).filter((ground) => grounds[ground].test(what));
      return on.length > 0 ? [{ about: 'grund' as const, goal, on, line: beginOf(said, lines) }] : [];
    });
  });
}
