import assert from 'node:assert/strict';
import { test } from 'node:test';
import { published } from '../invented.ts';
import { problemLine } from '../problem.ts';
import { leftOutOf, unpublishable } from './unpublishable.ts';

const { settings } = published;

test('settings that give absolute addresses are published', () => {
  assert.deepEqual(unpublishable(settings), []);
  assert.deepEqual(unpublishable({ ...settings, contact: null, publisher: null }), []);
  assert.deepEqual(unpublishable({ ...settings, contact: 'https://kollen.se/kontakt' }), []);
});

test('an address that is none names its setting, and what to do', () => {
  const more = { contact: 'ring oss', dataLicence: { name: 'Fri', url: 'fri' } };
  assert.deepEqual(unpublishable({ ...settings, ...more }).map(problemLine), [
    'src/settings.ts contact is "ring oss", expected an e-mail address, an absolute address or null (settings). Set it there.',
    'src/settings.ts dataLicence.url is "fri", expected an absolute address (settings). Set it there.',
  ]);
});

test('a kind of publisher that portals do not know is told of, with those that they know', () => {
  const unknown = 'NonProfitOrganisation' as 'nonProfit';
  assert.deepEqual(unpublishable({ ...settings, publisherType: unknown }).map(problemLine), [
    'src/settings.ts publisherType is "NonProfitOrganisation", expected academia, company, localAuthority, nationalAuthority, nonGovernmental, nonProfit, person or null (settings). Set it there.',
  ]);
});

test("the build's line names what data portals miss", () => {
  assert.equal(leftOutOf({ ...settings, site: 'https://kollen.se' }), '');
  assert.equal(
    leftOutOf({ ...settings, publisher: null, publisherType: null, contact: null }),
    "; data portals miss in src/settings.ts: site (https://kollen.example is nobody's address: SITE_URL), publisher, publisherType, contact",
  );
});
