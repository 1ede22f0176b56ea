import type { Stated } from '../../../../src/model.ts';
import { analysesStated } from './analysis.ts';
import { changesStated } from './change.ts';
import { deviatingStated } from './deviating.ts';
import { directionsStated } from './direction.ts';
import { fulfilmentsStated } from './fulfilment.ts';
import { groundsStated } from './ground.ts';
import { sumsStated } from './money.ts';
import { needsStated } from './need.ts';
import type { Given } from './said.ts';

/** What a report's text states beside its tables: figures and codes, in the order of their lines. */
export function tell(given: Given): Stated[] {
  return [
    ...analysesStated(given),
    ...directionsStated(given),
    ...deviatingStated(given),
    ...fulfilmentsStated(given),
    ...groundsStated(given),
    ...changesStated(given),
    ...sumsStated(given),
    ...needsStated(given),
  ].sort((a, b) => a.line - b.line);
}
