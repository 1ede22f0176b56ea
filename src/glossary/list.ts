import { slug } from '../slug.ts';
import { basicTerms } from '../terms/basics.ts';
import { caveats, smallBase } from '../terms/flaws.ts';
import { goalLevels } from '../terms/goal-levels.ts';
import { measures } from '../terms/measures.ts';
import { missing } from '../terms/missing.ts';
import { moneyTerms } from '../terms/money.ts';
import { owners } from '../terms/owners.ts';
import { reportTypes } from '../terms/report-types.ts';
import { fromAnalysis, unknownWord, worths } from '../terms/worths.ts';
import type { Term } from '../terms/term.ts';
import { glossaryText } from '../text/glossary.ts';

/** A term with the anchor under which the glossary explains it. */
export interface Entry extends Term {
  id: string;
}

const groups: { title: string; terms: Record<string, Term> }[] = [
  { title: glossaryText.groups.basics, terms: basicTerms },
  { title: glossaryText.groups.reports, terms: reportTypes },
  { title: glossaryText.groups.goals, terms: goalLevels },
  { title: glossaryText.groups.figures, terms: measures },
  { title: glossaryText.groups.money, terms: moneyTerms },
  { title: glossaryText.groups.owners, terms: owners },
  { title: glossaryText.groups.missing, terms: missing },
  {
    title: glossaryText.groups.worths,
    terms: { ...worths, smallBase, ...caveats, fromAnalysis, unknownWord },
  },
];

/** All terms by what they are about, in the order in which a new reader meets them. */
export const glossary: { title: string; entries: Entry[] }[] = groups.map(({ title, terms }) => ({
  title,
  entries: Object.values(terms).map(({ label, explanation }) => ({ id: slug(label), label, explanation })),
}));

const byId = new Map(glossary.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));

/** The glossary's entry of a term. A term that it does not explain is a mistake of ours. */
export function entryOf({ label }: Pick<Term, 'label'>): Entry {
  const entry = byId.get(slug(label));
  if (!entry) throw new Error(`The glossary does not explain "${label}".`);
  return entry;
}
