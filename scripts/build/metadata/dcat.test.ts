/** The catalogue held against the EU's shapes, its score, and each notation against the others. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import { isomorphic } from 'rdf-isomorphic';
import { aboutCatalog, type Material } from '../../../src/metadata/about.ts';
import { plain } from '../../../src/metadata/plain.ts';
import { sweep } from '../../../src/sweep.ts';
import { graphOfTurtle, graphOfXml } from '../../audit/mqa/graph.ts';
import { score } from '../../audit/mqa/score.ts';
import { judge, type Said } from '../../audit/mqa/shacl.ts';
import { published } from '../invented.ts';
import { dcat } from './dcat.ts';
import { notations } from './rdf.ts';

const material: Material = {
  ...published,
  id: 'a0b1c2d3',
  reports: 5,
  reportYears: { first: 2020, last: 2026 },
  figureYears: { first: 2019, last: 2026 },
  bytes: (path) => 1200 + path.length,
};
const { namedNode } = DataFactory;
const dcatNamespace = 'http://www.w3.org/ns/dcat#';
const own = 'https://kollen.example/datasets/dcat';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

let written: Awaited<ReturnType<typeof notations>>;
let graph: Store;
let said: Said[];

before(async () => {
  written = await notations(dcat(aboutCatalog(material)));
  graph = await graphOfXml(written.xml, own);
  said = await judge(graph);
});

test("the EU's shapes of DCAT-AP 3 find no violation", () => {
  assert.deepEqual(
    said.filter(({ severity }) => severity === 'Violation'),
    [],
  );
});

test('what the shapes warn of is what cannot be had', () => {
  const warned = new Set(said.map(({ property }) => property?.replace(/^.*[/#]/, '')));
  // The publisher is no body of the EU, the city's outline stands at Geonames, Creative Commons says what its licences are.
  assert.deepEqual([...warned].sort(), ['bbox', 'centroid', 'publisher', 'type']);
});

test('a catalogue without a title is told of', async () => {
  const broken = new Store([...graph].filter(({ predicate }) => !predicate.value.endsWith('/title')));
  const found = await judge(broken);
  assert.ok(found.some(({ severity, node }) => severity === 'Violation' && node === `${own}#catalog`));
});

test("the EU's score is excellent with an address and a contact, and tells a missing one", async () => {
  const world = { reachable: (url: string) => url.startsWith('https://kollen.example/data/'), valid: true };
  const total = (of: Store) => score(of, world).reduce((sum, { points }) => sum + points, 0);
  assert.equal(
    score(graph, world).reduce((sum, { most }) => sum + most, 0),
    405,
  );
  assert.ok(total(graph) >= 390, `${total(graph)} points`);
  const nobody = { ...material, settings: { ...material.settings, contact: null } };
  const without = graphOfTurtle((await notations(dcat(aboutCatalog(nobody)))).turtle);
  assert.equal(Math.round(total(graph) - total(without)), 20);
  const broken = score(graph, { reachable: () => false, valid: false });
  assert.equal(broken.reduce((sum, { points }) => sum + points, 0) <= 405 - 110, true);
});

test('every node that is referred to is described, and every address is absolute', () => {
  const outside = /^https?:\/\/kollen\.example\/data\/|^mailto:/;
  for (const { subject, predicate, object } of graph) {
    for (const term of [subject, predicate, object])
      if (term.termType === 'NamedNode') assert.ok(URL.canParse(term.value), term.value);
    assert.notEqual(object.termType, 'BlankNode');
    if (object.termType === 'NamedNode' && predicate.value !== rdfType && !outside.test(object.value))
      assert.ok(graph.countQuads(object, rdfType, null, null) > 0, `${object.value} has no type`);
  }
});

test('each distribution leads to its own file, and says how large and of what type it is', () => {
  const valuesOf = (subject: string, predicate: string) =>
    [...graph.match(namedNode(subject), namedNode(`${dcatNamespace}${predicate}`))].map(
      ({ object }) => object.value,
    );
  const files = aboutCatalog(material).datasets.flatMap((dataset) => dataset.files);
  assert.equal(files.length, new Set(files.map(({ url }) => url)).size);
  for (const { path, url, bytes, format } of files) {
    const distribution = `${own}#${path.slice(path.lastIndexOf('/') + 1)}`;
    assert.deepEqual(valuesOf(distribution, 'downloadURL'), [url]);
    assert.deepEqual(valuesOf(distribution, 'byteSize'), [String(bytes)]);
    assert.deepEqual(valuesOf(distribution, 'mediaType'), [
      `http://www.iana.org/assignments/media-types/${format.mediaType}`,
    ]);
  }
});

test('every typed value is one of its type: the shapes look at the name of the type alone', () => {
  const forms: Record<string, RegExp> = {
    date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    nonNegativeInteger: /^\d+$/,
  };
  const typed = [...graph].flatMap(({ object }) =>
    object.termType === 'Literal' && !/#(langS|s)tring$/.test(object.datatype.value) ? [object] : [],
  );
  assert.ok(typed.length > 0);
  for (const { value, datatype } of typed)
    assert.match(
      value,
      forms[datatype.value.replace(/^.*#/, '')] ?? /^a type that the catalogue does not use$/,
    );
});

test('titles and descriptions stand in both languages', () => {
  for (const property of ['title', 'description'])
    for (const subject of graph.getSubjects(`http://purl.org/dc/terms/${property}`, null, null)) {
      const languages = graph
        .getObjects(subject, `http://purl.org/dc/terms/${property}`, null)
        .map((object) => (object.termType === 'Literal' ? object.language : ''));
      assert.deepEqual(languages.sort(), ['en', 'sv'], subject.value);
    }
});

test('dates and version are those of the releases', () => {
  const of = (node: string, property: string) => graph.getObjects(`${own}#${node}`, property, null)[0]?.value;
  for (const node of ['catalog', 'observations', 'observations.csv']) {
    assert.equal(of(node, 'http://purl.org/dc/terms/issued'), '2023-06-01', node);
    assert.equal(of(node, 'http://purl.org/dc/terms/modified'), '2024-02-29', node);
  }
  assert.equal(of('observations', `${dcatNamespace}version`), '1.1.0');
});

test('data that are not released have the newest version and their own name', () => {
  const about = aboutCatalog({ ...material, id: 'cccccccc' });
  assert.deepEqual([about.version, about.modified], ['1.1.0+cccccccc', '2024-02-29']);
});

/** Names that break a notation which writes them as they are. */
const hostile = fc.oneof(
  fc.constantFrom(
    '"]]>',
    '<script>alert(1)</script>',
    '&amp;&',
    "a\r\nb\tc'",
    '\ud800',
    'x\udfff\u0000y',
    '\u202eabc\u2067',
    '"""\\u0041\\',
    '\ufffe\u0085\u2028',
    '😀 Å',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
);

test('a name stays what it is in every notation', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (name) => {
      const about = aboutCatalog({ ...material, settings: { ...material.settings, publisher: name } });
      const made = await notations(dcat(about));
      const xml = await graphOfXml(made.xml, own);
      const turtle = graphOfTurtle(made.turtle);
      const lines = await jsonld.toRDF(JSON.parse(made.jsonLd) as jsonld.JsonLdDocument, {
        format: 'application/n-quads',
      });
      const json = new Store(new Parser({ format: 'N-Quads' }).parse(String(lines)));
      assert.ok(isomorphic([...xml], [...turtle]) && isomorphic([...xml], [...json]));
      const names = xml.getObjects(`${own}#publisher`, 'http://xmlns.com/foaf/0.1/name', null);
      assert.deepEqual(
        names.map(({ value }) => value),
        [plain(name)],
      );
      assert.equal(plain(name).length, name.length);
    }),
    { numRuns: sweep(30, 8) },
  );
});
