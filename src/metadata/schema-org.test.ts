/** What search engines read, expanded by a JSON-LD processor; its context is made here, nothing is fetched. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { aboutCatalog, type Material } from './about.ts';
import { plain } from './plain.ts';
import {
  catalogLinkedData,
  inScript,
  type LinkedData,
  type PartAbout,
  partLinkedData,
} from './schema-org.ts';

const material: Material = {
  settings: {
    name: 'Kollen',
    demonstration: false,
    publisher: 'Långholmens vänner',
    publisherType: 'nonProfit',
    contact: 'kontakt@kollen.example',
    site: 'https://kollen.example',
    base: '/kollen/',
    dataLicence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv' },
  },
  id: 'e4f5a6b7',
  releases: [{ version: '1.0.0', date: '2023-06-01', id: 'e4f5a6b7' }],
  accuracy: [],
  reports: 2,
  reportYears: { first: 2022, last: 2023 },
  figureYears: { first: 2021, last: 2023 },
  bytes: () => null,
};
const about = aboutCatalog(material);
const part: PartAbout = {
  name: 'Andel nöjda sjömän',
  description: 'Utfall på Långholmen.',
  url: 'https://kollen.example/kollen/indikatorer/nojda-sjoman/',
  keywords: ['sjöfart'],
  years: { first: 2022, last: 2023 },
  place: 'Långholmen',
  variables: [{ name: 'Andel nöjda sjömän', unit: '%', definition: 'Svar 4 och 5.' }],
  files: [
    {
      url: 'https://kollen.example/kollen/data/indikatorer/nojda-sjoman.csv',
      format: { name: 'CSV', mediaType: 'text/csv' },
    },
  ],
};

/** As a processor understands it: schema.org's terms, addresses where schema.org has addresses. */
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['url', 'license', 'sameAs', 'contentUrl'].map((name) => [name, { '@id': name, '@type': '@id' }]),
  ),
};

async function expanded(document: LinkedData): Promise<object[]> {
  return jsonld.expand(document as unknown as jsonld.JsonLdDocument, {
    documentLoader: (url) => {
      assert.match(url, /^https:\/\/schema\.org\/?$/);
      return Promise.resolve({ documentUrl: url, document: { '@context': context } });
    },
  });
}

/** Every address that an expanded document names. */
function addresses(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addresses);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '@id' || key === '@type' ? [inner].flat().map(String) : [key, ...addresses(inner)],
  );
}

test('both documents expand, and every address in them is absolute', async () => {
  for (const document of [catalogLinkedData(about), partLinkedData(about, part)]) {
    const nodes = await expanded(document);
    assert.ok(nodes.length >= 2);
    const found = addresses(nodes).filter((one) => !one.startsWith('@'));
    for (const address of found) assert.ok(URL.canParse(address), address);
    for (const address of found.filter((one) => one.includes('kollen.example')))
      assert.ok(address.startsWith('https://kollen.example/kollen/'), address);
  }
});

test('a dataset has what search engines ask for', () => {
  const [dataset] = partLinkedData(about, part)['@graph'] as Record<string, unknown>[];
  const asked = ['name', 'description', 'license', 'creator', 'temporalCoverage', 'spatialCoverage'];
  for (const name of [...asked, 'variableMeasured', 'distribution', 'isAccessibleForFree'])
    assert.ok(dataset![name], name);
  assert.equal(dataset!['temporalCoverage'], '2022-01-01/2023-12-31');
  assert.deepEqual(dataset!['distribution'], [
    {
      '@type': 'DataDownload',
      name: 'CSV',
      encodingFormat: 'text/csv',
      contentUrl: 'https://kollen.example/kollen/data/indikatorer/nojda-sjoman.csv',
    },
  ]);
  const { length } = dataset!['description'] as string;
  assert.ok(length >= 50 && length <= 5000);
  for (const one of catalogLinkedData(about)['@graph'] as { '@type': string; description?: string }[])
    if (one['@type'] === 'Dataset') assert.ok(one.description!.length >= 50, one.description);
});

test('a hostile name stays what it is, and never ends the script element', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.constantFrom(
          '</script><script>alert(1)//',
          '<!--<script',
          ']]>&"\'',
          '\ud800',
          '\u202e\u2028a\r\n',
        ),
        fc.string({ unit: 'binary', maxLength: 40 }),
      ),
      (name) => {
        const text = inScript(partLinkedData(about, { ...part, name }));
        assert.ok(!text.includes('<'));
        const { '@graph': graph } = JSON.parse(text) as { '@graph': { name: string }[] };
        assert.equal(graph[0]!.name, plain(name));
        assert.ok(text.isWellFormed());
      },
    ),
  );
});
