import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { measuredOf, pairOf, rowsOf, statedOf } from '../evidence/rows.ts';
import { standsAfter } from '../../../src/verdict.ts';

export const check: Check = {
  rule: 'riktning-mot-siffror',
  severity: 'fraga',
  group: 'personer',
  title: 'Texten säger ökat, siffran har minskat, eller tvärtom',
  explanation:
    'Där texten säger att det en indikator mäter har ökat eller minskat hålls det mot utfallet och förra årets utfall på samma rad, om båda gäller lika lång tid.',
  blind:
    'Texten kan jämföra med en annan tid än den som raden trycker. En del av ett år hålls inte mot ett helt. Meningar om bara kvinnor eller män prövas inte, inte heller antal som växer under året.',
  find,
};

/** Rows whose outcome has gone the other way than the text says. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const said = statedOf(row, 'rorelse');
    const [outcome, previous] = pairOf(row, 'outcome', 'previousOutcome') ?? [];
    const { observed, entry } = row;
    if (!said || !outcome || !previous) return [];
    if (!standsAfter(observed.outcome ?? null, observed.previousOutcome ?? null, measuredOf(row))) return [];
    const isLess = outcome.value < previous.value;
    if (outcome.value === previous.value || isLess === (said.way === 'minskat')) return [];
    const sentence = `Enligt texten har ”${entry.name}” ${said.way === 'okat' ? 'ökat' : 'minskat'}, men utfallet är ${outcome.text}, ${isLess ? 'lägre' : 'högre'} än ${previous.text} för ${row.row.previousYear ?? 'året före'}. Vad jämför texten med?`;
    return [rowRemark(row, { sentence, lines: [said.line] }, [outcome, previous])];
  });
}
