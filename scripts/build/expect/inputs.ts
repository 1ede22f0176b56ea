import { sumOfInputs } from '../folder/unchanged.ts';
import { stopAt } from '../problem.ts';

/**
 * Sees to it, when the site is made, that it was made of one state of its inputs: pages are made one after the other, and
 * those of before a change would stand beside those of after it, and be taken by the next build.
 * @throws {BuildError} when the sum of the inputs is another than `before`.
 */
export async function expectInputs(before: string, places: Parameters<typeof sumOfInputs>[0]): Promise<void> {
  if ((await sumOfInputs(places)) === before) return;
  const file = 'What the site is made of';
  const reason = 'changed while it was built, expected the same to its end';
  stopAt([{ file, line: null, rule: 'inputs', subject: file, reason, todo: 'Build again.' }]);
}
