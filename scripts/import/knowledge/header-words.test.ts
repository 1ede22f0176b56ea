import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headsOf } from '../table/heading.ts';
import { toldBy, toldInHeader } from './header-words.ts';
import { stockholm } from './headings.ts';

test('a word of a scan’s header tells what the same heading tells in sound text', () => {
  const heads = headsOf([stockholm]);
  const words = 'Utfall Män Pojkar Kvinnor Flickor VB Bokslut Prognos Årsmål Period Periodicitet Mätfrekvens';
  for (const word of words.split(' ')) assert.equal(toldBy(word), heads.column(word).role, word);
});

test('a letter in five may be misread, and a period’s word is not the period’s own', () => {
  for (const [word, told] of [
    ['Utfa1l', 'outcome'],
    ['Ärsmäl', 'target'],
    ['Perioden', 'own'],
    ['Periode', 'period'],
    ['Mar', null],
    ['hundar', null],
  ] as const)
    // prettier-ignore
    assert.equal(toldBy(word), told, word);
});

test('within a header a word’s beginning tells as much, and nowhere else', () => {
  for (const [word, told] of [
    ['féregan', 'previousOutcome'],
    ['Nämnd', 'board'],
    ['flickorna', 'outcomeWomen'],
  ] as const) {
    // prettier-ignore
    assert.equal(toldInHeader(word), told, word);
    assert.equal(toldBy(word), null, word);
  }
});
