import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Letter } from './letter.ts';
import { held } from './words.ts';

/** How letters are drawn that are 5 points wide: at which left end and height, and how large. */
interface Drawn {
  text: string;
  left: number;
  top?: number;
  size?: number;
}

/** What of texts, drawn one after the other without a blank, is read: words from the left. */
function read(...drawn: Drawn[]): string[] {
  const letters: Letter[] = [];
  for (const { text, left, top = 100, size = 10 } of drawn)
    [...text].forEach((letter, n) => {
      const x = left + 5 * n;
      letters.push({
        text: letter,
        ...{ left: x, right: x + 5, top, bottom: top + size, size, bold: false },
        ...{ direction: 0, slanted: false, nth: letters.length, spaced: false },
      });
    });
  const { words } = held({ letters, marks: [], pictures: [], hidden: 0, unseen: 0, unmapped: 0 }, 600, 800);
  return words.toSorted((a, b) => a.left - b.left).map((word) => word.text);
}

//   Tas fram av nämnd       squeezed: 1.5 points between words of 10
test('words drawn without blanks are parted where their gaps step up, however narrow a blank is', () => {
  const words = ['Tas', 'fram', 'av', 'nämnd', 'eller', 'styrelse', 'under', 'året', 'och', 'hela', 'tiden'];
  let left = 50;
  const drawn = words.map((text) => {
    const own = { text, left };
    left += 5 * text.length + 1.5;
    return own;
  });
  assert.deepEqual(read(...drawn), words);
});

//   H U N D A R  O C H  B Å T A R       set 2 points apart, with a blank that is drawn
test('letters that are set apart are one word, between blanks that are drawn', () => {
  const letters: Letter[] = [];
  let left = 50;
  let spaced = false;
  for (const text of 'HUNDAR OCH BÅTAR') {
    if (text !== ' ') {
      const place = { left, right: left + 5, top: 100, bottom: 110, size: 10, bold: false };
      letters.push({ text, ...place, direction: 0, slanted: false, nth: letters.length, spaced });
    }
    spaced = text === ' ';
    left += spaced ? 4.8 : 7;
  }
  const { words } = held({ letters, marks: [], pictures: [], hidden: 0, unseen: 0, unmapped: 0 }, 600, 800);
  assert.deepEqual(
    words.map((word) => word.text),
    ['HUNDAR', 'OCH', 'BÅTAR'],
  );
});

test('letters drawn in one go stay one word where another cell is printed over them', () => {
  assert.deepEqual(read({ text: 'nämnd/styrelse', left: 50 }, { text: '2026', left: 102 }), [
    'nämnd/styrelse',
    '2026',
  ]);
});

//   ¨
//   a       the sign first, moved back over it or not; the ring of "å" is drawn behind the letter
test('a mark that is raised is no figure, be it as large as its figure or smaller', () => {
  assert.deepEqual(read({ text: 'ton', left: 50 }, { text: '1)', left: 65.2, top: 96.5 }), ['ton', '¹)']);
  assert.deepEqual(read({ text: 'ton', left: 50 }, { text: '2)', left: 65, top: 99, size: 6 }), [
    'ton',
    '²)',
  ]);
});

test('a mark belongs to the word it is raised at, not to one on the line above', () => {
  const words = read(
    { text: '260', left: 50, top: 100 },
    { text: 'timm', left: 45, top: 109.5 },
    { text: '1)', left: 65, top: 108.5, size: 6 },
  );
  assert.deepEqual(words, ['timm', '260', '¹)']);
});

test('small capitals go on with their capital, and a raised or a following small word does not', () => {
  const caps = [
    { text: 'P', left: 50 },
    { text: 'ERIOD', left: 55, top: 101.6, size: 8 },
    { text: 'KF:', left: 100 },
    { text: 'S', left: 115, top: 101.6, size: 8 },
    { text: 'U', left: 150 },
    { text: 'tfall', left: 155, top: 101.6, size: 8 },
  ];
  assert.deepEqual(read(...caps), ['PERIOD', 'KF:S', 'U', 'tfall']);
  assert.deepEqual(read({ text: 'CO', left: 50 }, { text: 'A', left: 60, top: 96, size: 6 }), ['CO', 'A']);
});

test('a large text that lies over others is a watermark; one that stands by itself is a title', () => {
  const row = [
    { text: 'Andel', left: 50 },
    { text: '71', left: 120 },
  ];
  assert.deepEqual(read(...row, { text: 'UTKAST', left: 52, top: 85, size: 40 }), ['Andel', '71']);
  assert.deepEqual(read(...row, { text: 'UTKAST', left: 52, top: 20, size: 40 }), ['Andel', 'UTKAST', '71']);
  const many = Array.from({ length: 1001 }, () => ({ text: 'X', left: 52, top: 85, size: 40 }));
  assert.ok(
    read(...row, ...many)
      .join('')
      .includes('X'),
    'no stamp has so many letters',
  );
});

test('letters that a font draws as one are read one by one', () => {
  assert.deepEqual(read({ text: 'ﬂ', left: 0 }), ['fl']);
});

test('a place to break at says nothing within a word nor before a hyphen of its own', () => {
  assert.deepEqual(read({ text: '2024\u00ad-03\u00ad-15', left: 50 }), ['2024-03-15']);
  assert.deepEqual(read({ text: 'upp\u00adföl\u00ad-', left: 50 }), ['uppföl\u00ad']);
});
