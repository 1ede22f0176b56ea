import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** The statements of a file of RDF/XML; `base` is its own address. Rejects with place and reason where it is not well formed. */
export function graphOfXml(xml: string, base: string): Promise<Store> {
  return new Promise((resolve, reject) => {
    const store = new Store();
    const parser = new RdfXmlParser({ baseIRI: base, trackPosition: true });
    parser.on('data', (quad) => store.addQuad(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(store));
    parser.end(xml);
  });
}

/** The statements of a file of Turtle. */
export function graphOfTurtle(text: string): Store {
  return new Store(new Parser({ format: 'Turtle' }).parse(text));
}

/** The statements of a Turtle file on disk. */
export function graphOfFile(path: string): Store {
  return graphOfTurtle(readFileSync(path, 'utf8'));
}
