import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, facts, table } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './two-tables.ts';

const found = (forecast: string, areas = '2 163,6 | 2 180,6 | 2 176,1 | 0,0') =>
  findingsOf(
    check,
    evidence([
      facts({
        tables: [
          table(
            'driftbudget',
            `Mnkr | Budget | Prognos | Avvikelse\nAnslag (netto) | 2 163,6 | ${forecast} | -4,5`,
          ),
          table(
            'verksamhetsomraden',
            `Mnkr | Budget | Prognos (före resultatöverföringar) | Prognos (efter resultatöverföringar) | Avvikelse\nTotalt | ${areas}`,
          ),
        ],
      }),
    ]),
  ).map(({ sentence }) => sentence.replaceAll('\u00a0', ' '));

test('two tables that say the same of the whole board are in order', () => {
  assert.deepEqual(found('2 180,6'), []);
});

test('what they say differently is asked about', () => {
  assert.deepEqual(found('2 168,4'), [
    'För hela nämnden är prognosen före resultatöverföringar 2 168,4 mnkr i driftbudgeten och 2 180,6 mnkr i tabellen per verksamhetsområde, 12,2 mnkr ifrån varandra. Vad skiljer dem åt?',
  ]);
});

test('millions beside thousands are the same money', () => {
  assert.deepEqual(found('2 180,6', '2 163 600 tkr | 2 180 600 tkr | 2 176 100 tkr | 0 tkr'), []);
  assert.match(
    String(found('2 168,4', '2 163 600 tkr | 2 180 600 tkr | 2 176 100 tkr | 0 tkr')),
    /2 168,4 mnkr i driftbudgeten och 2 180 600 tkr i .*, 12,2 mnkr ifrån varandra/,
  );
});
