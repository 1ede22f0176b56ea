import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadLexicon } from './lexicon.ts';
import { restore } from './restore.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8');
const words = (text: string) => text.split(/\s+/).filter(Boolean);

// Our own sentences, set in two typefaces, printed, drawn at 200 and 300 dots an inch, read by tesseract -l eng.
for (const name of ['serif', 'sans']) {
  test(`a scan of known text comes out right: ${name}`, () => {
    const lines = fixture(name).split('\n');
    const restored = restore(lines, loadLexicon());
    const truth = words(fixture('truth'));
    const read = words(lines.join(' '));
    const got = words(restored.lines.join(' '));
    assert.equal(restored.lines.length, lines.length);
    assert.equal(got.length, truth.length);
    const wrong = truth.filter((word, i) => word !== got[i]);
    assert.ok(wrong.length <= 0.025 * truth.length, `wrong: ${wrong.join(' ')}`);
    const spoilt = truth.filter((word, i) => word === read[i] && word !== got[i]);
    assert.deepEqual(spoilt, []);
    assert.ok(restored.words.before < 0.75 && restored.words.after > 0.99);
  });
}

function one(line: string): string {
  return restore([line], loadLexicon()).lines[0]!;
}

test('everything but the words stays where it was', () => {
  assert.equal(one('  Namnden    7,0 %   2020-01-01\t|  x '), '  Nämnden    7,0 %   2020-01-01\t|  x ');
  assert.equal(one(''), '');
});

test('clean Swedish, English, names, codes and amounts are left alone', () => {
  for (const line of [
    'Andel barn i förskolan som får stöd, 45 st',
    'the feedback from this workshop',
    'LSS, SHIS och HVB-hem',
    '0,58 % 48h 19kg T2 CO2 3 000 kr/kvm',
  ]) {
    assert.equal(one(line), line);
  }
});

test('broken letters, lost letters and signs that stand for letters', () => {
  assert.equal(one('@ Upptylls helt'), '@ Uppfylls helt');
  assert.equal(one('6vriga insatser f6ljs upp'), 'Övriga insatser följs upp');
  assert.equal(one('stod till de som &r aldre'), 'stöd till de som är äldre');
  assert.equal(one('Forsorjningsstddstagandet'), 'Försörjningsstödstagandet');
});

test('an l that was read as a mark of exclamation', () => {
  assert.equal(one('Ande! nojda omsorgstagare'), 'Andel nöjda omsorgstagare');
  assert.equal(one('Valkommen! Vi ses'), 'Välkommen! Vi ses');
  assert.equal(one('Tack Xyzzy! som kom'), 'Tack Xyzzy! som kom');
});

test('what cannot be restored is told, not invented', () => {
  const { lines, open } = restore(['ett ceveeveecve arbete'], loadLexicon());
  assert.deepEqual(lines, ['ett ceveeveecve arbete']);
  assert.deepEqual(open, [{ line: 1, word: 'ceveeveecve' }]);
});

test('two words that were read as one', () => {
  assert.equal(one('insatser for barn och ungasom bor kvar'), 'insatser för barn och unga som bor kvar');
});

test('halves that a narrow column broke stay as they are', () => {
  assert.deepEqual(restore(['Utfall Perio', 'totalt dens i'], loadLexicon()).changes, []);
});

test('a lone 1 or | between words is the word i', () => {
  assert.equal(one('arbetet i1 forskolan'), 'arbetet i förskolan');
  assert.equal(one('gar 1 forskola i staden'), 'går i förskola i staden');
  assert.equal(one('steg 1 och 2 sedan 1 mars'), 'steg 1 och 2 sedan 1 mars');
  assert.equal(one('Tertal 1 hundar'), 'Tertial 1 hundar');
  assert.equal(one('1.4. | Stockholm far alla hjalp'), '1.4. I Stockholm får alla hjälp');
  assert.equal(one('Nagot | 5,0 | 3,2'), 'Något | 5,0 | 3,2');
});
