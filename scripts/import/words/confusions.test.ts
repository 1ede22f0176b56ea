import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeAny, meantBy, readerOf, usual, withoutDots } from './confusions.ts';

test('what is read for some signs stands between the brackets of a pattern, and what is rare only where it is asked for', () => {
  const borders = new RegExp(`^[${likeAny('│', usual)}]+$`);
  for (const read of ['|', '[', ']', '}_']) assert.match(read, borders);
  assert.doesNotMatch('J', borders);
  assert.match('J', new RegExp(`^[${likeAny('│')}]$`));
  assert.doesNotMatch('“', new RegExp(`[${likeAny('-', usual)}]`));
});

test('a sign is the likeliest of those that can stand there', () => {
  assert.equal(meantBy('T', '0123456789'), '7');
  assert.equal(meantBy('T', '1'), '1');
  assert.equal(meantBy('é', 'åä'), 'ä');
  assert.equal(meantBy('é', 'åäö'), 'ö');
  assert.equal(meantBy('x', '0123456789'), undefined);
});

test('a text is read as some letters and signs, and keeps what is none of them', () => {
  assert.equal(readerOf('1')('l,I |x'), '1,1 1x');
  assert.equal(readerOf('l')('s1da, anta!'), 'slda, antal');
  assert.equal(withoutDots('Årsmål för öar, café'), 'Arsmal for oar, cafe');
});
