import type { Said } from '../../../src/dictionary/table.ts';
import { isEarly } from '../../../src/period.ts';
import type { IndicatorEntry, Observation, ReportEntry } from '../../../src/series.ts';
import { partText as text } from '../../../src/text/part.ts';

/** One thing to think of before figures are used. */
export interface Caution {
  kind: string;
  text: Said;
  /** How many of the figures it concerns; null where it concerns what all of them are of. */
  figures: number | null;
}

type Kind = keyof typeof text.cautions;

/** What to think of before some figures of these indicators are used: first what a report itself says against them. */
export function cautionsOf(
  observations: readonly Observation[],
  indicators: readonly IndicatorEntry[],
  reports: ReadonlyMap<string, Pick<ReportEntry, 'extraction'>>,
): Caution[] {
  const concerns: [Kind, (one: Observation) => boolean][] = [
    ...(['otillforlitlig', 'felaktig', 'ofullstandig', 'metodbyte', 'omfattning'] as const).map(
      (kind): [Kind, (one: Observation) => boolean] => [
        kind,
        ({ caveats = [] }) => caveats.some((caveat) => caveat.kind === kind),
      ],
    ),
    ['osaker', ({ worth }) => worth === 'osaker'],
    ['disputed', ({ disputed = false }) => disputed],
    ['small', ({ small = false }) => small],
    ['early', ({ measure, period }) => measure.startsWith('utfall') && isEarly(period)],
    ['ocr', ({ sources }) => sources.every(({ report }) => reports.get(report)?.extraction === 'ocr')],
  ];
  const [indicator, ...others] = indicators;
  const alone = others.length === 0 ? indicator : undefined;
  const whole = (kind: Kind, is: boolean | undefined): Caution[] =>
    is ? [{ kind, text: text.cautions[kind], figures: null }] : [];
  return [
    ...concerns.flatMap(([kind, is]) => {
      const figures = observations.filter(is).length;
      return figures > 0 ? [{ kind, text: text.cautions[kind], figures }] : [];
    }),
    ...whole('scope', alone?.scope === 'stad'),
    ...whole('accumulates', alone?.accumulates),
    ...whole('part', alone?.sexes === 'part' && observations.some(({ measure }) => measure.includes('-'))),
    ...(alone?.changes ?? []).map(({ kind, year, note }) => ({
      kind,
      text: { sv: `${year}: ${note}`, en: `${year} (in Swedish): ${note}` },
      figures: null,
    })),
  ];
}
