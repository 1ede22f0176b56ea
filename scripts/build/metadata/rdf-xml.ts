import type { Quad } from 'n3';

/**
 * A graph as RDF/XML. No kept library writes it: what is needed is one element a subject and one a statement. Every
 * predicate must begin with one of the prefixes, and subjects and objects must not be blank.
 */
export function rdfXml(graph: readonly Quad[], prefixes: Readonly<Record<string, string>>): string {
  const spaces = Object.entries(prefixes).map(([prefix, iri]) => ` xmlns:${prefix}="${escaped(iri)}"`);
  const subjects = Map.groupBy(graph, ({ subject }) => subject.value);
  const described = [...subjects].map(([subject, statements]) => {
    const lines = statements.map((one) => `  ${statement(one, prefixes)}\n`);
    return ` <rdf:Description rdf:about="${escaped(subject)}">\n${lines.join('')} </rdf:Description>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${spaces.join('')}>\n${described.join('')}</rdf:RDF>\n`;
}

function statement({ predicate, object }: Quad, prefixes: Readonly<Record<string, string>>): string {
  const name = shortened(predicate.value, prefixes);
  if (object.termType === 'NamedNode') return `<${name} rdf:resource="${escaped(object.value)}"/>`;
  if (object.termType !== 'Literal') throw new Error(`RDF/XML: ${object.value} has no name`);
  return `<${name}${attribute(object)}>${escaped(object.value)}</${name}>`;
}

function attribute({ language, datatype }: { language: string; datatype: { value: string } }): string {
  if (language) return ` xml:lang="${escaped(language)}"`;
  return datatype.value.endsWith('#string') ? '' : ` rdf:datatype="${escaped(datatype.value)}"`;
}

function shortened(iri: string, prefixes: Readonly<Record<string, string>>): string {
  const found = Object.entries(prefixes).find(([, space]) => iri.startsWith(space));
  if (!found) throw new Error(`RDF/XML: no prefix for ${iri}`);
  return `${found[0]}:${iri.slice(found[1].length)}`;
}

/** As text or attribute; line ends as references, which no reader makes one of another. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
