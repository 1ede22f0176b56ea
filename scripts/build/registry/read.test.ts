import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { BuildError } from '../problem.ts';
import { readRegistry } from './read.ts';

let directory = '';
before(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'registry-')), 'registry');
});
after(() => rm(join(directory, '..'), { recursive: true }));

/** The committed registry after one change to one file, or with one more, in `directory`. */
async function changed(file: string, change: (text: string) => string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await cp('content/registry', directory, { recursive: true });
  await writeFile(
    join(directory, file),
    change(await readFile(join(directory, file), 'utf8').catch(() => '')),
  );
}

/** The messages that the registry gives after a change. */
async function messages(file: string, change: (text: string) => string): Promise<string> {
  await changed(file, change);
  const error: unknown = await readRegistry(directory).then(
    () => null,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof BuildError, `${file}: nothing was found wrong`);
  return error.message.replaceAll(directory, '');
}

test('what is counted grows through the year, unless it is so many of one for each of another', async () => {
  const { indicators } = await readRegistry('content/registry');
  for (const [id, { unit, names, accumulates, scope }] of indicators) {
    const isCount = unit === 'st' && names.every((name) => /^antal/i.test(name) && !/ per /i.test(name));
    if (isCount) assert.ok(accumulates, id);
    if (accumulates || scope) assert.notEqual(unit, '%', id);
  }
});

test('the committed registry is in order', async () => {
  const { indicators, districts } = await readRegistry('content/registry');
  assert.ok(indicators.size > 100);
  assert.deepEqual(districts.get('hagersten-alvsjo')?.predecessors, ['alvsjo', 'hagersten-liljeholmen']);
});

test('a place whose district was another is of one of those too', async () => {
  const text = await messages('districts/alvsjo.yml', (yaml) => yaml.replace('  - Liseberg\n', ''));
  assert.match(
    text,
    /^\/districts\/hagersten-alvsjo\.yml places: Liseberg is in none of alvsjo, hagersten-liljeholmen/,
  );
});

test('a broken field is named with its file', async () => {
  const text = await messages('indicators/sjukfranvaro.yml', (yaml) => yaml.replace('down', 'nedat'));
  assert.match(text, /^\/indicators\/sjukfranvaro\.yml:13 direction: .+ \(schema\)\. Correct the field/);
});

test('an entry of a list is named with the line that it begins on, and the line of its field where it has one', async () => {
  const entry = (more: string) => `- kind: indicator\n  from: a\n  to: b\n  reason: Bytte namn.\n${more}`;
  assert.match(
    await messages('moved.yml', () => entry('  date: 2031-01-01\n') + entry('')),
    /^\/moved\.yml:6 \[1\]\.date: /,
  );
  assert.match(await messages('moved.yml', () => entry('  date: i går\n')), /^\/moved\.yml:5 \[0\]\.date: /);
});

test('a field that is missing says what may stand there when it is not known', async () => {
  const text = await messages('indicators/sjukfranvaro.yml', (yaml) =>
    yaml
      .replace(/^theme: .*\n/m, '')
      .replace(/^changes: .*\n/m, '')
      .replace(/^owner: .*\n/m, ''),
  );
  assert.match(text, / theme: .+; null where it is not known \(schema\)/);
  assert.match(text, / changes: .+; \[\] where there is none \(schema\)/);
  assert.match(text, / owner: [^;]+ \(schema\)/);
});

test('an unknown field is named', async () => {
  const text = await messages('districts/farsta.yml', (yaml) => `${yaml}aliases: []\n`);
  assert.match(text, /^\/districts\/farsta\.yml .*aliases/);
});

test('a file that is no YAML is named', async () => {
  const text = await messages('reports/spanga-tensta-2022-vp.yml', () => 'title: "a\n');
  assert.match(text, /^\/reports\/spanga-tensta-2022-vp\.yml:2 .+ \(yaml\)/);
});

test('a list of comments alone is empty, and its first entry is written below them', async () => {
  for (const list of ['corrections.yml', 'accepted.yml', 'moved.yml']) {
    await changed(list, () => '# What an entry has.\n');
    const registry = await readRegistry(directory);
    assert.deepEqual(registry[list.slice(0, -4) as 'moved'], [], list);
  }
  const entry = '- kind: indicator\n  from: a\n  to: b\n  reason: Bytte namn.\n  date: 2031-01-01\n';
  assert.doesNotMatch(await messages('moved.yml', (text) => text + entry), /yaml/);
});

