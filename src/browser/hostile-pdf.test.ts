/** A PDF, and a text, whose names and metadata are code: the importer reads them as the texts that they are. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { Facts } from '../model.ts';
import { chromiumFlags, findChromium } from './chromium.ts';

const work = '.build/hostile-report';
/** The few tags and entities that extraction leaves in a text are none of its names: see clean.test.ts. */
const codes = [
  'Andel <blink>x</blink> {1+1}',
  'Andel <script>x()</script>',
  'Andel "><svg onload=x()>',
  "Andel ' onclick='x()",
  'Andel [a](javascript:x)',
  'Andel ${x} `x` $(x)',
  'Andel ]]>&#x3c;x/>',
  'Andel <!-- x -->',
  'Andel =cmd|x',
  'Andel %0d%0aSet-Cookie: x',
];

const coded = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const unspaced = (text: string) => text.replace(/\s/g, '');

before(() => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
});

/** Imports a file with the project's command; the facts, and all that was printed. */
function imported(file: string): { facts: Facts; printed: string } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/import.ts', file, '--facts', join(work, 'facts'), '--texts', join(work, 'texts')],
    { encoding: 'utf8' },
  );
  const facts = readFileSync(join(work, 'facts', 'farsta-2024-t2.json'), 'utf8');
  return { facts: Facts.parse(JSON.parse(facts)), printed: stdout + stderr };
}

function assertKept({ facts, printed }: ReturnType<typeof imported>): void {
  const names = new Set(facts.indicators.map(({ name }) => unspaced(name)));
  assert.deepEqual(
    codes.filter((code) => !names.has(unspaced(code))),
    [],
    [...names].join('\n'),
  );
  assert.doesNotMatch(printed, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
}

test('a PDF', async () => {
  let n = 0;
  const html = readFileSync('scripts/publish/farsta-2024-t2.html', 'utf8')
    .replace(/<title>.*?<\/title>/, '<title>&lt;script>x()&lt;/script> \u001b[31m {1+1}</title>')
    .replace(/(<tr>\s*<td>)[^<]+(<\/td>\s*<td>\d+ (?:%|st)<)/g, (whole, open: string, rest: string) => {
      const code = codes[n++];
      return code ? open + coded(code) + rest : whole;
    });
  assert.ok(n >= codes.length);
  const browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumFlags });
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.setContent(html);
  await page.pdf({ path: join(work, 'report.pdf'), preferCSSPageSize: true });
  await browser.close();
  assertKept(imported(join(work, 'report.pdf')));
});

test('a text', () => {
  const head = [
    'Indikator',
    'Periodens utfall',
    'Utfall VB 2023',
    'Prognos helår',
    'Årsmål',
    'KF:s årsmål',
    'Period',
  ];
  const lines = [
    '2024-09-26',
    'Till',
    'Farsta stadsdelsnämnd',
    'Tertialrapport Tertial 2 2024 för Farsta stadsdelsnämnd',
    'Sammanfattande analys',
    ...Array.from({ length: 50 }, () => 'Arbetet går framåt enligt planen.'),
    'KF:s mål för verksamhetsområdet: 1.5 Alla stockholmare ska ha tillgång till ett rikt kultur-, idrotts- och föreningsliv',
    'Uppfylls helt',
    head.join('\t'),
    ...codes.map((code, n) =>
      [code, `${60 + n} %`, '59 %', '61 %', '62 %', '63 %', 'Tertial 2 2024'].join('\t'),
    ),
    '',
  ];
  writeFileSync(join(work, 'report\u001b[31m.txt'), lines.join('\n'));
  assertKept(imported(join(work, 'report\u001b[31m.txt')));
});
