import { roundingOf, stepOf } from '../../../src/money.ts';
import { formatValue } from '../../../src/number.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { isNumber, shown, shownSum } from '../evidence/tables.ts';

export const check: Check = {
  rule: 'andring-gar-inte-ihop',
  severity: 'fraga',
  group: 'summor',
  title: 'Ändringen i texten stämmer inte med siffrorna bredvid',
  explanation:
    'Där texten ger två siffror och ändringen mellan dem både i antal och i procent räknas ändringen om.',
  blind: 'Bara ändringar som ges på båda sätten, efter de två siffror de räknas på, känns igen.',
  find,
};

/** Changes whose number or per cent does not follow from the two figures before them. */
function find({ reports }: Evidence): Remark[] {
  return reports.flatMap((report) =>
    (report.facts.stated ?? []).flatMap((one) => {
      if (one.about !== 'andring') return [];
      const { now, before, change, percent, line } = one;
      if (!isNumber(now) || !isNumber(before) || !isNumber(change) || !isNumber(percent)) return [];
      if (before.value === 0) return [];
      const made = Math.abs(now.value - before.value);
      const share = (made / Math.abs(before.value)) * 100;
      const isSize = Math.abs(made - Math.abs(change.value)) <= roundingOf([now, before, change]);
      const slack = (roundingOf([now, before]) / Math.abs(before.value)) * 100 + stepOf(percent.text);
      const isShare = Math.abs(share - Math.abs(percent.value)) <= slack;
      if (isSize && isShare) return [];
      const sentence = `Texten anger ändringen från ${shown(before)} till ${shown(now)} som ${shown(change)} eller ${formatValue(percent.value, null, 1)} procent, men siffrorna ger ${shownSum(made, now)} eller ${formatValue(share, null, 1)} procent. Vilka siffror gäller?`;
      return [{ report, sentence, line, lines: [now.line, before.line] }];
    }),
  );
}
