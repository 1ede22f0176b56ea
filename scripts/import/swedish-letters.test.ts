import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFurniture } from './furniture.ts';
import { importBody } from './fuzz/read-report.ts';
import { boardGoal, councilGoal, indicatorHeader, report } from './fuzz/report.ts';
import { importSource } from './import-report.ts';
import { loadKnowledge } from './knowledge.ts';
import { readText } from './read.ts';
import { unitOfHeadings, unitOfLabel } from './table/unit.ts';

// JavaScript's \b ends a word before å, ä and ö, and begins none with them.

test('"kränkningar" is no unit, neither of a table nor of a row nor of a decision', () => {
  assert.equal(unitOfHeadings(['Förskola', 'Anmälda kränkningar']), null);
  assert.equal(unitOfLabel('Barn, kränkta'), null);
  assert.deepEqual([unitOfHeadings(['Pris (kr)']), unitOfLabel('Medelbidrag, kr')], ['kr', 'kr']);
  const text = report(councilGoal).replace('\n\nSammanfattande analys', '\n\nFörslag till beslut\n\n1. Stadsdelsnämnden godkänner rapporten om 3 kränkningar och 4 kr.\n\nSammanfattande analys'); // prettier-ignore
  const { facts } = importSource(readText('report.txt', new TextEncoder().encode(text)), loadKnowledge());
  assert.deepEqual(facts.decisions.flatMap(({ amounts }) => amounts.map((each) => each.text)), ['4 kr']); // prettier-ignore
});

test('"Telefonärenden" is text, "Telefon: 08-508 00 000" is what a page carries', () => {
  assert.ok(!isFurniture('Telefonärenden och besök') && !isFurniture('Telefon och brev är vanligast'));
  assert.ok(isFurniture('Telefon: 08-508 00 000') && isFurniture('åsa.öberg@example.se'));
});

test('"Budgetåret" opens no section among expected results', () => {
  const { text } = importBody(boardGoal, '', 'Förväntat resultat', '', 'Fler barn simmar', '', 'Budgetåret 2023 är i balans'); // prettier-ignore
  assert.deepEqual(text.expected.flatMap(({ items }) => items.map((each) => each.text)), ['Fler barn simmar', 'Budgetåret 2023 är i balans']); // prettier-ignore
});

test('"Årsprognosen är 85 %" tells the forecast', () => {
  const { facts } = importBody(councilGoal, '', indicatorHeader, 'Andel nöjda\t81 %\t\t\t79 %\t\t85 %\t86 %\tTertial 1 2023', 'Analys Årsprognosen är 85 %.\t\t\t\t\t\t\t\t'); // prettier-ignore
  assert.deepEqual(
    facts.mentions.map(({ cell, text }) => [cell, text]),
    [['forecast', '85 %']],
  );
});
