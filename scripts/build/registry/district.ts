import * as z from 'zod';
import { DistrictEntry } from '../../../src/series.ts';

/** `content/registry/districts/<id>.yml`: a city district from 2017 on, present or former. */
export const District = DistrictEntry.omit({ id: true, reports: true, indicators: true }).extend({
  words: DistrictEntry.shape.words.default([]),
});
export type District = z.infer<typeof District>;
