import type { IndicatorEntry } from '../../../src/series.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Page } from './serialise.ts';
import { component, root, section } from './tree.ts';

/** The page of an indicator: what it means, its figures in every district, its names over the years. */
export function indicatorPage({ id, name }: IndicatorEntry, { findings }: Catalogue): Page {
  const found = findings.some(({ indicator, alsoAbout }) => indicator === id || alsoAbout.includes(id));
  return {
    frontmatter: { id, title: name },
    body: root(
      component('Definition', { indicator: id }),
      section('Utfall per stadsdel'),
      component('IndicatorChart', { indicator: id }),
      component('IndicatorTable', { indicator: id }),
      section('Namn genom åren'),
      component('NameHistory', { indicator: id }),
      ...(found ? [section('Frågor till nämnden'), component('Findings', { indicator: id })] : []),
    ),
  };
}
