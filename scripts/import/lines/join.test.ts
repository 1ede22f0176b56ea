import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinPieces } from './join.ts';

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
  [['a', '', 'b'], 'a b'],
];
for (const [pieces, whole] of cases) test(pieces.join(' | '), () => assert.equal(joinPieces(pieces), whole));
