import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { telling } from '../../src/sweep.ts';
import type { Call, Ended } from './call.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'messages-'));
const at = (...path: string[]) => join(place, ...path);
after(() => rmSync(place, { recursive: true }));

before(() => {
  mkdirSync(at('empty'));
  writeFileSync(at('file'), 'a file');
  symlinkSync(at('empty'), at('link'));
  symlinkSync(at('loop'), at('loop'));
  mkdirSync(at('documents'));
  writeFileSync(at('documents', 'letter.txt'), 'Hej');
  mkdirSync(at('broken'));
  writeFileSync(at('broken', 'farsta-2023-vb.json'), '{"id": "farsta');
  mkdirSync(at('words'));
  writeFileSync(at('words', 'farsta-2023-vb.text.json'), '{"id": 5}');
  writeFileSync(at('words', 'bromma-2023-vb.text.json'), '{');
  for (const name of ['yaml', 'field', 'part']) cpSync('content/registry', at(name), { recursive: true });
  writeFileSync(at('yaml', 'themes.yml'), 'a: [1\nb: 2');
  writeFileSync(at('field', 'districts', 'bromma.yml'), 'name: 5\n');
  rmSync(at('part', 'goals'), { recursive: true });
  mkdirSync(at('gold'));
  writeFileSync(at('gold', 'a.gold.json'), '{}');
  mkdirSync(at('gold-broken'));
  writeFileSync(at('gold-broken', 'a.gold.json'), '{');
  writeFileSync(at('gold-broken', 'a.txt'), 'text');
});

interface Case {
  /** What somebody does. */
  does: string;
  /** A script and its arguments; “@x” is the file or folder x of this test. */
  run: string;
  env?: Record<string, string>;
  /** 2: it is used as it cannot be. Else 1. */
  code?: 2;
  /** What the message says: where, what was expected, what to do. */
  says: RegExp;
}

