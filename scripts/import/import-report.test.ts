import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Facts, ReportText } from '../../src/model.ts';
import { importSource } from './import-report.ts';
import { compare } from '../fuzz/compare.ts';
import { faults } from '../fuzz/fault.ts';
import { print } from '../fuzz/print.ts';
import { councilGoal, report } from '../fuzz/report.ts';
import { Random } from '../fuzz/random.ts';
import { truth } from '../fuzz/truth.ts';
import { loadKnowledge } from './knowledge/knowledge.ts';
import { Refusal } from './lines/problem.ts';
import { readText } from './read/read.ts';

const knowledge = loadKnowledge();
const read = (text: string) =>
  importSource(readText('report.txt', new TextEncoder().encode(text)), knowledge);

/** A made-up report with some kinds of damage. */
function damaged(seed: number): { text: string; differences: () => string[] } {
  const random = new Random(seed);
  const real = truth(random);
  // Which column a value belongs to when a cell was lost, and a running head seen twice, are tested apart.
  const kinds = faults.filter((each) => !/^(swallow|unknownFurniture)/.test(each));
  const { text } = print(real, random, random.some(kinds, random.int(0, seed % 4 === 0 ? 40 : 5)));
  const differences = () => {
    const { facts, text: words } = read(text);
    return compare(real, facts, words).map((each) => `seed ${seed} ${each.field} ${each.where}: ${each.expected} | ${each.got}`); // prettier-ignore
  };
  return { text, differences };
}

/** Whatever a text is: it is refused with a reason, or it gives facts that fit the model and own every line once. */
function holds(text: string): void {
  let imported;
  try {
    imported = read(text);
  } catch (error) {
    assert.ok(error instanceof Refusal, (error as Error).stack);
    return;
  }
  const { facts } = imported;
  let next = 1;
  for (const [first, last] of facts.owners) {
    assert.equal(first, next);
    assert.ok(last >= first);
    next = last + 1;
  }
  assert.equal(next, facts.source.lines + 1);
  Facts.parse(facts);
  ReportText.parse(imported.text);
}

test('made-up reports with known truth: every field of every one', () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 120; seed++) wrong.push(...damaged(seed).differences());
  assert.deepEqual(wrong, []);
});

test('lost cells: a value stands in its own column, or in doubt', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = new Random(seed);
    const real = truth(random);
    const { text } = print(real, random, ['swallowed', 'iconBare', 'swallowedIcon']);
    const { facts, text: words } = read(text);
    const wrong = compare(real, facts, words).filter((each) => !each.doubt);
    assert.deepEqual(wrong, [], `seed ${seed}`);
  }
});

test('reports with lines shuffled, doubled, dropped, cut and mixed up: all lines are owned, nothing is thrown', () => {
  const change = fc.record({
    seed: fc.integer({ min: 1, max: 400 }),
    from: fc.nat(),
    count: fc.integer({ min: 0, max: 60 }),
    to: fc.nat(),
    how: fc.constantFrom('move', 'double', 'drop', 'reverse', 'cut', 'tabs', 'noise', 'join'),
    noise: fc.string({ unit: 'grapheme', maxLength: 40 }),
  });
  fc.assert(
    fc.property(change, ({ seed, from, count, to, how, noise }) => {
      const { text } = damaged(seed);
      const lines = text.split('\n');
      const at = from % lines.length;
      const taken = lines.slice(at, at + count);
      if (how === 'cut') return holds(text.slice(0, from % text.length));
      if (how === 'double') lines.splice(to % lines.length, 0, ...taken);
      else if (how === 'drop') lines.splice(at, count);
      else if (how === 'reverse') lines.splice(at, count, ...taken.toReversed());
      else if (how === 'tabs') lines.splice(at, count, ...taken.map((line) => line.replace(/ /g, '\t')));
      else if (how === 'noise') lines.splice(at, 0, noise, `${noise}\t${noise}`);
      else if (how === 'join') lines.splice(at, count, taken.join('\t'));
      else lines.splice(to % lines.length, 0, ...lines.splice(at, count));
      holds(lines.join('\n'));
    }),
    { numRuns: 300 },
  );
});

test('any bytes are refused or read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        importSource(readText('a.txt', bytes), knowledge);
      } catch (error) {
        assert.ok(error instanceof Refusal, String(error));
      }
    }),
  );
});

