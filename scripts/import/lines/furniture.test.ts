import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFurniture, isHeadFurniture } from './furniture.ts';

test('what a page carries', () => {
  for (const line of ['Sida 3 (95)', '12 (95)', 'Sida 5 av8', 'Sida lav8', '7', 'start.stockholm', 'www.stad.exempel', 'prov@example.se', '**08-508 00 001**', 'Dnr 1.2-34/2023', 'Bromma stadsdelsnämnd', 'Tertialrapport Tertial 1 2023 för Bromma stadsdelsnämnd', 'Tertialrapport Tertial | 2023 för Bromma stadsdelsnämnd Sid 4', 'Bromma stadsdelsnämnd\tSida 4 (95)'])
    assert.ok(isFurniture(line), line); // prettier-ignore
  for (const line of ['Antal hushåll\t806\t818', '5\t8\t12', 'Samverkan', 'Tertialrapporten fokuserar på avvikelser.', '1.1 Barn', 'bl.a', 'Sida l', 'kl 9.30'])
    assert.ok(!isFurniture(line), line); // prettier-ignore
  assert.ok(isHeadFurniture('tf. stadsdelsdirektör') && !isFurniture('stadsdelsdirektör'));
});
