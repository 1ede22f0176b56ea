/** One graph in three notations: JSON-LD as it was written, Turtle by N3, and RDF/XML. */
import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import { type Document, prefixes } from './dcat.ts';
import { rdfXml } from './rdf-xml.ts';

/** The statements of a JSON-LD document whose context stands in it: nothing is fetched. */
async function quads(document: Document): Promise<Quad[]> {
  const options: jsonld.Options.ToRdf & { safe: boolean } = {
    format: 'application/n-quads',
    // A term or address that would be left out is an error.
    safe: true,
    documentLoader: (url) => Promise.reject(new Error(`${url} is not part of the document`)),
  };
  const lines = await jsonld.toRDF(document as jsonld.JsonLdDocument, options);
  return new Parser({ format: 'N-Quads' }).parse(String(lines));
}

/** A catalogue as JSON-LD, Turtle and RDF/XML. */
export async function notations(
  document: Document,
): Promise<{ jsonLd: string; turtle: string; xml: string }> {
  const graph = await quads(document);
  return {
    jsonLd: `${JSON.stringify(document, null, 1)}\n`,
    turtle: await turtle(graph),
    xml: rdfXml(graph, prefixes),
  };
}

function turtle(graph: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: { ...prefixes } });
  writer.addQuads([...graph]);
  return new Promise((resolve, reject) => {
    writer.end((error, text) => (error ? reject(error) : resolve(text)));
  });
}
