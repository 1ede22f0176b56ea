import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { pairOf, rowsByReport } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'prognoser-lika-med-mal',
  severity: 'fraga',
  group: 'mal',
  title: 'De flesta prognoser är lika med årsmålet',
  explanation:
    'Av rapportens prognoser som kan hållas mot ett årsmål räknas de som är exakt lika med det. Fråga ställs där minst tio kan jämföras och minst två av tre är lika.',
  blind: 'En rapport som räknar med att målen nås kan mena det. Prognoser och mål i ord räknas inte.',
  find,
};

/** From how many forecasts on, and from which share of them, they seem to be copies. */
const few = 10;
const most = 2 / 3;

/** Reports whose forecasts repeat the targets. */
function find(evidence: Evidence): Remark[] {
  return [...rowsByReport(evidence)].flatMap(([report, rows]) => {
    const pairs = rows.flatMap((row) => {
      const [forecast, target] = pairOf(row, 'forecast', 'target') ?? [];
      return forecast && target ? [{ row, same: forecast.value === target.value }] : [];
    });
    const same = pairs.filter((one) => one.same);
    if (pairs.length < few || same.length < most * pairs.length) return [];
    const others = pairs.length - same.length;
    const rest =
      others === 0 ? '' : others === 1 ? ' En prognos skiljer sig.' : ` ${others} prognoser skiljer sig.`;
    const sentence = `${same.length} av ${pairs.length} prognoser är exakt lika med årsmålet.${rest} Hur har prognoserna gjorts?`;
    const lines = same.map(({ row }) => row.row.lines[0]);
    return [{ report, sentence, line: lines[0]!, lines, alsoAbout: same.map(({ row }) => row.id) }];
  });
}
