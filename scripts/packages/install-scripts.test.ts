/** Nothing runs when the project is installed, and nothing is installed but what the lockfile has the sum of. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packages } from './locked.ts';

const { allowScripts, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
  scripts: Record<string, string>;
};

test('each package with an install script is named, and denied', () => {
  const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name);
  assert.deepEqual(allowScripts, Object.fromEntries(withScript.map((name) => [name, false])));
});

test('the project itself runs nothing when it is installed', () => {
  const hooks = [
    'preinstall',
    'install',
    'postinstall',
    'prepublish',
    'preprepare',
    'prepare',
    'postprepare',
  ];
  assert.deepEqual(
    hooks.filter((hook) => hook in scripts),
    [],
  );
});

test('npm ci kept to that', () => {
  // Its install script would put a program of the machine in the place of this one.
  assert.match(readFileSync('node_modules/esbuild/bin/esbuild', 'latin1').slice(0, 40), /^#!.*node\n/);
});

test('every package has its sum', () => {
  const without = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  assert.deepEqual(
    without.map(([name]) => name),
    [],
  );
});
