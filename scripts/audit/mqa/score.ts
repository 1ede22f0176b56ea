/**
 * The EU's metadata quality score (MQA) after data.europa.eu's published method: 23 indicators in five dimensions, 405
 * points. Of a dataset with several distributions the best one counts; a catalogue's score is the mean of its datasets.
 */
import type { Store } from 'n3';
import {
  accessRights,
  fileTypes,
  licences,
  machineReadable,
  mediaTypes,
  nonProprietary,
} from './vocabularies.ts';

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';

/** What can be asked of a node: the values of a property. */
type Ask = (property: string) => string[];

/** What the method needs to know beside the graph. */
interface World {
  /** Whether a request for an address would be answered. */
  reachable: (url: string) => boolean;
  /** Whether the shapes of DCAT-AP find no violation. */
  valid: boolean;
}

interface Indicator {
  dimension: 'Findability' | 'Accessibility' | 'Interoperability' | 'Reusability' | 'Contextuality';
  name: string;
  points: number;
  /** What it is computed on. */
  of: 'dataset' | 'distribution';
  holds: (ask: Ask, world: World) => boolean;
}

const has =
  (property: string) =>
  (ask: Ask): boolean =>
    ask(property).length > 0;
const every =
  (property: string, allowed: (value: string) => boolean) =>
  (ask: Ask): boolean => {
    const values = ask(property);
    return values.length > 0 && values.every(allowed);
  };
const reached =
  (property: string) =>
  (ask: Ask, { reachable }: World): boolean =>
    every(property, reachable)(ask);

const on = (of: Indicator['of'], dimension: Indicator['dimension']) => {
  return (points: number, name: string, holds: Indicator['holds']): Indicator => {
    return { dimension, name, points, of, holds };
  };
};
const find = on('dataset', 'Findability');
const access = on('distribution', 'Accessibility');
const operate = on('distribution', 'Interoperability');
const reuse = on('dataset', 'Reusability');
const reuseFile = on('distribution', 'Reusability');
const context = on('dataset', 'Contextuality');
const contextFile = on('distribution', 'Contextuality');

/** The indicators, in the order of the method. */
const indicators: readonly Indicator[] = [
  find(30, 'Keywords', has(`${dcat}keyword`)),
  find(30, 'Categories', has(`${dcat}theme`)),
  find(20, 'Geo search', has(`${dct}spatial`)),
  find(20, 'Time based search', has(`${dct}temporal`)),
  access(50, 'Access URL reachable', reached(`${dcat}accessURL`)),
  access(20, 'Download URL', has(`${dcat}downloadURL`)),
  access(30, 'Download URL reachable', reached(`${dcat}downloadURL`)),
  operate(20, 'Format', has(`${dct}format`)),
  operate(10, 'Media type', has(`${dcat}mediaType`)),
  operate(
    10,
    'Format and media type from vocabulary',
    (ask) =>
      every(`${dct}format`, (value) => fileTypes.has(value))(ask) &&
      every(`${dcat}mediaType`, (value) => mediaTypes.has(value))(ask),
  ),
  operate(
    20,
    'Non-proprietary',
    every(`${dct}format`, (value) => nonProprietary.has(value)),
  ),
  operate(
    20,
    'Machine readable',
    every(`${dct}format`, (value) => machineReadable.has(value)),
  ),
  { ...operate(30, 'DCAT-AP compliance', (_, { valid }) => valid), of: 'dataset' },
  reuseFile(20, 'Licence', has(`${dct}license`)),
  reuseFile(
    10,
    'Licence from vocabulary',
    every(`${dct}license`, (value) => value.startsWith(licences)),
  ),
  reuse(10, 'Access restrictions', has(`${dct}accessRights`)),
  reuse(
    5,
    'Access restrictions from vocabulary',
    every(`${dct}accessRights`, (value) => accessRights.has(value)),
  ),
  reuse(20, 'Contact point', has(`${dcat}contactPoint`)),
  reuse(10, 'Publisher', has(`${dct}publisher`)),
  contextFile(5, 'Rights', has(`${dct}rights`)),
  contextFile(5, 'File size', has(`${dcat}byteSize`)),
  context(5, 'Date of issue', has(`${dct}issued`)),
  context(5, 'Modification date', has(`${dct}modified`)),
];

/** Points that an indicator got, the mean of the datasets. */
export interface Scored {
  dimension: string;
  name: string;
  points: number;
  most: number;
}

/** The score of a catalogue, indicator by indicator. */
export function score(catalogue: Store, world: World): Scored[] {
  const asked =
    (node: string): Ask =>
    (property) =>
      catalogue.getObjects(node, property, null).map(({ value }) => value);
  const datasets = catalogue
    .getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${dcat}Dataset`, null)
    .map(({ value }) => pointsOf(asked(value), asked, world));
  return indicators.map(({ dimension, name, points: most }, n) => {
    const sum = datasets.reduce((all, points) => all + points[n]!, 0);
    return { dimension, name, points: datasets.length > 0 ? sum / datasets.length : 0, most };
  });
}

/** Points of one dataset, indicator by indicator. */
function pointsOf(dataset: Ask, asked: (node: string) => Ask, world: World): number[] {
  const pointsFor = (of: Indicator['of'], ask: Ask) =>
    indicators.map((one) => (one.of === of && one.holds(ask, world) ? one.points : 0));
  const total = (points: readonly number[]) => points.reduce((all, each) => all + each, 0);
  const none = indicators.map(() => 0);
  const best = dataset(`${dcat}distribution`)
    .map((node) => pointsFor('distribution', asked(node)))
    .reduce((a, b) => (total(b) > total(a) ? b : a), none);
  return pointsFor('dataset', dataset).map((points, n) => points + best[n]!);
}
