import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importReport } from '../../report/import-report.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { withoutContacts } from './contacts.ts';
import { officers, withoutOfficers } from './officers.ts';

/** Nobody's names, numbers and addresses, in the forms that reports print them; the secret is what must be gone. */
const forms: [string, string[]][] = [
  ...['08-508 00 001', '08 508 00 001', '(08) 508 00 001', '08/508 00 001', '08–508 00 001', '08.508.00.001', '0850800001', '+46 8 508 00 001', '+46 (0)8 508 00 001', '+46(0)850800001', '0046 8 508 00 001', '070-000 00 01', '073 000 0001', '076-0000001'].map((each): [string, string[]] => [each, [each]]),
  ...['Telefon: 508 00 001', 'Tfn 508 00 001', 'Tel. 50 80 00 01', 'Mobil 0700 00 00 01'].map((each): [string, string[]] => [each, [/\d.*/.exec(each)![0]]]),
  ...['namn@example.se', 'namn.namnsson@example.se', 'åsa.öberg@example.se', 'namn_n+1@mail.example.se', 'namn (at) example.se', 'namn(at)example.se', 'namn[at]example.se', 'namn [at] example [dot] se', 'namn at example.se', 'namn@exam\u00adple.se', 'NAMN@EXAMPLE.SE', 'namn snabel-a example.se', 'namn＠example.se'].map((each): [string, string[]] => [each, ['namn', 'åsa.öberg', 'xample'] ]),
  ...['850101-1234', '19850101-1234', '198501011234', '850161-1234', '19850101 1234'].map((each): [string, string[]] => [each, [each]]),
  ...['Handläggare: Namn Namnsson', 'Handläggare Namn Namnsson', 'Enhetschef Namn Namnsson', 'Namn Namnsson, enhetschef', 'Namn Namnsson enhetschef', 'Tf. stadsdelsdirektör Namn Namnsson', 'Vid protokollet: Namn Namnsson', 'Justerat av Namn Namnsson', 'Attesterat av Namn Namnsson', 'Underskrift: Namn von Namnsson', 'Kontaktperson: Namn-Nils Namnsson', 'Biträdande avdelningschef Namn N. Namnsson'].map((each): [string, string[]] => [each, ['Namnsson']]),
]; // prettier-ignore

/** A report that prints one text in ten places. */
function planted(secret: string): string {
  return [
    'Tertialrapport Tertial 2 2024 för Bromma stadsdelsnämnd', '', '2024-10-03', '',
    'Förslag till beslut', '', `1. Stadsdelsnämnden godkänner rapporten, ${secret}.`, '',
    'Bilagor', '', `Bilaga 1: Underlag ${secret}`, '',
    'Sammanfattande analys', '', `Förvaltningen bedömer att målen nås. Frågor besvaras: ${secret}.`, '',
    `KF:s inriktningsmål: 1. Ett Stockholm ${secret}`, '', 'Uppfylls helt', '',
    'KF:s mål för verksamhetsområdet: 1.1 Barn och unga växer upp tryggt', '', 'Uppfylls delvis', '',
    'Förväntat resultat', '', `- Barnen är trygga ${secret}`, '',
    'Indikator\tPeriodens utfall\tUtfall VB 2023\tPrognos helår\tÅrsmål\tKF:s årsmål\tPeriod',
    `Andel nöjda ${secret}\t71 %\t70 %\t72 %\t74 %\t74 %\tTertial 2 2024`,
    `Analys Resultatet är gott och redovisas av ${secret}.`, '',
    'Aktivitet\tStartdatum\tSlutdatum\tAvvikelse', `Rusta parken ${secret}\t2024-01-01\t2024-12-31\tFörsenad ${secret}`, '',
    'Uppföljning av ekonomi', '', `Uppföljning av driftbudget ${secret}`, '',
    'Mnkr\tBudget\tPrognos\tAvvikelse', `Kostnader ${secret}\t900,0\t905,0\t-5,0`, 'Summa\t900,0\t905,0\t-5,0', '',
  ].join('\n'); // prettier-ignore
}

const knowledge = loadKnowledge();
const read = (text: string) => importReport('report.txt', new TextEncoder().encode(text), knowledge);

test('more than forty forms in ten places: none reaches a file, and no figure goes with them', async () => {
  assert.ok(forms.length >= 40);
  for (const [form, secrets] of forms) {
    const { facts, text } = await read(planted(form));
    const files = JSON.stringify([facts, text]).replaceAll('\u00ad', '');
    for (const secret of secrets)
      assert.ok(!files.includes(secret.replaceAll('\u00ad', '')), `${form}: ${files.slice(Math.max(0, files.indexOf(secret) - 80)).slice(0, 200)}`);
    assert.deepEqual([facts.indicators[0]?.cells.outcome?.value, facts.tables[0]?.rows[0]?.cells[0]?.value], [71, 900], form);
  }
}); // prettier-ignore

test('blocks of names under their headings, wherever the names stand besides', async () => {
  const end = [
    ['Justerat av', 'Namn Namnsson', 'Nils Namnström'],
    ['Justerat av\tTitel\tDatum', 'Namn Namnsson\tEnhetschef\t2024-09-30', 'Nils Namnström\tControllern\t2024-09-30'],
    ['Underskrifter', '', 'Namn Namnsson', 'Enhetschef', '', 'Nils Namnström', 'Ekonom'],
    ['Vid protokollet', '', 'Namn Namnsson', '', 'Justeras', '', 'Nils Namnström'],
    ['Attesterat av', 'Namn Namnsson, 2024-09-30', 'Nils Namnström'],
    ['Kontaktuppgifter', 'Namn Namnsson', 'Nils Namnström'],
  ]; // prettier-ignore
  for (const lines of end) {
    const text = `${planted('och')}\nDen som följde arbetet var Nils Namnström.\n\n${lines.join('\n')}\n`;
    const { facts, text: words } = await read(text);
    assert.doesNotMatch(JSON.stringify([facts, words]), /Namnsson|Namnström/, lines.join(' / '));
  }
});

test('figures, times, dates, places and titles without a name stay', async () => {
  for (const text of [
    'I budget 0 123 456 kr',
    'Öppet 07.00–16.00',
    '2024-01-01–2024-12-31',
    'Andelen är 0.85 0.91 1.5 2.5',
    '1 283 500 st',
    'org.nr 212000-0142',
    'dnr 1.2.1-123/2024',
    'från 12 000 000 till 13 500 000 kronor',
    '1999-2024',
    'at least 12.5 till 13.5',
  ])
    // prettier-ignore
    assert.equal(withoutContacts(text), text);
  for (const text of [
    'Enhetschef Norra Ängby',
    'stadsdelsdirektören beslutar',
    'Ansvarig för Järva Stadsdelsförvaltning',
  ])
    assert.equal(withoutOfficers(text, new Set()), text);
  assert.deepEqual([...officers(['Handläggare', 'Stadsdelsförvaltningen', 'Barn och unga växer upp tryggt.', 'Hägersten Liljeholmen'])], []); // prettier-ignore
});
