import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { parted } from '../evidence/parted.ts';
import { short } from '../evidence/short.ts';

export const check: Check = {
  rule: 'ej-genomford-utan-avvikelse',
  severity: 'fraga',
  group: 'aktiviteter',
  title: 'Aktiviteter som inte genomförs som planerat, utan avvikelse',
  explanation:
    'Aktiviteter vars analys säger att de, eller en del av dem, inte genomförs, inte kan prioriteras eller inte blir som planerat, men där kolumnen för avvikelse är tom.',
  blind:
    'Ett uppskjutet arbete kan hinnas med under året. Bara vanliga sätt att säga det känns igen, och bara i aktivitetens egen analys.',
  find,
};

/** Activities whose analysis says that they are not carried out while the table says nothing: one question a report. */
function find({ reports }: Evidence): Remark[] {
  return reports.flatMap((report) => {
    const { activities, stated = [] } = report.facts;
    const found = stated.flatMap((one) => {
      const activity = one.about === 'ej-genomford' ? activities[one.activity] : undefined;
      return activity && !activity.deviation ? [{ activity, line: one.line }] : [];
    });
    const [first] = found;
    if (!first) return [];
    const names = parted(found.map(({ activity }) => `”${short(activity.name)}”`));
    const sentence = `Kolumnen för avvikelse är tom, men analysen säger att ${found.length === 1 ? 'en aktivitet' : `${found.length} aktiviteter`} helt eller delvis inte genomförs som planerat: ${names}. Varför redovisas ingen avvikelse?`;
    const lines = found.flatMap(({ activity, line }) => [activity.lines[0], line]);
    return [{ report, sentence, line: first.activity.lines[0], lines }];
  });
}
