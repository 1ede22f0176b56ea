import * as z from 'zod';
import { IsoDate } from '../../../src/model.ts';
import { WebAddress } from '../../../src/web-address.ts';

/** `content/registry/reports/<id>.yml`: what the text of a report does not say about it. */
export const Report = z.strictObject({
  title: z.string().min(1),
  /** Link to the original, or null as long as nobody has found it. */
  url: WebAddress.nullable(),
  /** When it was published, or null where not known. */
  published: IsoDate.nullable(),
});
export type Report = z.infer<typeof Report>;
