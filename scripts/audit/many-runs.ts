/** Loaded before tests of laws: each is tried on so many generated inputs, where it does not say how many itself. */
import fc from 'fast-check';
import { lawRuns } from '../../src/law-runs.ts';

fc.configureGlobal({ numRuns: lawRuns(100) });
