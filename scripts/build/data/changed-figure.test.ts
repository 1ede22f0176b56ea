/** A figure that changes must change the files that hold it, and no other: that is what lets others keep what they have. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../assemble.ts';
import { readFacts } from '../facts.ts';
import { readRegistry } from '../registry/read.ts';
import { inMemory } from './in-memory.ts';

test('a changed figure changes the files that hold it, those that sum them, and no others', async () => {
  const facts = await readFacts('content/facts');
  const registry = await readRegistry('content/registry');
  const made = assemble(facts, registry);
  const before = await inMemory(made);

  const { series } = made.catalogue;
  const at = series.findIndex(({ observations }) =>
    observations.some(({ measure, value }) => measure === 'arsmal' && value !== null),
  );
  const { id, district, indicator } = series[at]!;
  const changed = series.with(at, {
    ...series[at]!,
    observations: series[at]!.observations.map((one) =>
      one.measure === 'arsmal' && one.value !== null ? { ...one, value: one.value + 1 } : one,
    ),
  });
  const after = await inMemory({ ...made, catalogue: { ...made.catalogue, series: changed } });

  assert.deepEqual([...after.keys()], [...before.keys()]);
  const different = [...after].flatMap(([path, content]) =>
    Buffer.from(content).equals(Buffer.from(before.get(path)!)) ? [] : [path],
  );
  const ends = (path: string, ...extensions: string[]) => extensions.map((end) => `data/${path}.${end}`);
  assert.deepEqual(
    different.sort(),
    [
      ...ends('observations', 'csv', 'json', 'jsonstat.json', 'parquet'),
      ...ends('stadsdelskollen', 'sqlite', 'xlsx', 'zip'),
      ...ends(`indikatorer/${indicator}`, 'csv', 'json', 'xlsx'),
      ...ends(`stadsdelar/${district}`, 'csv', 'json', 'xlsx'),
      ...ends(`stadsdelar/${id}`, 'csv'),
      // What holds the sums of those, and their sizes where they change.
      ...ends('index', 'json'),
      ...ends('datapackage', 'json'),
      ...['datasets/dcat', 'datasets/dcat.jsonld', 'datasets/dcat.ttl'],
    ].sort(),
  );
});
