import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const reports = process.env['REPORTS_DIR'];
const skip = reports
  ? false
  : 'REPORTS_DIR is not set: no file was held against the sentences of the reports';

/** So many words in a row are a report's own way to say it. */
const length = 7;

/** Runs of words without their dress: case, accents (an OCR loses them) and signs. Digits in a row are one word. */
function* runs(text: string): Generator<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (plain.match(/\p{L}+|\d[\d\s.,:–-]*/gu) ?? []).map((word) =>
    word.replace(/[\s.,:–-]+/g, ' ').trim(),
  );
  for (let at = 0; at + length <= words.length; at++) yield words.slice(at, at + length).join(' ');
}

/** Names and labels: facts, whichever file says them. */
const isFacts = (file: string) => /^content\/(?!pages\/)/.test(file);
const isText = (bytes: Buffer) => !bytes.includes(0);

/**
 * What of a report's text is sentences: paragraphs, those that a page parts put together, and analyses within a table.
 * A heading and a cell end without a full stop.
 */
function paragraphs(text: string): string[] {
  return text
    .replace(/(?<=[\p{L},])[ \t]*\n\s*\n(?=\p{Ll})/gu, ' ')
    .split(/\n[^\S\n]*\n|\n(?=\s*Analys|[^\n]*\t)|(?<=\t[^\n]*)\n/)
    .filter((each) => !/\S.*\t.*\S/.test(each) && /\p{Ll}{2}[.!?](?:\s|$)|[.!?]\s*$/u.test(each));
}

test('no file says what a report says in the report’s own words', { skip }, () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  const read = (file: string) => {
    const bytes = readFileSync(file);
    return isText(bytes) ? bytes.toString('utf8') : '';
  };
  const names = new Set(files.filter(isFacts).flatMap((file) => [...runs(read(file))]));
  const said = new Set(
    globSync('*.txt', { cwd: reports! })
      .flatMap((file) => paragraphs(readFileSync(join(reports!, file), 'utf8')))
      .flatMap((paragraph) => [...runs(paragraph)])
      .filter((run) => !names.has(run)),
  );
  assert.ok(said.size > 0, `REPORTS_DIR (${reports}) has no report as text`);
  const found = files
    .filter((file) => !isFacts(file) && file !== 'package-lock.json')
    .flatMap((file) => [...runs(read(file))].flatMap((run) => (said.has(run) ? [`${file}: “${run}”`] : [])));
  assert.deepEqual(found, [], 'say it in invented words, with other figures');
});
