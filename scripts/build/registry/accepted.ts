import * as z from 'zod';
import { IsoDate } from '../../../src/model.ts';

/** An entry of `content/registry/accepted.yml`: a finding that is known and accepted. */
export const Accepted = z.strictObject({
  /** The rule that found it. */
  rule: z.string().min(1),
  /** What it is about, as the finding's message gives it. */
  subject: z.string().min(1),
  reason: z.string().min(1),
  date: IsoDate,
});
export type Accepted = z.infer<typeof Accepted>;

/** The whole file. */
export const AcceptedList = z.array(Accepted);