test('one name in two entries is refused', async () => {
  const text = await messages('indicators/sjukfranvaro.yml', (yaml) =>
    yaml.replace('  - Sjukfrånvaro\n', '  - Sjukfrånvaro\n  - sjukfrånvaro dag 1 – 14\n'),
  );
  assert.match(text, /“sjukfrånvaro dag 1 – 14” stands in sjukfranvaro\.yml too|stands in sjukfranvaro/);
  const twice = await messages('indicators/sjukfranvaro.yml', (yaml) =>
    yaml.replace('  - Sjukfrånvaro\n', '  - Sjukfrånvaro\n  - Sjukfrånvaro\n'),
  );
  assert.match(twice, /^\/indicators\/sjukfranvaro\.yml names: “Sjukfrånvaro” stands twice/);
});

test('links between entries go both ways', async () => {
  const district = await messages('districts/jarva.yml', (yaml) => yaml.replace('  - rinkeby-kista\n', ''));
  assert.match(district, /^\/districts\/rinkeby-kista\.yml successors: jarva does not name rinkeby-kista/);
  const change = await messages('indicators/nojda-omsorgstagare.yml', (yaml) =>
    yaml.replace(/changes:[^]*/, 'changes: []\n'),
  );
  assert.match(change, /nojda-hemtjanst\.yml changes\[0\]\.with: nojda-omsorgstagare does not link back/);
});

test('an indicator may not take the address of another page', async () => {
  const real = await readFile('content/registry/indicators/sjukfranvaro.yml', 'utf8');
  const text = await messages('indicators/ekonomi.yml', () => real.replaceAll('Sjukfrånvaro', 'Ekonomin'));
  assert.match(text, /^\/indicators\/ekonomi\.yml its address is that of another page/);
});

test('two districts of the same time cannot share a tile', async () => {
  const text = await messages('districts/farsta.yml', (yaml) =>
    yaml.replace('column: 4', 'column: 5').replace('row: 5', 'row: 4'),
  );
  assert.match(text, /tile: skarpnack stands on the same tile at the same time/);
});

test('what moved is gone and leads to an entry', async () => {
  const move = (from: string, to: string) => () =>
    `- { kind: indicator, from: ${from}, to: ${to}, reason: Bytte namn., date: 2026-01-01 }\n`;
  assert.match(
    await messages('moved.yml', move('sjukfranvaro', 'nojda-hemtjanst')),
    /still an entry.*Remove/,
  );
  assert.match(
    await messages('moved.yml', move('gammal', 'finns-inte')),
    /leads to finns-inte, which is no entry/,
  );
  const twice = () => move('a', 'sjukfranvaro')() + move('a', 'nojda-hemtjanst')();
  assert.match(await messages('moved.yml', twice), /\[1\]: a moved twice/);
  const circle = () => move('a', 'b')() + move('b', 'a')();
  assert.match(await messages('moved.yml', circle), /\[0\]: a leads to b, which is no entry/);
});

test('a file whose name can be no address is named', async () => {
  for (const name of ['Antal barn', 'antal_barn', 'antal-bärn', 'antal--barn', '-antal', 'Antal'])
    assert.equal(
      await messages(`reports/${name}.yml`, () => 'title: Rapport\nurl: null\npublished: null\n'),
      `/reports/${name}.yml its name is no id, expected letters a to z, digits and hyphens between them (id). Rename the file: its name is a part of addresses.`,
    );
});

test('a direction has what says it', async () => {
  for (const [line, other] of [
    [/^directionFrom: .*/m, 'directionFrom: null'],
    [/^direction: .*/m, 'direction: null'],
  ] as const)
    assert.match(
      await messages('indicators/sjukfranvaro.yml', (yaml) => yaml.replace(line, other)),
      /^\/indicators\/sjukfranvaro\.yml:1[34] directionFrom: expected what says the direction \(namn, kf-arsmal or report:line\)/,
    );
});

test('a link that is none of the web is named with what was expected', async () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/a.pdf',
  ]) {
    const text = await messages('reports/spanga-tensta-2022-vp.yml', (yaml) =>
      yaml.replace(/^url: .*/m, `url: '${url}'`),
    );
    assert.match(
      text,
      /^\/reports\/spanga-tensta-2022-vp\.yml:2 url: expected an address on the web, such as https/m,
    );
  }
});

test('a character that steers a terminal is named, and not sent to one', async () => {
  const text = await messages('districts/bromma.yml', (yaml) =>
    yaml.replace(/^name: .*/m, 'name: "Bro\\e[31mmma"'),
  );
  assert.match(
    text,
    /^\/districts\/bromma\.yml:1 name: unexpected control character, U\+001B at 4 \(control-character\)/,
  );
});
