import { findingIndex, type About } from '../finding/select.ts';
import type { Finding } from '../series.ts';
import { kept, told } from '../trace/read.ts';
import { findings } from './collections.ts';

const indexed = kept('index of findings', () => findingIndex(findings.values()));
const idsOfFindings = told('findings on', (about) =>
  indexed('')(JSON.parse(about) as About).map(({ id }) => id),
);

/** The findings that concern a page, questions before notes; without a walk through all of them. */
export function findingsOn(about: About): Finding[] {
  return idsOfFindings(JSON.stringify(about)).map((id) => findings.get(id)!);
}
