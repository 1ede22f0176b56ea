import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';
import { Accuracy } from '../../../src/accuracy.ts';
import type { Settings } from '../../../src/settings.ts';
import { errorHref, errorPlaces } from '../../../src/share/report-error.ts';
import { isWebAddress, webAddressExpected } from '../../../src/web-address.ts';
import { type Problem, stopAt } from '../problem.ts';
import { validate } from './shape.ts';

/** Segments of letters, digits and signs that need no coding in an address; none that leads up. */
const basePath = /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/;

const isMail = (text: string) => /^[^/\s<>":]+@[^/\s<>":]+$/.test(text);

/** Where errors are reported: what is filled in is coded, so that any letter may stand for it. */
function isReport(template: string): boolean {
  const filled = errorHref(template, { figure: 'x', report: 'x', line: 1, page: 1, url: 'x' });
  if (/[{}]/.test(filled)) return false;
  const [, to] = /^mailto:([^?]*)/.exec(filled) ?? [];
  return to === undefined ? isWebAddress(filled) : isMail(to);
}

/**
 * Sees to it that the site has an address and a path that it can live at, and that its pages link to the web or to mail.
 * @throws {BuildError} naming the setting.
 */
export function expectSettings({
  site,
  base,
  contact,
  dataLicence,
  reportErrors,
}: Pick<Settings, 'site' | 'base' | 'contact' | 'dataLicence' | 'reportErrors'>): void {
  const problem = (subject: string, reason: string, todo: string): Problem => ({
    file: 'src/settings.ts',
    line: null,
    rule: 'settings',
    subject,
    reason,
    todo,
  });
  const problems: Problem[] = [];
  const url = URL.canParse(site) ? new URL(site) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== site)
    problems.push(
      problem('site', `site: “${site}” is no origin, expected one like https://example.org`, 'Mend it, or SITE_URL; a path goes into BASE_PATH.'), // prettier-ignore
    );
  if (!basePath.test(base))
    problems.push(
      problem('base', `base: “${base}” is no path, expected one like /kollen/`, 'Mend it, or BASE_PATH.'),
    );
  const mail = ', or of mail';
  const braces = `${mail}, with no other braces than ${errorPlaces.map((place) => `{${place}}`).join(', ')}`;
  const links = [
    { name: 'contact', value: contact, good: (text: string) => isMail(text) || isWebAddress(text), or: mail },
    { name: 'dataLicence.url', value: dataLicence.url, good: isWebAddress, or: '' },
    { name: 'reportErrors', value: reportErrors, good: isReport, or: braces },
  ];
  for (const { name, value, good, or } of links)
    if (value !== null && !good(value))
      problems.push(problem(name, `${name}: “${value}” is no link, ${webAddressExpected}${or}`, 'Mend it.'));
  stopAt(problems);
}

const accuracyFile = join('content', 'accuracy.yml');

/**
 * Sees to it that what was measured of the importer can be read.
 * @throws {BuildError} naming file and field.
 */
export async function expectAccuracy(file: string = accuracyFile): Promise<void> {
  const todo = 'Restore the file, or measure again (npm run accuracy).';
  try {
    stopAt(validate(z.array(Accuracy), parse(await readFile(file, 'utf8')), file, todo).problems);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'YAMLParseError') throw error;
    stopAt([{ file, line: null, rule: 'yaml', subject: file, reason: error.message.split('\n')[0]!, todo }]);
  }
}
