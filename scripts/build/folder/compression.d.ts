/** What this project uses of it: its own types want those of a whole web framework. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;
  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  const compression: { (options?: { filter?: Filter }): Handler; filter: Filter };
  export default compression;
}
