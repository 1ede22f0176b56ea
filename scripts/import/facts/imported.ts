import type { VFileMessage } from 'vfile-message';
import type { Facts, ReportText } from '../../../src/model.ts';

/** What one report gives. */
export interface Imported {
  facts: Facts;
  text: ReportText;
  /** Places where something was not as expected; none of them stopped the import. */
  messages: VFileMessage[];
}
