import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings } from '../../../src/settings.ts';
import { expectSettings } from './settings.ts';

test('the committed settings, and those of a publisher, are links', () => {
  expectSettings(settings);
  for (const contact of ['kontakt@example.org', 'https://example.org/kontakt'])
    expectSettings({
      ...settings,
      contact,
      reportErrors: `mailto:fel@example.org?subject={figure}&body={url}`,
    });
  expectSettings({ ...settings, reportErrors: 'https://example.org/fel?text={figure}&sida={url}' });
});

test('what no page may link to stops the build, with the setting and what was expected', () => {
  for (const [wrong, setting] of [
    [{ contact: 'javascript:alert(1)' }, 'contact'],
    [{ contact: 'data:text/html,x@y' }, 'contact'],
    [{ reportErrors: 'javascript:{figure}' }, 'reportErrors'],
    [{ reportErrors: 'mailto:?bcc={figure}' }, 'reportErrors'],
    [{ reportErrors: 'mailto:fel@example.org?subject={figur}' }, 'reportErrors'],
    [{ dataLicence: { name: 'CC0', url: 'javascript:1' } }, 'dataLicence.url'],
  ] as const)
    assert.throws(
      () => expectSettings({ ...settings, ...wrong }),
      new RegExp(
        `^BuildError: src/settings\\.ts ${setting.replace('.', '\\.')}: .* expected an address on the web`,
      ),
    );
});
