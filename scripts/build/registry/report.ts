import * as z from 'zod';
import { Facts, IsoDate } from '../../../src/model.ts';
import { WebAddress } from '../../../src/web-address.ts';

/** `content/registry/reports/<id>.yml`: what the text of a report does not say about it. */
export const Report = z.strictObject({
  title: z.string().min(1),
  /** Link to the original, or null as long as nobody has found it. */
  url: WebAddress.nullable(),
  /** When it was published, or null where not known. */
  published: IsoDate.nullable(),
  /**
   * The SHA-256 of the file whose lines the registry names: corrections, acceptances and what indicators rest on were
   * made for these, and for no other edition. Null as long as nothing names a line of the report.
   */
  file: Facts.shape.source.shape.sha256.nullable().default(null),
});
export type Report = z.infer<typeof Report>;