test('the same bytes give the same facts, and goals keep their ids when text about them changes', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const { text } = damaged(seed);
    const { facts } = read(text);
    assert.deepEqual(read(text).facts, facts);
    const ids = facts.goals.map((goal) => goal.id);
    assert.equal(new Set(ids).size, ids.length);
    const longer = text.replaceAll(
      'Förvaltningen följer utvecklingen noga under året.',
      'Ny text.\n\nMer ny text.',
    );
    assert.deepEqual(read(longer).facts.goals.map((goal) => goal.id), ids); // prettier-ignore
  }
});

test(
  'a line of 10 MB, a million empty lines, 200,000 rows: neither crash nor hang',
  { timeout: 120_000 },
  () => {
    const { text } = damaged(3);
    const rows = read(text).facts.indicators.length;
    const middle = text.indexOf('\n', text.length / 2);
    const insert = (noise: string) => read(`${text.slice(0, middle)}\n${noise}\n${text.slice(middle)}`).facts;
    for (const unit of ['a', 'å', 'а', '.', '*', '[', '_', '<', '&', '#', '\\', 'a@', 'a\t', '- ', 'Analys '])
    assert.ok(Math.abs(insert(unit.repeat(10_000_000 / new TextEncoder().encode(unit).length)).indicators.length - rows) <= 1, unit); // prettier-ignore
    assert.equal(insert('\n'.repeat(1_000_000)).indicators.length, rows);
    for (const line of ['a\tb', 'x\t1\t2023', 'a', 'Analys\t', '1. Stadsdelsnämnden beslutar'])
      assert.ok(insert(`${line}\n`.repeat(50_000)).source.lines > 50_000);
  },
);

test('what is no report is refused with what to do', () => {
  const refusal = (text: string) => {
    try {
      read(text);
    } catch (error) {
      return error instanceof Refusal ? `${error.problem.ruleId}: ${error.problem.note}` : String(error);
    }
    return null;
  };
  assert.equal(
    refusal('Hej\n\nKF:s inriktningsmål: 1. En stad'),
    'title: Import the whole report, its first page too.',
  );
  assert.match(
    refusal('Tertialrapport 1 2023 för Bromma stadsdelsnämnd\n\nHej') ?? '',
    /^goals: Check that this/,
  );
});

test('a text whose tables lost their columns is refused with its line, page and remedy', () => {
  const top = 'Tertialrapport 1 2023 för Farsta stadsdelsnämnd\n\nKF:s inriktningsmål: 1. En stad\n';
  const table = 'Indikator\n\nPeriodens\nutfall\n\nÅrsmål\n\nAntal träd\n\n12 st\n';
  const lost = (text: string) => {
    try {
      return read(text).messages.map(String);
    } catch (error) {
      assert.ok(error instanceof Refusal);
      return [error.problem.name, error.problem.ruleId, error.problem.note];
    }
  };
  const [name, rule, advice] = lost(`${top}\f${table}\nAktivitet Startdatum Slutdatum Avvikelse\n`);
  assert.deepEqual([name, rule], ['report.txt:4:1 page 2', 'columns-lost']);
  assert.match(advice ?? '', /PDF itself.*pdftotext -layout/);
  // Where another table kept its columns, only the one without is told.
  const messages = lost(
    `${top}${table}\nAktivitet\tStartdatum\tSlutdatum\nPlantera träd\t2023-01-01\t2023-12-31\n\nUppföljning av ekonomi\n\nAttesterat av\n`,
  );
  assert.equal(messages.length, 1);
  assert.match(messages[0]!, /^report\.txt:4:1: .*columns are lost.*not read/);
});

test('a board that nobody knows, and one that had ended, are doubts', () => {
  const doubtsOf = (board: string) => read(report(councilGoal, `Tertialrapport 1 2024 för ${board}`)).facts;
  const unknown = doubtsOf('Nya stadens stadsdelsnämnd');
  assert.equal(unknown.id, 'nya-stadens-2024-t1');
  assert.deepEqual(unknown.doubts, [
    {
      about: 'board',
      reason: 'Nämnden ”Nya stadens stadsdelsnämnd” finns inte i registret över stadsdelar',
      lines: [1, 1],
    },
  ]);
  assert.deepEqual(doubtsOf('Rinkeby-Kista stadsdelsnämnd').doubts, [
    { about: 'board', reason: 'Nämnden upphörde 2023, före den tid som rapporten gäller', lines: [1, 1] },
  ]);
  assert.deepEqual(doubtsOf('Järva stadsdelsnämnd').doubts, []);
});
