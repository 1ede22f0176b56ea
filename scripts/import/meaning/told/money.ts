import type { MoneyOf, Stated } from '../../../../src/model.ts';
import { netBelow, rowNamed, type RowAt } from './area.ts';
import { figure, number } from './number.ts';
import { type Given, lineOf, type Said, sentences } from './said.ts';
import { isRisk } from './supposed.ts';

const money = String.raw`${number} mnkr`;
const size = String.raw`(?:om|på|med)(?: totalt| cirka)? ${money}`;
const balance = '(överskott|underskott)';
const verb = String.raw`(?:prognosti[cs]erar|redovisar|visar|är|beräknas|redovisas)`;

//   Parkerna redovisar ett underskott på 9,9 mnkr
//   ^ area                 ^ sign        ^ amount
const byArea = new RegExp(
  String.raw`^(?:I )?(?:[Pp]rognos(?:en)? )?(?:[Ff]ör )?(.{5,70}?) ${verb} (?:ett )?(?:sammantaget |sammanlagt )?${balance}(?: mot budget)? ${size}`,
  'u',
);
//   ett överskott för internräntor om 9,9 mnkr
const forArea = new RegExp(String.raw`${balance} för ([\p{L} ,-]{5,60}?) ${size}`, 'gu');
//   ett överskott om 9,9 mnkr för parker
const ofArea = new RegExp(String.raw`${balance} om ${money} för ([\p{L} -]{5,60}?)(?=[,.]| samt )`, 'gu');
//   begär nämnden 9,9 mnkr avseende lekplatser, 8,8 mnkr avseende …
const asked = new RegExp(
  String.raw`${money} (?:avseende|för) ([\p{L} ]{5,50}?)(?=[,.]| samt | avseende | i )`,
  'gu',
);
//   Budgeterade medel för lekplatser på 9,9 mnkr
const budgeted = new RegExp(
  String.raw`(?:[Bb]udgeterade medel|budget)(?: för ([\p{L} ]{5,50}?))? (?:på|om|är) ${money}`,
  'u',
);
//   nettobudget för 2030 är 12,0 mnkr, vilket är 3,0 mnkr högre än planens för 2029
const yearly = new RegExp(
  String.raw`[Bb]udget(?:en)?(?: för verksamhetsområdet)? (?:för )?(?:år )?(20\d\d) (?:är|uppgår till) (?:netto )?${money}(?! (?:högre|lägre))`,
  'u',
);
const differs = new RegExp(
  String.raw`${money} (högre|lägre) (?:än|jämfört med) ((?:(?! samt ).)*)|[Jj]ämfört med ([^.]*?budget[^.]*?) är [\p{L}]+ ${money} (högre|lägre)`,
  'gu',
);
//   överfördes ett underskott om 9,9 mnkr från 2029
const carried = new RegExp(
  String.raw`överförde?s (?:ett )?${balance} ${size} från (20\d\d)|${balance} ${size} fördes över från (20\d\d)`,
  'u',
);

