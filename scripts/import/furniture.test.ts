import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnitureOf, isFurniture, isHeadFurniture } from './furniture.ts';

test('what a page carries', () => {
  for (const line of ['Sida 3 (95)', '12 (95)', '7', 'start.stockholm', 'prov@example.se', '**08-508 00 001**', 'Dnr 1.2-34/2023', 'Bromma stadsdelsnämnd', 'Tertialrapport Tertial 1 2023 för Bromma stadsdelsnämnd', 'Bromma stadsdelsnämnd\tSida 4 (95)'])
    assert.ok(isFurniture(line), line); // prettier-ignore
  for (const line of ['Antal hushåll\t806\t818', '5\t8\t12', 'Samverkan', 'Tertialrapporten fokuserar på avvikelser.', '1.1 Barn'])
    assert.ok(!isFurniture(line), line); // prettier-ignore
  assert.ok(isHeadFurniture('tf. stadsdelsdirektör') && !isFurniture('stadsdelsdirektör'));
});

test('a line that cuts sentences on page after page is furniture, a heading that comes again is not', () => {
  const cut = ['Förvaltningen har under perioden arbetat med att', '', 'Uppföljning av året, del 3', '', 'stärka samverkan.', ''];
  const heading = ['Text som slutar här.', '', 'Samverkan', '', 'Samverkan har stärkts.', ''];
  const is = furnitureOf([...cut, ...heading, ...cut.map((line) => line.replace('3', '4')), ...heading]);
  assert.ok(is('Uppföljning av året, del 5'));
  assert.ok(!is('Samverkan'));
}); // prettier-ignore

test('the last line of a paragraph that comes again is no running head', () => {
  const paragraph = ['Parkerna utvecklas och underhålls för att kombinera biologisk', 'mångfald med rekreation.', ''];
  const parted = [paragraph[0]!, '', paragraph[1]!, '', 'måltider och livsmedel'];
  assert.ok(!furnitureOf([...paragraph, ...parted, '', ...paragraph])('mångfald med rekreation.'));
}); // prettier-ignore
