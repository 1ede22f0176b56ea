/**
 * npm run sbom: prints what the site is built with as CycloneDX, every package with version, licence and sum, by the
 * lockfile. The same commit gives the same bytes: npm's own has the time, a random number and the name of the folder.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readArgs } from './command/options.ts';
import { runCommand } from './command/run.ts';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

await runCommand({ usage: 'npm run --silent sbom > sbom.json', folders: '' }, async () => {
  readArgs({ options: {} });
  const options = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const { status, stdout, stderr, error } = spawnSync('npm', ['sbom', ...options, '--omit', 'dev'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`npm sbom failed, expected npm 11 and its lockfile.\n${error ?? stderr}`);
  const bom = JSON.parse(stdout) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.component.name = (JSON.parse(readFileSync('package.json', 'utf8')) as { name: string }).name;
  console.log(JSON.stringify(bom, null, 2));
  return 0;
});
