import { readdirSync } from 'node:fs';
import { Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { graphOfFile } from './graph.ts';

/** The EU's shapes of DCAT-AP 3.0.1, all of them. */
const shapesFolder = 'scripts/build/metadata/fixtures/dcat-ap-3.0.1';

/** Something that a shape says of a graph. */
export interface Said {
  shapes: string;
  severity: 'Violation' | 'Warning' | 'Info';
  /** The node, and the property of it that is meant, where one is. */
  node: string;
  property: string | null;
  message: string;
}

/** What the EU's shapes say of a catalogue, file by file of shapes. Nothing is fetched: its vocabularies stand in it. */
export async function judge(catalogue: Store): Promise<Said[]> {
  const said: Said[] = [];
  for (const name of readdirSync(shapesFolder).sort()) {
    const validator = new SHACLValidator(graphOfFile(`${shapesFolder}/${name}`), {
      importGraph: () => new Store(),
    });
    const { results } = await validator.validate(catalogue);
    for (const { severity, focusNode, path, message } of results)
      said.push({
        shapes: name,
        severity: severity!.value.split('#')[1] as Said['severity'],
        node: focusNode?.value ?? '',
        property: path === null || path === undefined || Array.isArray(path) ? null : path.value,
        message: message.map(({ value }) => value).join('; '),
      });
  }
  return said;
}
