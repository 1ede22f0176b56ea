import type { Figure, Names, PackedFigure } from './names.ts';

/** A figure of the file of names, unpacked. */
export function figureOf(
  [, outcome, period, target, said]: PackedFigure,
  names: Pick<Names, 'periods' | 'said'>,
): Figure {
  const [group, words] = names.said[said] ?? [null, null];
  return {
    outcome: outcome === '' ? null : outcome,
    period: names.periods[period] ?? '',
    target: target === '' ? null : target,
    said: words,
    group,
  };
}
