import type { Facts } from '../../src/model.ts';
import { reportLabel } from '../../src/report/name.ts';
import { Report } from '../build/registry/report.ts';
import type { NewEntry } from './new-entry.ts';
import { entryText } from './yaml.ts';

/** An entry for a report: its kind, year and board; where the original is published no report says. */
export function reportEntry({ id, board, source }: Facts): NewEntry {
  const title = `${reportLabel(id)} för ${board}`;
  return {
    path: `reports/${id}.yml`,
    text: entryText([], Report.parse({ title, url: null, published: null, file: source.sha256 })),
    open: ['url', 'published'],
  };
}
