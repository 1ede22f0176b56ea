import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute } from '../../src/href.ts';
import { dcatPaths } from '../../src/metadata/files.ts';
import { settings } from '../../src/settings.ts';
import { graphOfXml } from './mqa/graph.ts';
import { score } from './mqa/score.ts';
import { judge } from './mqa/shacl.ts';
import type { Section } from './section.ts';

/** Least points, of 405; a site whose publisher gives no contact cannot have that indicator's 20. */
const least = settings.contact === null ? 370 : 390;

/** The EU's metadata quality score of the built catalogue. An address is reachable when its file is in the site. */
export async function auditMqa(dist: string): Promise<Section> {
  const catalogue = await graphOfXml(
    readFileSync(join(dist, dcatPaths.xml), 'utf8'),
    absolute(dcatPaths.xml),
  );
  const said = await judge(catalogue);
  const count = (severity: string) => said.filter((one) => one.severity === severity).length;
  const home = absolute('/');
  const reachable = (url: string) => url.startsWith(home) && existsSync(join(dist, url.slice(home.length)));
  const scored = score(catalogue, { reachable, valid: count('Violation') === 0 });
  const total = scored.reduce((sum, { points }) => sum + points, 0);
  const most = scored.reduce((sum, one) => sum + one.most, 0);
  const shown = (points: number) => String(Math.round(points * 10) / 10);
  return {
    title: 'Metadata quality (MQA) and the shapes of DCAT-AP 3',
    columns: ['indicator', 'points', 'of'],
    rows: [
      ...scored.map(({ dimension, name, points, most: of }) => [`${dimension}: ${name}`, shown(points), of]),
      ['total', shown(total), most],
      ['violations of shapes', count('Violation'), 0],
      ['warnings of shapes', count('Warning'), ''],
    ],
    over: [
      ...(total < least ? [`${shown(total)} points, expected at least ${least}`] : []),
      ...said
        .filter(({ severity }) => severity === 'Violation')
        .map(({ node, property, message }) => `${node} ${property ?? ''}: ${message}`),
    ],
  };
}
