/** Tells who comes by a frozen address that the data have changed since it was cited. */
import { editionKey } from './cite.ts';

const cited = new URLSearchParams(location.search).get(editionKey);
if (cited && /^[0-9a-f]{8}$/.test(cited)) void import('./changed-since.ts').then(({ tell }) => tell(cited));
