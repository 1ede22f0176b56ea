import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goalText } from './goal.ts';

const none = { nar: 0, 'nar-inte': 0, 'for-tidigt': 0 };

test('reports are said to judge, however many boards they are from', () => {
  const said = (boards: string[], fully: number) => goalText.answer(boards, fully, 9, none).trim();
  assert.equal(said(['Norrvik'], 9), 'Rapporten från Norrvik bedömer att alla 9 mål uppfylls helt.');
  assert.equal(
    said(['Norrvik', 'Söderö'], 8),
    'Båda nämndernas rapporter bedömer att 8 av 9 mål uppfylls helt.',
  );
  const goal = (...said: { assessment: string; boards: string[] }[]) => goalText.goalAnswer(said, none);
  assert.equal(
    goal({ assessment: 'uppfylls helt', boards: ['Norrvik', 'Söderö', 'Åsen'] }),
    'Alla tre nämnders rapporter bedömer att målet uppfylls helt.',
  );
  assert.equal(
    goal({ assessment: 'uppfylls helt', boards: ['Åsen'] }, { assessment: 'uppfylls delvis', boards: ['Ö'] }),
    'Av 2 nämnders rapporter bedömer 1 att målet uppfylls helt, 1 att målet uppfylls delvis.',
  );
});

// An administration writes a report and its board decides on it. Which of the two it says "bedömer" of differs.
test('no text says that a board judges its goals or explains its figures', () => {
  const files = globSync([
    'src/text/**/*.ts',
    'src/dictionary/**/*.ts',
    'src/metadata/**/*.ts',
    'src/terms/*.ts',
    'scripts/build/check/*.ts',
    'content/pages/*.mdx',
  ]).filter((file) => !file.endsWith('.test.ts'));
  const board = String.raw`nämnd(?:en|erna)?`;
  const wrong = new RegExp(
    [
      String.raw`(?:${board}|\$\{everyBoard\([^)]*\)\}) (?:själva? )?(?:bedömer|skriver|uppger|räknar med|väga)`,
      String.raw`bedömer (?:stadsdels)?${board}\b`,
      String.raw`nämnd(?:ens|ernas)(?: egna| eget| egen)? (?:bedömning|svar|förklaring|analys|resonemang|text|tabell)`,
      String.raw`what the board says`,
    ].join('|'),
    'giu',
  );
  const met = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(wrong) ?? []).map((words) => `${file}: ${words}`),
  );
  assert.ok(files.length > 100, `${files.length} files`);
  assert.deepEqual(met, []);
});
