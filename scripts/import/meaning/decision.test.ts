import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisions } from './decision.ts';
import { Lines } from '../lines/lines.ts';

const none = new Map();
const decide = (...lines: string[]) => decisions(new Lines(lines), [1, lines.length], null, none);

test('kinds, amounts and changed targets', () => {
  const found = decide(
    'Förslag till beslut',
    '1. Nämnden godkänner rapporten.',
    '2. Nämnden ansöker om 383 887 kronor och 1,5 mnkr för parker.',
    '3. Nämnden ändrar årsmålet för andel nöjda båtgäster från 62,0 procent till 70,5 procent.',
    '4. Nämnden anmäler omslutningar om 24,9 mnkr.',
    '5. Nämnden upphäver riktlinjen.',
  ).map((each) => each.decision);
  assert.deepEqual(found.map((each) => each.kind), ['godkannande', 'budgetjustering', 'malandring', 'omslutning', 'ovrigt']); // prettier-ignore
  assert.deepEqual(found[1]?.amounts.map((each) => [each.value, each.unit]), [[383887, 'kronor'], [1.5, 'mnkr']]); // prettier-ignore
  assert.deepEqual(
    [found[2]?.indicator, found[2]?.from?.value, found[2]?.to?.value],
    ['andel nöjda båtgäster', 62, 70.5],
  );
});

test('an application for training is none for more budget, unless it says so', () => {
  const kinds = decide(
    'Förslag till beslut',
    '1. Nämnden ansöker om 120 000 kronor i kompetensutvecklingsmedel.',
    '2. Nämnden ansöker om kompetensmedel, språkombud, 84 000 kr.',
    '3. Nämnden begär medel för kompetensutveckling med 0,2 mnkr.',
    '4. Nämnden begär budgetjustering om 0,4 mnkr för kompetensutveckling.',
    '5. Nämnden äskar medel för solceller med 1,2 mnkr.',
  ).map((each) => each.decision.kind);
  assert.deepEqual(kinds, ['kompetensmedel', 'kompetensmedel', 'kompetensmedel', 'budgetjustering', 'budgetjustering']); // prettier-ignore
});

test('items whose numbers an OCR lost or misread are such where the next number counts them', () => {
  const texts = (...lines: string[]) => decide('Förslag till beslut', ...lines).map((each) => each.text);
  const [one, two] = [
    'Nämnden godkänner rapporten.',
    'Nämnden ansöker om medel för belysning i parken och längs stigen.',
  ];
  assert.deepEqual(
    texts(
      `8 ${one}`,
      'Nämnden ansöker om medel för belysning i parken',
      'och längs stigen.',
      '3 . Beslutet justeras.',
    ),
    [one, two, 'Beslutet justeras.'],
  );
  assert.deepEqual(texts(`1. ${one}`, two, '3. Beslutet justeras.'), [one, two, 'Beslutet justeras.']);
  assert.deepEqual(texts('Nämnden beslutar följande.', `1. ${one}`, `2. ${two}`), [one, two]);
});

test('clauses of one sentence are decisions', () => {
  const found = decide(
    'Förslag till beslut',
    'Förvaltningen föreslår att nämnden beslutar',
    '– att godkänna rapporten,',
    '– att begära budgetjustering om 1,5 mnkr',
    'för parker',
    'att justera årsmålet för andel nöjda från 14 procent till 11 procent',
    '',
    'Eva Ek',
  ).map(({ decision, text }) => [decision.kind, decision.lines, text]);
  assert.deepEqual(found, [
    ['godkannande', [3, 3], 'att godkänna rapporten,'],
    ['budgetjustering', [4, 5], 'att begära budgetjustering om 1,5 mnkr för parker'],
    ['malandring', [6, 6], 'att justera årsmålet för andel nöjda från 14 procent till 11 procent'],
  ]);
});

test('a page’s foot parts a list and an item', () => {
  const found = decide(
    '### **Stadsdelsförvaltningens förslag till beslut**',
    '1. Nämnden ansöker om medel för belysning',
    '**Bromma',
    'stadsdelsnämnd**',
    '08-508 00 002',
    'prov@example.se',
    'start.stockholm',
    'i Provparken',
    '2. Beslutet förklaras omedelbart justerat',
    '',
    'Eva Ek',
    'stadsdelsdirektör',
  );
  assert.deepEqual(
    found.map((each) => each.text),
    ['Nämnden ansöker om medel för belysning i Provparken', 'Beslutet förklaras omedelbart justerat'],
  );
  assert.deepEqual(found[0]?.owned, [2, 8]);
});

test('nothing goes on after the contents', () => {
  const lines = ['Förslag till beslut', '1. Nämnden ansöker om medel', 'Innehåll', 'Uppföljning\t5', 'en rad med liten bokstav'];
  assert.equal(decisions(new Lines(lines), [1, 5], [3, 4], none)[0]?.text, 'Nämnden ansöker om medel');
}); // prettier-ignore

test('a decision without a number', () => {
  assert.equal(decide('Förslag till beslut', 'Stadsdelsnämnden godkänner rapporten.')[0]?.decision.n, 1);
});

test('a report printed when it was decided: the decision opens the list, with its date or without', () => {
  for (const heading of ['Stadsdelsnämndens beslut 6 februari 2014:', 'Nämndens beslut den 2 mars 2015', 'Farsta stadsdelsnämndens beslut:']) {
    const found = decide(
      heading,
      '',
      '1. Stadsdelsnämnden godkänner berättelsen.',
      '2. Stadsdelsnämnden begär ombudgetering om 1,7 mnkr.',
      '3. Stadsdelsnämnden beslutar om resultatöverföring om 12.3 mnkr enligt bilaga',
      'Bo Ek-Exempel',
      'Stadsdelsdirektör',
    ).map((each) => each.decision);
    assert.deepEqual(found.map((each) => each.amounts.map(({ value, unit }) => [value, unit])), [[], [[1.7, 'mnkr']], [[12.3, 'mnkr']]]);
  }
  assert.deepEqual(decide('Stadsdelsnämndens beslut om budget', '1. Nämnden godkänner den.'), []);
}); // prettier-ignore
