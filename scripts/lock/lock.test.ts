import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Holder, self } from './holder.ts';
import { Busy, lock, type Taking } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
after(() => rmSync(folder, { recursive: true }));
const place = () => join(mkdtempSync(join(folder, 'in-')), 'lock');
const stop: Taking = { what: 'npm run build', of: 'dist', wait: false };

/** Starts a process that does nothing, and resolves when it is there. */
async function sleeper() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("there")']);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

const ended = (child: { once(event: 'close', run: (code: unknown) => void): unknown }) =>
  new Promise((resolve) => child.once('close', resolve));

test('a lock is taken once; who comes second is told who holds it, since when and what to do', async () => {
  const file = place();
  const first = await lock(file, stop);
  await assert.rejects(lock(file, stop), (error: Error) => {
    assert.ok(error instanceof Busy);
    assert.match(error.message, new RegExp(`^npm run build \\(process ${process.pid}, since 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC\\) .* writes dist`)); // prettier-ignore
    assert.match(error.message, new RegExp(`--wait.*kill ${process.pid}`));
    return true;
  });
  first.release();
  (await lock(file, stop)).release();
  assert.ok(!existsSync(file));
});

test('who waits is told once, and goes on when the lock is given back, and with it the folder made for it', async () => {
  const file = join(place(), 'lock');
  const first = await lock(file, stop);
  const told: string[] = [];
  const second = lock(file, { ...stop, wait: true, tell: (message) => told.push(message) });
  await new Promise((resolve) => setTimeout(resolve, 500));
  first.release();
  assert.ok(!existsSync(join(file, '..')));
  (await second).release();
  assert.equal(told.length, 1);
  assert.match(told[0]!, /^waiting for npm run build \(process \d+/);
});

test('a lock is taken over from a process that is gone, and from one whose number another has now', async () => {
  const child = await sleeper();
  const gone = self('npm run import');
  gone.processes = [{ pid: child.pid!, start: null }];
  const reused = self('npm run import');
  reused.processes = [{ pid: process.pid, start: 'another time' }];
  const file = place();
  writeFileSync(file, JSON.stringify(gone));
  await assert.rejects(lock(file, stop), Busy);
  child.kill('SIGKILL');
  await ended(child);
  for (const holder of [gone, reused] satisfies Holder[]) {
    writeFileSync(file, JSON.stringify(holder));
    const mine = await lock(file, stop);
    assert.deepEqual(readdirSync(join(file, '..')), ['lock']);
    assert.equal((JSON.parse(readFileSync(file, 'utf8')) as Holder).processes[0]!.pid, process.pid);
    mine.release();
  }
});

test('of many that find the lock of a dead process, one takes it over', async () => {
  const file = place();
  const dead = { ...self('npm run build'), processes: [] };
  writeFileSync(file, JSON.stringify(dead));
  const script = `
    import { lock } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)};
    const taken = await lock(${JSON.stringify(file)}, ${JSON.stringify(stop)}).then(() => 'taken', (error) => error.name);
    console.log(taken);
    await new Promise((resolve) => process.stdin.once('end', resolve).resume());`;
  const all = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const said = await Promise.all(
    all.map((child) => new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())))),
  ); // prettier-ignore
  for (const child of all) child.stdin.end();
  await Promise.all(all.map(ended));
  assert.deepEqual(said.sort(), ['Busy', 'Busy', 'Busy', 'Busy', 'Busy', 'taken']);
  assert.ok(!existsSync(file), 'given back at the end of the process');
});

test('a lock is held as long as a process lives that was started for it', async () => {
  const file = place();
  const child = await sleeper();
  const mine = await lock(file, stop);
  await mine.include(child.pid!);
  const written = JSON.parse(readFileSync(file, 'utf8')) as Holder;
  writeFileSync(file, JSON.stringify({ ...written, processes: written.processes.slice(1) }));
  await assert.rejects(lock(file, stop), Busy);
  child.kill('SIGKILL');
  await ended(child);
  (await lock(file, stop)).release();
  mine.release();
});

test('a process on another machine is not looked for: its lock stands until somebody removes it', async () => {
  const file = place();
  const far: Holder = { ...self('npm run import'), host: `${hostname()}-far`, processes: [{ pid: 1, start: '0' }] };
  writeFileSync(file, JSON.stringify(far));
  await assert.rejects(lock(file, stop), new RegExp(`process 1 on ${far.host}.*remove ${file}`));
}); // prettier-ignore

test('a lock that is being written is somebody’s; one that was left half written is nobody’s', async () => {
  const file = place();
  writeFileSync(file, '');
  await assert.rejects(lock(file, stop), /another command/);
  utimesSync(file, new Date(0), new Date(0));
  (await lock(file, stop)).release();
});

test('a folder that was made for the lock goes with it, unless something is in it', async () => {
  const top = mkdtempSync(join(folder, 'in-'));
  (await lock(join(top, 'a/b/lock'), stop)).release();
  assert.deepEqual(readdirSync(top), []);
  const mine = await lock(join(top, 'a/b/lock'), stop);
  mkdirSync(join(top, 'a/facts'));
  mine.release();
  assert.deepEqual(readdirSync(join(top, 'a')), ['facts']);
});

test('an interrupted process gives its lock back', async () => {
  const file = place();
  const script = `
    import { lock } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)};
    await lock(${JSON.stringify(file)}, ${JSON.stringify(stop)});
    console.log('taken');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGTERM');
  assert.equal(await ended(child), 143);
  assert.ok(!existsSync(file));
});
