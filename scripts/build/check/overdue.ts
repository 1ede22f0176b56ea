import { formatDate } from '../../../src/date.ts';
import type { Activity } from '../../../src/model.ts';
import { followedUntil } from '../../../src/report/until.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { parted } from '../evidence/parted.ts';
import { short } from '../evidence/short.ts';

export const check: Check = {
  rule: 'forfallen-aktivitet',
  severity: 'fraga',
  group: 'aktiviteter',
  title: 'Aktiviteter vars slutdatum har passerat',
  explanation:
    'Aktiviteter vars slutdatum ligger före tidens slut i en uppföljning, men som står som pågående utan någon avvikelse.',
  blind: 'Bara rapporter som märker aktiviteter som klara eller pågående kan prövas. Texten kan ge besked.',
  find,
};

/** Activities under way after their end without a deviation: one question a report. */
function find({ reports }: Evidence): Remark[] {
  return reports.flatMap((report) => {
    const { activities } = report.facts;
    const until = followedUntil(report.facts);
    if (until === null) return [];
    const late = activities.filter(
      ({ end, status, deviation }) => end !== null && end < until && status === 'pagar' && !deviation,
    );
    if (late.length === 0) return [];
    const name = ({ name, end }: Activity) => `”${short(name)}” (${formatDate(end!)})`;
    const sentence = `${late.length === 1 ? 'En aktivitet står' : `${late.length} aktiviteter står`} som pågående utan avvikelse fast slutdatum har passerat: ${parted(late.map(name))}. Vad blev det av ${late.length === 1 ? 'den' : 'dem'}?`;
    return [{ report, sentence, line: late[0]!.lines[0], lines: late.map(({ lines }) => lines[0]) }];
  });
}
