import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinPieces, unbroken } from './join.ts';

const cases: [string[], string][] = [
  [['Antal planer (I-', 'SIP)'], 'Antal planer (I-SIP)'],
  [['personer med funktions-', 'nedsättning'], 'personer med funktionsnedsättning'],
  [['vård-', 'och omsorg'], 'vård- och omsorg'],
  [['Byggvaru', 'bedömningen'], 'Byggvaru bedömningen'],
  [['Förskole- verksamhet'], 'Förskoleverksamhet'],
  [['Hässelby- Vällingby'], 'Hässelby-Vällingby'],
  [['SÄBO- läkare'], 'SÄBO-läkare'],
  [['personalen- LSS-boende'], 'personalen- LSS-boende'],
  [['natt- och', 'larm-', 'insatser'], 'natt- och larminsatser'],
  [['kurs i e-', 'handel'], 'kurs i e-handel'],
  [['i e- handel'], 'i e-handel'],
  [['Skolan håller upp-', 'projektet igång'], 'Skolan håller upp-projektet igång'],
  [['planen 2022-', '2024'], 'planen 2022-2024'],
  [['covid-19-', 'viruset'], 'covid-19-viruset'],
  [['4,1-', '7,9'], '4,1- 7,9'],
  [['a', '', 'b'], 'a b'],
];
for (const [pieces, whole] of cases) test(pieces.join(' | '), () => assert.equal(joinPieces(pieces), whole));

test('a hyphen goes where the same table’s headings print the word otherwise', () => {
  assert.deepEqual(
    unbroken(['Enhetens namn', 'En-hetens budget (-)', 'Resultatöver-föring', 'Resultat-överföring', 'KF-mål (-)']), // prettier-ignore
    ['Enhetens namn', 'Enhetens budget (-)', 'Resultatöverföring', 'Resultatöverföring', 'KF-mål (-)'],
  );
});

test('a stop on a line of its own stands behind the word above it', () => {
  assert.equal(joinPieces(['15,3 barn/avd', '.']), '15,3 barn/avd.');
});