const cases: Case[] = [
  { does: 'imports nothing', run: 'import', code: 2, says: /^Unexpected command without a report, expected FILE or DIR\n\nnpm run import -- FILE/ },
  { does: 'mistypes an option', run: 'import --chek @empty', code: 2, says: /^Unknown option --chek: did you mean --check\?\n/ },
  { does: 'makes an option up', run: 'import --everything @empty', code: 2, says: /^Unknown option --everything: expected one of --facts, --texts,/ },
  { does: 'forgets a value', run: 'import @empty --facts', code: 2, says: /^Option '--facts <value>' argument missing\n/ },
  { does: 'gives a value to a switch', run: 'import @empty --check=yes', code: 2, says: /^Option '--check' does not take an argument\n/ },
  { does: 'asks for a part that is none', run: 'import @empty --shard 5/4', code: 2, says: /^--shard 5\/4: expected k\/n/ },
  { does: 'asks for no workers', run: 'import @empty --workers none', code: 2, says: /^--workers none: expected a whole number above 0/ },
  { does: 'imports what is not there', run: 'import @nowhere.pdf --facts @f --texts @t', says: /nowhere\.pdf No such file, expected a report \(PDF or text\) or a folder of them \(file-missing\)\n {2}Check the path/ },
  { does: 'imports an empty folder', run: 'import @empty --facts @f --texts @t', says: /empty Unexpected folder without reports.*\n {2}Check the path/ },
  { does: 'imports a letter', run: 'import @documents --facts @f --texts @t', says: /^letter\.txt .*expected.*\n {2}\S/ },
  { does: 'imports a device', run: 'import /dev/zero --facts @f --texts @t', says: /zero Unexpected pipe or device, expected a file/ },
  { does: 'imports a link to itself', run: 'import @loop --facts @f --texts @t', says: /loop File cannot be read \(ELOOP\), expected a report \(PDF or text\)/ },
  { does: 'writes facts into a file', run: 'import @documents --facts @file --texts @t', says: /file Unexpected a file where a folder should be, expected a folder to write into \(file-write\)\n {2}Move it away, or name another folder \(--facts, --texts\)/ },
  { does: 'writes texts below a file', run: 'import @documents --facts @f --texts @file/t', says: /file\/t Unexpected a file where a folder should be/ },
  { does: 'merges nothing', run: 'import --merge @empty --facts @f --texts @t', says: /empty Unexpected folder without facts, expected the folder of a part/ },
  { does: 'mistypes an option of the build', run: 'build --wiat', code: 2, says: /^Unknown option --wiat: did you mean --wait\?\n\nnpm run build/ },
  { does: 'gives the build a file', run: 'build @file', code: 2, says: /^Unexpected argument “.*file”: expected options only/ },
  { does: 'builds from nowhere', run: 'build', env: { FACTS_DIR: '@nowhere' }, says: /^@nowhere there is no such folder, expected the reports' facts \(folder\)\. Check the path \(FACTS_DIR\)\.\nThe build stopped; .*dist\/ is as it was/ },
  { does: 'builds from a file', run: 'build', env: { FACTS_DIR: '@file' }, says: /^@file is no folder, expected the reports' facts/ },
  { does: 'builds from nothing', run: 'build', env: { FACTS_DIR: '@empty' }, says: /^@empty holds no facts.*Import a report/ },
  { does: 'cuts a facts file short', run: 'build', env: { FACTS_DIR: '@broken' }, says: /^@broken\/farsta-2023-vb\.json .*\(json\)\. Import the report again/ },
  { does: 'has no registry', run: 'build', env: { REGISTRY_DIR: '@nowhere' }, says: /^@nowhere\/\w+ there is no such folder, expected a part of the registry.*REGISTRY_DIR/ },
  { does: 'has a file for a registry', run: 'build', env: { REGISTRY_DIR: '@file' }, says: /^@file\/\w+ there is no such folder, expected a part of the registry/ },
  { does: 'lacks a part of the registry', run: 'build', env: { REGISTRY_DIR: '@part' }, says: /^@part\/goals there is no such folder/ },
  { does: 'breaks a YAML file', run: 'build', env: { REGISTRY_DIR: '@yaml' }, says: /^@yaml\/themes\.yml:2 .+ \(yaml\)\. Mend or restore the file/ },
  { does: 'forgets fields of an entry', run: 'build', env: { REGISTRY_DIR: '@field' }, says: /^@field\/districts\/bromma\.yml:1 name: .*\(schema\)\.(\n.*)*\nFor each of these 9: Correct the field/ },
  { does: 'has no texts', run: 'build', env: { TEXTS_DIR: '@nowhere' }, says: /^@nowhere there is no such folder, expected the reports' own words.*build without TEXTS_DIR/ },
  { does: 'breaks texts', run: 'build', env: { TEXTS_DIR: '@words' }, says: /^@words\/bromma-2023-vb\.text\.json .*\(json\).*\n@words\/farsta-2023-vb\.text\.json id: .*\(schema\)/ },
  { does: 'builds over a file', run: 'build', env: { DIST_DIR: '@file' }, says: /^@file is no folder, expected the last site or nothing.*DIST_DIR/ },
  { does: 'builds over a link', run: 'build', env: { DIST_DIR: '@link' }, says: /^@link is a link, expected a folder/ },
  { does: 'builds over documents', run: 'build', env: { DIST_DIR: '@documents' }, says: /^@documents holds files but no index\.html.*would be removed/ },
  { does: 'builds below a file', run: 'build', env: { DIST_DIR: '@file/site' }, says: /^.*site\.build: a file where a folder should be\. Move it away, or name another folder \(.*DIST_DIR\)/ },
  { does: 'generates into a file', run: 'build', env: { GENERATED_DIR: '@file', DIST_DIR: '@site' }, says: /@file.*: a file where a folder should be\. .*GENERATED_DIR/ },
  { does: 'has an address without a scheme', run: 'build', env: { SITE_URL: 'example.org' }, says: /^src\/settings\.ts site: “example\.org” is no origin, expected one like https:\/\/example\.org \(settings\)/ },
  { does: 'has an address of another scheme', run: 'build', env: { SITE_URL: 'javascript:alert(1)' }, says: /^src\/settings\.ts site: / },
  { does: 'puts the path into the address', run: 'build', env: { SITE_URL: 'https://example.org/kollen' }, says: /site: .*a path goes into BASE_PATH/ },
  { does: 'has a path with blanks', run: 'build', env: { BASE_PATH: 'min sida' }, says: /^src\/settings\.ts base: “\/min sida\/” is no path, expected one like \/kollen\// },
  { does: 'has a path that leads up', run: 'build', env: { BASE_PATH: 'a/../../b' }, says: /base: .* is no path/ },
  { does: 'checks nowhere', run: 'check', env: { FACTS_DIR: '@nowhere' }, says: /^@nowhere there is no such folder/ },
  { does: 'checks broken facts', run: 'check', env: { FACTS_DIR: '@broken' }, says: /farsta-2023-vb\.json .*\(json\)/ },
  { does: 'gives check an option', run: 'check --fix', code: 2, says: /^Unknown option --fix: expected none/ },
  { does: 'mistypes an option of registry', run: 'registry --wirte', code: 2, says: /^Unknown option --wirte: did you mean --write\?/ },
  { does: 'has no registry to look at', run: 'registry', env: { REGISTRY_DIR: '@nowhere' }, says: /there is no such folder/ },
  { does: 'clones facts to nowhere', run: 'corpus', code: 2, says: /^Unexpected 0 folders: expected one, OUT\n\nnpm run corpus/ },
  { does: 'clones facts into facts', run: 'corpus content/facts', code: 2, says: /content\/facts is in content\/, where facts are true/ },
  { does: 'clones no years', run: 'corpus --years 0 @c', code: 2, says: /^--years 0: expected a whole number above 0/ },
  { does: 'clones a kind that is none', run: 'corpus --kinds t9 @c', code: 2, says: /^--kinds t9: expected some of vp, t1, t2, vb/ },
  { does: 'clones into a file', run: 'corpus --years 1 --boards 1 @file', says: /@file.*: a file where a folder should be/ },
  { does: 'measures nothing', run: 'accuracy', code: 2, says: /^Unexpected command without annotations, expected --against or --hand-in/ },
  { does: 'measures against nowhere', run: 'accuracy --against @nowhere', says: /^@nowhere: no such file or folder\. Check the path, and/ },
  { does: 'measures against nothing', run: 'accuracy --against @empty', says: /^@empty: no annotation/ },
  { does: 'has annotations without reports', run: 'accuracy --against @gold', env: { REPORTS_DIR: '' }, says: /a\.gold\.json: no report a\.pdf or a\.txt beside it/ },
  { does: 'breaks an annotation', run: 'accuracy --against @gold-broken', says: /a\.gold\.json: .*expected JSON\. Mend or restore the file/ },
  { does: 'counts words of nothing', run: 'words', code: 2, says: /^Unexpected 0 folders: expected one, of clean reports/ },
  { does: 'counts words nowhere', run: 'words @nowhere', says: /^@nowhere: no such file or folder/ },
  { does: 'counts words of an empty folder', run: 'words @empty', says: /^@empty holds no clean report.*the lists stay as they are/ },
  { does: 'makes a fault up', run: 'fuzz 1 --only gremlins', code: 2, says: /^--only gremlins: expected some of / },
  { does: 'asks for some runs', run: 'fuzz some', code: 2, says: /^RUNS some: expected a whole number above 0/ },
  { does: 'measures what is not measured', run: 'bench everything', code: 2, says: /^Unexpected “everything”: expected build, pdf, ocr or import\n\nnpm run bench/ },
  { does: 'names a server that is none', run: 'headers apache', code: 2, says: /^Unexpected server “apache”: expected nginx or caddy\n\nnpm run headers/ },
  { does: 'asks for headers of no site', run: 'headers nginx', env: { DIST_DIR: '@nowhere' }, says: /^There is no site in @nowhere\/\. Run npm run build first/ },
  { does: 'gives the list of packages an argument', run: 'sbom @file', code: 2, says: /^Unexpected argument “@file”: expected none/ },
  { does: 'audits no site', run: 'audit', env: { DIST_DIR: '@nowhere' }, says: /^There is no site in @nowhere\/\. Run npm run build first/ },
  { does: 'mistypes an option of the audit', run: 'audit --kils', code: 2, says: /^Unknown option --kils: did you mean --kills\?/ },
]; // prettier-ignore

const filled = (text: string) => text.replaceAll('@', `${place}/`);
const callOf = ({ run, env = {} }: Pick<Case, 'run' | 'env'>): Call => {
  const [script = '', ...args] = run.split(' ').map(filled);
  const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]));
  return { script, args, env: { DIST_DIR: at('dist'), ...own } };
};
const node = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
/** Runs a command in a process of its own. */
const run = (one: Pick<Case, 'run' | 'env'>) => {
  const { script, args, env } = callOf(one);
  return node([`scripts/${script}.ts`, ...args], env);
};

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const helped = [
  ...new Set(Object.values(scripts).flatMap((line) => /scripts\/([\w-]+)\.ts/.exec(line)?.[1] ?? [])),
].map((script) => ({ run: `${script} --help` }));
/** What only a process of its own shows: settings, read when it starts, and helpers of a build, which end with it. */
const alone = ['SITE_URL', 'BASE_PATH', 'GENERATED_DIR', 'FACTS_DIR', 'REGISTRY_DIR'];
const aloneIn = ({ run, env = {} }: Case) => (run === 'build' ? alone.filter((name) => name in env) : []);
const own = cases.filter((one) => aloneIn(one).length > 0);
/** All others, in one process, which loads the commands once. */
const shared = cases.filter((one) => !own.includes(one));
const together = [...shared, ...helped];
const ended = new Map<unknown, Ended>();
before(() => {
  const many = fileURLToPath(new URL('many.ts', import.meta.url));
  const { output, stderr } = node([many, JSON.stringify(together.map(callOf))]);
  const all = JSON.parse(output[3] || assert.fail(stderr)) as Ended[];
  all.forEach((one, n) => ended.set(together[n]!, one));
});

// A process of its own takes seconds: a run starts one for each variable, the audit all.
for (const one of [...shared, ...telling(own, aloneIn)])
  test(`who ${one.does} is told in a message`, () => {
    const { status, stderr } = ended.get(one) ?? run(one);
    const told = stderr.replaceAll(`${place}/`, '@');
    assert.match(told, one.says);
    assert.doesNotMatch(told, /^\s+at |node:internal|file:\/\/|\bError:/m, 'no stack');
    assert.equal(status, one.code ?? 1);
  });

test('every command says how it is used, and does nothing else', () => {
  assert.ok(helped.length > 14);
  for (const one of helped) {
    const { status, stdout, stderr } = ended.get(one)!;
    assert.deepEqual([status, stderr], [0, ''], one.run);
    assert.match(stdout, /^npm (?:run|test)\b|^REPORTS_DIR/, one.run);
  }
});

test('a second build of the same site is told who is at work', async () => {
  const holder = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { lock } from './scripts/lock/lock.ts';
     await lock(${JSON.stringify(at('dist.build/lock'))}, { what: 'npm run build', of: 'dist', wait: false });
     console.log('taken'); setInterval(() => {}, 1000);`,
  ]);
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  const { status, stderr } = run({ run: 'build' });
  holder.kill();
  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`^npm run build \\(process ${holder.pid}, since .*Let it end, add --wait`));
});

test('a command whose words nobody reads any more ends without a stack', async () => {
  const child = spawn(process.execPath, ['scripts/import.ts', at('documents'), '--check'], { cwd: root });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 141);
  assert.doesNotMatch(said, /EPIPE|node:/);
});
