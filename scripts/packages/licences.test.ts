/** Under which licences the packages are that the project installs, on every machine. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packages } from './locked.ts';

/** Licences that ask for no more than their text and the names beside copies. */
const allowed = [
  '(MIT OR CC0-1.0)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
];

/** Packages under other licences, each with what it is under and why it may be used. */
const exceptions: [name: RegExp, licence: string, reason: string][] = [
  [/^@fontsource-variable\/source-serif-4$/, 'OFL-1.1', 'a typeface; its licence lies beside the copies'],
  [/^dictionary-sv$/, 'LGPL-3.0', 'read at run time as it is, never copied or changed'],
  [/^@img\/sharp-libvips-/, 'LGPL-3.0-or-later', 'Astro may use it; a library of its own, never published'],
  [/^@img\/sharp-win32-/, 'Apache-2.0 AND LGPL-3.0-or-later', 'the same on Windows'],
  [/^@img\/sharp-wasm32$/, 'Apache-2.0 AND LGPL-3.0-or-later AND MIT', 'the same as WebAssembly'],
  [/^@resvg\/resvg-js(-.+)?$/, 'MPL-2.0', 'paints pictures in the build; used as it is, never published'],
  [/^lightningcss(-.+)?$/, 'MPL-2.0', 'packs styles in the build; used as it is, never published'],
  [/^axe-core$/, 'MPL-2.0', 'runs in the tests only'],
];

test('every package is under a licence of the list, or an exception that has its reason', () => {
  const other = packages.filter(
    ([name, { license = 'none' }]) =>
      !allowed.includes(license) &&
      !exceptions.some(([pattern, licence]) => licence === license && pattern.test(name)),
  );
  assert.deepEqual(
    other.map(([name, { version, license }]) => `${name}@${version}: ${license}`),
    [],
  );
});

test('no exception stays behind when its package goes', () => {
  const unused = exceptions.filter(
    ([pattern, licence]) =>
      !packages.some(([name, { license }]) => license === licence && pattern.test(name)),
  );
  assert.deepEqual(unused, []);
});
