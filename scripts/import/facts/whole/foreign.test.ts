import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../report/import-report.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { readText } from '../../read/read.ts';

const knowledge = loadKnowledge();
const head = 'Indikator\tPeriodens utfall\tÅrsmål\tPeriod';
const report = [
  'Tertialrapport 2 2024 för Farsta stadsdelsnämnd',
  'Bilaga 1: Rapport 2022 för Skarpnäcks stadsdelsnämnd',
  '# KF:s inriktningsmål: 1. En stad för alla',
  head,
  'Andel tysta fläktar\t71 %\t72 %\tTertial 2 2024',
  '',
  '# Uppföljning av ekonomi',
  'Mnkr\tBudget\tPrognos\tAvvikelse',
  'Kostnader\t12,4\t12,0\t0,4',
  '',
];
const other = [
  head,
  'Andel lagade staket\t81 %\t82 %\tTertial 2 2024',
  '',
  'Mnkr\tBudget\tPrognos\tAvvikelse',
  'Intäkter\t2,7\t2,9\t0,2',
  '',
];

/** The figures that a report with some lines at its end gives without doubt, and the lines that are told to be others'. */
function sureIn(...end: string[]) {
  const bytes = new TextEncoder().encode([...report, ...end, ''].join('\n'));
  const { facts } = importSource(readText('a.txt', bytes), knowledge);
  const rows = facts.indicators.flatMap(({ cells }) => cells.outcome?.value ?? []);
  const sums = facts.tables.flatMap((table) => table.rows.flatMap(({ cells }) => cells[0]?.value ?? []));
  const parts = facts.doubts.flatMap((each) =>
    'about' in each && /annan nämnds/.test(each.reason) ? [each.lines] : [],
  );
  return { figures: [...rows, ...sums], parts };
}

test('figures of an attachment of another board or year are in doubt, and told', () => {
  const own = { figures: [71, 12.4], parts: [[11, 17]] };
  assert.deepEqual(sureIn('Bilaga 2: Indikatorer för Skarpnäcks stadsdelsnämnd', ...other), own);
  assert.deepEqual(sureIn('Bilaga 2: Indikatorer 2022', ...other), own);
  assert.deepEqual(sureIn('Bilaga 2', 'Skarpnäcks stadsdelsnämnd', ...other).figures, [71, 12.4]);
});

test('sums of an attachment of the report itself are not; its indicators are, for they stand under no goal', () => {
  const all = { figures: [71, 12.4, 2.7], parts: [] };
  assert.deepEqual(sureIn('Bilaga 2: Indikatorer', ...other), all);
  assert.deepEqual(sureIn('Bilaga 2: Indikatorer 2022–2024 för Farsta stadsdelsnämnd', ...other), all);
});

test('those of another board’s report behind it are in doubt', () => {
  const title = 'Tertialrapport 2 2024 för Skarpnäcks stadsdelsnämnd';
  assert.deepEqual(sureIn(title, '', '# Sammanfattande analys', 'Nämnden når sina mål.', '', ...other), {
    figures: [71, 12.4],
    parts: [[11, 21]],
  });
});

test('those of another plan or report of the same board, bound in behind it, are in doubt', () => {
  const own = [71, 12.4];
  assert.deepEqual(sureIn('Verksamhetsplan 2025', ...other).figures, own);
  assert.deepEqual(sureIn('Bilaga 2: Verksamhetsplan 2024', ...other).figures, own);
  assert.deepEqual(
    sureIn('Bilaga 2', 'Tertialrapport 1 2024 för Farsta stadsdelsnämnd', ...other).figures,
    own,
  );
  const all = [71, 12.4, 2.7];
  assert.deepEqual(sureIn('Bilaga 2: Tertialrapport 2 2024', ...other).figures, all, 'its own');
  assert.deepEqual(sureIn('Verksamhetsplan 2025 beslutas i december', ...other).figures, all, 'a sentence');
});

test('activities and texts of another board’s attachment are not the report’s', () => {
  const activities = ['Aktivitet\tStartdatum\tSlutdatum', 'Byta armaturer\t2024-01-01\t2024-06-30', '', 'Bänkarna är målade.', '']; // prettier-ignore
  const names = (title: string) => {
    const lines = [...report, ...activities, title, '', ...other, ...activities];
    const { facts, text, messages } = importSource(
      readText('a.txt', new TextEncoder().encode(lines.join('\n'))),
      knowledge,
    );
    const said = text.sections.flatMap((section) => section.paragraphs.map((each) => each.text));
    const rules = messages.map(({ ruleId }) => ruleId);
    return [facts.activities.length, said.filter((each) => each.startsWith('Bänk')).length, rules];
  };
  assert.deepEqual(names('Bilaga 2: Indikatorer'), [2, 2, ['in-doubt']]);
  // Its table of activities is left out with all the rest, and not told as one without rows.
  assert.deepEqual(names('Bilaga 2: Indikatorer för Skarpnäcks stadsdelsnämnd'), [
    1,
    1,
    ['report-twice', 'in-doubt'],
  ]);
});

const area = (number: string, name: string) => [`KF:s mål för verksamhetsområdet: ${number} ${name}`, 'Uppfylls helt', '']; // prettier-ignore

test('goals of another board’s report or attachment are not the report’s', () => {
  const own = [...report.slice(0, 3), ...area('1.1', 'Torgen är rena'), ...area('1.2', 'Parkerna är tysta'), ...report.slice(3)]; // prettier-ignore
  const others = ['', report[2]!, ...area('1.1', 'Torgen är rena'), ...other, 'Nämndmål: 1.1.1 Stigen är ren', 'Uppfylls inte', '']; // prettier-ignore
  const read = (...end: string[]) => {
    const bytes = new TextEncoder().encode([...own, ...end].join('\n'));
    const { facts } = importSource(readText('a.txt', bytes), knowledge);
    const sure = facts.indicators.flatMap(({ cells }) => cells.outcome?.value ?? []);
    return {
      goals: facts.goals.map(({ number }) => number),
      sure,
      told: facts.doubts.some((each) => /annan nämnds/.test(each.reason)),
    };
  };
  const alone = { goals: ['1', '1.1', '1.2'], sure: [71] };
  assert.deepEqual(read(), { ...alone, told: false });
  for (const title of [
    'Tertialrapport 2 2024 för Skarpnäcks stadsdelsnämnd',
    'Bilaga 2: Uppföljning av mål för Skarpnäcks stadsdelsnämnd',
  ])
    assert.deepEqual(read(title, ...others), { ...alone, told: true }, title);
  const goals = others.filter((line) => !other.includes(line));
  assert.deepEqual(read('Tertialrapport 2 2024 för Skarpnäcks stadsdelsnämnd', ...goals), { ...alone, told: true }); // prettier-ignore
});
