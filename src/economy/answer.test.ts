import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../model.ts';
import type { Areas } from './area.ts';
import { areasAnswer, moneyAnswer } from './answer.ts';
import type { Operating } from './operating.ts';
import type { RankedArea } from './ranked.ts';

const cell = (text: string): Cell => ({
  text,
  value: Number(text.replace(',', '.')),
  unit: 'mnkr',
  bound: null,
  line: 1,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a follow-up says what is lacking after the transfers, a plan only its budget', () => {
  const operating = { budget: cell('200,0'), before: cell('-9,0'), after: cell('-4,0'), unit: 'mnkr' };
  const followUp = { type: 'tertialrapport', year: 2024 } as const;
  assert.equal(
    plain(moneyAnswer(followUp, operating as Operating, null)),
    'Pengarna väntas inte räcka: 4,0 mnkr fattas efter resultatöverföring, −2,0 % av budgeten.',
  );
  const budget = { ...operating, before: null, after: null } as Operating;
  assert.match(
    plain(moneyAnswer({ type: 'verksamhetsplan', year: 2024 }, budget, null)),
    /^Budgeten för 2024 är 200 mnkr/,
  );
  assert.match(moneyAnswer(followUp, null, null), /^Ingen tabell/);
  const unsure = { ...operating, before: null, after: { ...cell('-4,0'), value: null } } as Operating;
  assert.match(moneyAnswer(followUp, unsure, null), /^Avvikelsen för hela budgeten går inte att läsa säkert/);
});

test('a budget that only the areas tell is told in their unit, and a deviation is a part of it whatever the units', () => {
  const nothing = {
    budget: null,
    requested: null,
    performance: null,
    forecast: null,
    before: null,
    after: null,
  };
  const operating: Operating = { ...nothing, unit: 'mnkr' };
  const areas = { unit: 'tkr', rows: [{ total: true, budget: cell('200000') }] } as unknown as Areas;
  assert.match(
    plain(moneyAnswer({ type: 'verksamhetsplan', year: 2024 }, operating, areas)),
    /^Budgeten för 2024 är 200 000 tkr/,
  );
  assert.match(
    plain(moneyAnswer({ type: 'tertialrapport', year: 2024 }, { ...operating, before: cell('-4,0') }, areas)),
    /4,0 mnkr fattas, −2,0 % av budgeten/,
  );
});

test('what areas lack and have left is added up apart', () => {
  const of = (...sums: string[]) =>
    sums.map((text) => ({ area: { deviation: cell(text) }, parts: [] }) as unknown as RankedArea);
  const say = (lacking: string[], left: string[], basis: Areas['basis'] = 'prognos') =>
    plain(areasAnswer({ lacking: of(...lacking), left: of(...left) }, { unit: 'mnkr', basis }));
  assert.equal(
    say(['-9,9', '-6'], ['42,0']),
    'Tre områden avviker: i två fattas sammanlagt 15,9 mnkr, i ett blir 42,0 mnkr över.',
  );
  assert.equal(say(['-1,5'], []), 'Ett område avviker: där fattas 1,5 mnkr.');
  assert.equal(say([], []), 'Inget område avviker från sin budget.');
  // Of a year that has ended.
  assert.equal(
    say(['-9,9', '-6'], ['42,0'], 'utfall'),
    'Tre områden avvek: i två fattades sammanlagt 15,9 mnkr, i ett blev 42,0 mnkr över.',
  );
  assert.equal(say(['-1,5'], [], 'utfall'), 'Ett område avvek: där fattades 1,5 mnkr.');
  assert.equal(say([], ['2'], 'utfall'), 'Ett område avvek: där blev 2 mnkr över.');
  assert.equal(say([], [], 'utfall'), 'Inget område avvek från sin budget.');
});