/** Sums of money that sentences give of a row of an economy table. */
export function sumsStated({ sections, tables, lines }: Given): Stated[] {
  if (tables.length === 0) return [];
  return sections.flatMap(({ goal, heading, paragraphs }) =>
    goal !== null
      ? []
      : paragraphs
          .filter(({ text }) => text.includes(' mnkr'))
          .flatMap((paragraph) => sentences(paragraph).flatMap((said) => moneyOf(said, heading ?? ''))),
  );

  function moneyOf(said: Said, heading: string): Stated[] {
    if (!said.text.includes(' mnkr')) return [];
    return [...deviations(said, heading), ...requests(said), ...budgets(said, heading), ...carriedOver(said)];
  }

  function entry(
    of: MoneyOf,
    at: RowAt | null,
    digits: string,
    { lines: where }: Said,
    more: { sign?: 1 | -1; than?: 'budget' | 'plan' | 'prognos'; year?: number } = {},
  ): Stated[] {
    const { sign = 1, ...rest } = more;
    const line = lineOf(`${digits} mnkr`, where, lines);
    const amount = at ? figure(digits, 'mnkr', line, sign) : null;
    return at && amount ? [{ about: 'belopp', of, ...at, amount, ...rest, line }] : [];
  }

  function deviations(said: Said, heading: string): Stated[] {
    if (!/skott/.test(said.text) || isRisk(said.text)) return [];
    const area = (name: string) => rowNamed(name, tables, ['verksamhetsomraden']);
    const sign = (word: string) => (word === 'underskott' ? -1 : 1);
    const [, subject, word, digits] = byArea.exec(said.text) ?? [];
    const own = subject && /^verksamhetsområdet$/i.test(subject) ? heading : subject;
    return [
      ...(own ? entry('avvikelse', area(own), digits!, said, { sign: sign(word!) }) : []),
      ...[...said.text.matchAll(forArea)].flatMap(([, which, name, sum]) =>
        entry('avvikelse', area(name!), sum!, said, { sign: sign(which!) }),
      ),
      ...[...said.text.matchAll(ofArea)].flatMap(([, which, sum, name]) =>
        entry('avvikelse', area(name!), sum!, said, { sign: sign(which!) }),
      ),
    ];
  }

  function requests(said: Said): Stated[] {
    if (!/(?<!\p{L})(?:begär|ansöker|föreslår)/u.test(said.text)) return [];
    return [...said.text.matchAll(asked)].flatMap(([, sum, name]) =>
      entry('begart', rowNamed(name!, tables, ['investeringar']), sum!, said),
    );
  }

  function budgets(said: Said, heading: string): Stated[] {
    if (!/budget/i.test(said.text)) return [];
    const [, name, digits] = budgeted.exec(said.text) ?? [];
    const at = digits ? rowNamed(name ?? heading, tables, ['investeringar']) : null;
    const [, year, sum] = yearly.exec(said.text) ?? [];
    const net = netBelow(heading, tables) ?? rowNamed(heading.split(' ')[0]!, tables, ['verksamhetsomraden']);
    return [
      ...(digits ? entry('budget', at, digits, said) : []),
      ...(sum ? entry('budget', net, sum, said, { year: Number(year) }) : []),
      ...[...said.text.matchAll(differs)].flatMap(([, amount, way, from, other, amount2, way2]) => {
        const against = from ?? other!;
        const sign = (way ?? way2) === 'lägre' ? -1 : 1;
        return thanOf(against).flatMap((than) => {
          const [named] = /20\d\d/.exec(against) ?? [];
          return entry('skillnad', net, (amount ?? amount2)!, said, {
            sign,
            than,
            ...(named ? { year: Number(named) } : {}),
          });
        });
      }),
    ];
  }

  function carriedOver(said: Said): Stated[] {
    const [, word, digits, year, word2, digits2, year2] = carried.exec(said.text) ?? [];
    const from = year ?? year2;
    if (!from) return [];
    const table = tables.findIndex(({ kind }) => kind === 'driftbudget');
    const row =
      tables[table]?.rows.findIndex(({ label }) => /överskott från/i.test(label) && label.includes(from)) ??
      -1;
    const sign = (word ?? word2) === 'underskott' ? -1 : 1;
    return entry('overfort', row < 0 ? null : { table, row }, (digits ?? digits2)!, said, { sign });
  }
}

/** What a difference is from: "budget 2021 och det prognostiserade utfallet" is two. */
function thanOf(text: string): ('budget' | 'plan' | 'prognos')[] {
  const isPlan = /budget(?:en)? i verksamhetsplan/.test(text);
  const isBudget = !isPlan && /\bbudget/.test(text);
  return [
    ...(isPlan ? (['plan'] as const) : []),
    ...(isBudget ? (['budget'] as const) : []),
    ...(/prognos/.test(text) ? (['prognos'] as const) : []),
  ];
}
