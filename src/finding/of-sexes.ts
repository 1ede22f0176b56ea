/** The question that was asked of women's and men's figures which hardly make their total. */
import { findingsOn } from '../store/findings.ts';
import type { Finding, Observation } from '../series.ts';
import { sexesRules } from './sexes-rules.ts';

/** The finding that rests on the line of an outcome of women or men, as the pages link to it; null where none does. */
export function sexesQuestion({ district, indicator, sources }: Observation): Finding | null {
  const isHere = ({ report, lines }: Finding) =>
    sources.some((source) => source.report === report && lines.includes(source.line));
  const found = findingsOn({ district, indicator }).find(
    (one) => sexesRules.includes(one.rule) && isHere(one),
  );
  return found ?? null;
}
