import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnalysisWord } from './analysis-word.ts';

test('the word is known by all its letters but one, and in no other words', () => {
  for (const word of ['Analys', 'Anatys', ' analvs ']) assert.ok(isAnalysisWord(word), word);
  for (const word of ['Antal', 'Analys av läget', 'Ana']) assert.ok(!isAnalysisWord(word), word);
});
