import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameSearch } from './name-search.ts';
import type { Names } from './names.ts';
import { readQuery as readQuestion } from '../query/address.ts';
import { select } from '../query/select.ts';
import type { QueryColumn, View } from '../query/view.ts';
import { paths } from './paths.ts';

const names: Names = {
  districts: [
    {
      id: 'nya',
      title: 'Nya sidan-Udden',
      words: ['Strandby'],
      kin: [1],
      note: '',
      reports: ['nya-2026-t1', 'nya-2025-vp'],
      themes: ['aldre'],
      parts: ['mal', 'ekonomi', 'aktiviteter'],
    },
    {
      id: 'gamla',
      title: 'Gamla sidan',
      words: [],
      past: true,
      kin: [0],
      note: '',
      reports: ['gamla-2020-t1'],
      themes: [],
      parts: [],
    },
    {
      id: 'tredje',
      title: 'Tredje sidan',
      words: [],
      kin: [],
      note: '',
      reports: [],
      themes: [],
      parts: [],
    },
  ],
  indicators: [
    {
      id: 'sjoman',
      title: 'Nöjda sjömän',
      printed: 'andel',
      words: ['matroser'],
      theme: 'personal',
      figures: [
        [0, '12,5 %', 0, '14 %', 0],
        [1, '11 %', 1, '', -1],
      ],
    },
    {
      id: 'omsorg',
      title: 'Trygga i sjöomsorgen',
      printed: '',
      words: [],
      theme: 'aldre',
      figures: [[0, '80 %', 0, '', -1]],
    },
    { id: 'forst', title: 'Båt först', printed: '', words: [], theme: null, figures: [] },
    { id: 'mal', title: 'Mål mat', printed: '', words: [], theme: null, figures: [] },
  ],
  goals: [
    { set: '2023-2026', number: '1.3', title: 'Alla kan segla', words: ['segling'], note: '' },
    { set: '2019-2022', number: '1.3', title: 'Båtar för alla', words: [], note: '' },
  ],
  themes: [{ id: 'aldre', title: 'Äldre', words: ['pensionärer'] }],
  pages: [
    { kind: 'ekonomi', title: 'Ekonomi', path: '/ekonomi/', words: ['budget'] },
    { kind: 'rapport', title: 'Rapporter', path: '/rapporter/' },
  ],
  terms: { path: '/ord/#', note: 'Ordlista', titles: ['Öppen sjö'] },
  periods: ['jan–apr 2026', 'jan–apr 2020'],
  said: [['nar-inte', 'når inte årsmålet']],
  paths,
  nothing: ['i', 'och', 'hur', 'många', 'först'],
  faint: ['bra', 'dålig'],
  ordinary: [],
  same: [['sjöman', 'båtsman']],
};
const search = nameSearch(names);
const first = (query: string) => search(query, { isTyping: true }).answers[0];

test('a word that is explained leads to its place in the glossary', () => {
  const { kind, title, path } = first('öppen sjö')!;
  assert.deepEqual([kind, title, path], ['text', 'Öppen sjö', '/ord/#oppen-sjo']);
});

test('topic and place lead to the figures of both, the topic alone to the indicator, the place alone to the district', () => {
  const both = first('nöjda sjömän strandby')!;
  assert.deepEqual([both.kind, both.title], ['par', 'Nöjda sjömän i Nya sidan-Udden']);
  assert.deepEqual(both.figure, {
    outcome: '12,5 %',
    period: 'jan–apr 2026',
    target: '14 %',
    said: 'når inte årsmålet',
    group: 'nar-inte',
    district: null,
  });
  const topic = first('nöjda sjömän')!;
  assert.deepEqual([topic.kind, topic.figure?.district], ['indikator', 'Nya sidan-Udden']);
  assert.equal(first('Uddens')?.kind, 'stadsdel');
  assert.deepEqual(
    search('gamla sidan sjömän')
      .answers.slice(0, 2)
      .map(({ title }) => title),
    ['Nöjda sjömän i Gamla sidan', 'Nöjda sjömän i Nya sidan-Udden'],
  );
});

test('a place finds the boards that it is and was in, none that only became the same one', () => {
  const district = (id: string, title: string, words: string[], kin: number[], reports: string[]) => ({
    id,
    title,
    words,
    kin,
    reports,
    note: '',
    themes: [],
    parts: reports.length > 0 ? ['ekonomi'] : [],
    ...(id === 'oarna' ? {} : { past: true as const }),
  });
  const ask = nameSearch({
    ...names,
    districts: [
      district('oarna', 'Öarna', ['Udden', 'Viken'], [1, 2], []),
      district('norro', 'Norrö-Udden', [], [0], []),
      district('sodero', 'Söderö', ['Viken'], [0], ['sodero-2020-t1']),
    ],
    indicators: [],
  });
  const told = (query: string) => {
    const { answers, elsewhere, former } = ask(query);
    return [answers.map(({ title }) => title), elsewhere, former];
  };
  assert.deepEqual(told('budget udden'), [['Norrö-Udden', 'Öarna', 'Ekonomi'], 'Udden', null]);
  assert.deepEqual(told('budget viken'), [['Ekonomi, Söderö', 'Ekonomi', 'Öarna', 'Söderö'], null, 'Öarna']);
  // The whole is all that it was before.
  assert.deepEqual(told('budget öarna'), [
    ['Ekonomi, Söderö', 'Ekonomi', 'Öarna', 'Norrö-Udden', 'Söderö'],
    null,
    'Öarna',
  ]);
  assert.deepEqual(told('budget söderö')[2], null, 'who names a former board is answered of it');
  assert.deepEqual(told('viken'), [['Öarna', 'Söderö'], null, null]);
});

test('forms, synonyms, beginnings, letters without accents and compounds find the same', () => {
  for (const query of [
    'sjömannen nöjd',
    'sjomannens',
    'matros',
    'båtsman',
    'nöjda sjö',
    'NÖJDA SJÖ\u00adMÄN',
  ])
    assert.equal(first(query)?.title, 'Nöjda sjömän', query);
  for (const query of ['omsorg', 'sjö omsorg', 'sjöomsorgens'])
    assert.equal(first(query)?.title, 'Trygga i sjöomsorgen', query);
});

test('an exact word comes before one without its accents', () => {
  assert.equal(first('mål')?.title, 'Mål mat');
  const fed = { kind: 'text' as const, title: 'Mätt', path: '/matt/' };
  assert.equal(nameSearch({ ...names, pages: [fed] })('mat').answers[0]?.title, 'Mål mat');
});

test('what is corrected or left out is told, and only where nothing is exact', () => {
  assert.deepEqual(search('nöjda sjömnän').corrected, [{ typed: 'sjömnän', meant: 'sjömän', how: 'typo' }]);
  assert.deepEqual(search('nöjda sjömän').corrected, []);
  assert.deepEqual(search('segling xqzvbn').left, ['xqzvbn']);
  assert.deepEqual(search('sjömän strandbi').corrected[0]?.meant, 'Strandby');
  assert.equal(search('omsorg gamla sidan').elsewhere, null);
  assert.equal(search('segling strandby').elsewhere, null);
  assert.equal(search('omsorg gamla sidan', { fits: ({ kind }) => kind === 'indikator' }).elsewhere, null);
  assert.equal(search('sjömän tredje sidan').elsewhere, 'Tredje sidan');
  // A list of everywhere has nothing of a place without reports either.
  assert.equal(search('budget tredje sidan').elsewhere, 'Tredje sidan');
  assert.equal(first('budget tredje sidan')?.title, 'Tredje sidan');
  for (const place of ['udden', 'strandby', 'tredje sidan', 'gamla sidan'])
    assert.equal(search(place).elsewhere, null, `${place}: nothing else is asked for`);
});

test('a page that is called by empty words alone is found by them', () => {
  const page = { kind: 'stadsdel' as const, title: 'Vilken ö?', path: '/o/', words: ['hur många'] };
  const ask = nameSearch({
    ...names,
    pages: [...names.pages, page],
  });
  assert.equal(ask('hur många').answers[0]?.title, 'Vilken ö?');
  assert.equal(ask('och hur många i').answers[0]?.title, 'Vilken ö?');
  assert.equal(ask('hur många').words, '', 'texts are not asked');
});

test('words that say nothing find nothing, and are no misspelt place', () => {
  assert.deepEqual([search('och').answers, search('i och').answers, search('och').words], [[], [], '']);
  const { answers, corrected } = nameSearch({
    ...names,
    districts: [{ ...names.districts[0]!, words: ['Hurmån'] }, ...names.districts.slice(1)],
    nothing: ['hur', 'mån'],
  })('hur mån tredje sidan');
  assert.deepEqual([answers[0]?.title, corrected], ['Tredje sidan', []]);
});

test('an ordinary word is no name misspelt, nor a known word', () => {
  const ask = nameSearch({ ...names, ordinary: [] });
  for (const query of ['strandbi', 'sjömnän']) {
    assert.equal(ask(query).corrected.length, 1, query);
    const { answers, corrected, words } = nameSearch({ ...names, ordinary: [query] })(query);
    assert.deepEqual([answers, corrected, words], [[], [], query]);
  }
});

test('what has every word comes before what leaves one out, however well that is found', () => {
  const page = (title: string, words: string[], isPart?: true) => ({
    kind: 'ekonomi' as const,
    title,
    path: `/${title}/`,
    words,
    ...(isPart && { isPart }),
  });
  const ask = nameSearch({
    ...names,
    pages: [page('Pengar', ['budget', 'underskott']), page('Lotsverksamhet', ['budget', 'underskott'], true)],
  });
  assert.deepEqual(
    ask('budget lots underskott').answers.map(({ title }) => title),
    ['Lotsverksamhet', 'Pengar'],
  );
  assert.equal(ask('budget underskott').answers[0]?.title, 'Pengar');
});

test('what people think of a thing leads only where nothing else is asked for', () => {
  const called = { kind: 'text' as const, title: 'Bra båtar', path: '/bra/' };
  const ask = nameSearch({ ...names, pages: [...names.pages, called] });
  assert.equal(ask('bra').answers[0]?.title, 'Bra båtar');
  assert.equal(ask('bra båtar').answers[0]?.title, 'Bra båtar');
  const { answers, left } = ask('hur bra omsorg');
  assert.deepEqual(
    [answers[0]?.title, answers.some(({ title }) => title === 'Bra båtar'), left],
    ['Trygga i sjöomsorgen', false, []],
  );
});

test('a word that says nothing says something in a phrase that other words say too', () => {
  const ask = nameSearch({ ...names, nothing: ['först'], same: [['båt först', 'roddtur']] });
  assert.deepEqual(
    ask('båt först').answers.map(({ title }) => title),
    ['Båt först'],
  );
});

test('texts are searched with all words, and without those left out only where none has them', () => {
  const { words, fewer } = search('segling xqzvbn');
  assert.deepEqual([words, fewer], ['segling xqzvbn', 'segling']);
});

test('what has the words that the first answers leave out comes after them', () => {
  const { answers, left, isLeftAfter, words } = search('budget sjöomsorg');
  assert.deepEqual([answers.map(({ title }) => title), left], [['Ekonomi', 'Trygga i sjöomsorgen'], ['sjöomsorg']]); // prettier-ignore
  assert.equal(isLeftAfter, true);
  assert.equal(words, 'budget sjöomsorg', 'texts are still searched with all words');
  assert.equal(search('segling xqzvbn').isLeftAfter, false);
});

test('a word that says nothing begins no compound', () => {
  assert.equal(first('båt först')?.title, 'Båt först');
  assert.deepEqual(search('förstärkt').answers, []);
});

test('a word in any form is the first part of a compound, where the rest is known', () => {
  const page = (title: string) => ({ kind: 'text' as const, title, path: `/${title}/` });
  const ask = nameSearch({
    ...names,
    pages: [page('Fiskeverksamhet'), page('Verksamhet')],
  });
  for (const query of ['fisk', 'fisken', 'fiskens', 'fiskar'])
    assert.deepEqual(
      ask(query).answers.map(({ title }) => title),
      ['Fiskeverksamhet'],
      query,
    );
});

test('half a compound is found by itself, but no short half', () => {
  assert.equal(first('piratmatros')?.title, 'Nöjda sjömän');
  const page = (title: string) => ({ kind: 'text' as const, title, path: `/${title}/` });
  const ask = nameSearch({ ...names, pages: [page('Mast'), page('Anka')] });
  assert.deepEqual(ask('mastanka').answers, []);
});

test('numbers of goals, years and names of reports are read', () => {
  assert.deepEqual(
    search('1.3')
      .answers.slice(0, 2)
      .map(({ title }) => title),
    ['1.3 Alla kan segla', '1.3 Båtar för alla'],
  );
  assert.equal(first('1.3.2')?.kind, 'mal');
  assert.equal(first('T1 2026')?.path, '/rapporter/nya-2026-t1/');
  assert.equal(first('verksamhetsplan udden')?.path, '/rapporter/nya-2025-vp/');
  assert.equal(first('tertialrapport 1 2020')?.path, '/rapporter/gamla-2020-t1/');
  assert.equal(first('rapporter')?.path, '/rapporter/');
  assert.equal(first('budget udden')?.title, 'Ekonomi, Nya sidan-Udden');
  assert.equal(first('pensionärer udden')?.title, 'Äldre, Nya sidan-Udden');
});

test('a figure alone is asked of the tables, however its thousands and decimals are typed', () => {
  const asked = (query: string) =>
    search(query).tables.flatMap(({ path }) => /^\/data\/fraga\/\?(.*)$/.exec(path)?.[1] ?? []);
  const column: QueryColumn = { key: 'varde', field: 'value', label: 'Värde', kind: 'number' };
  for (const [query, value] of [
    ['1 755,1', 1755.1],
    ['1\u00a0755,1 mnkr', 1755.1],
    ['1755,1', 1755.1],
    ['1755.1', 1755.1],
    ['1755', 1755.1],
    ['12,5 %', 12.5],
    ['9,9', -9.9],
    ['-3', -3.2],
    ['\u22123,2', -3.2],
  ] as const) {
    const found = asked(query).map((address) => {
      const view = {
        key: address.split('&')[0]!.replace('tabell=', ''),
        columns: [column],
      } as unknown as View;
      const { query: question, ignored } = readQuestion(address, [{ ...view, groups: [], measures: [] }]);
      assert.deepEqual(ignored, []);
      const columns = new Map([['varde', [value, value + 1, value - 1]]]);
      return `${view.key} ${select(3, columns, question.filters, []).rows}`;
    });
    // Without a sign a figure of money may be a deficit.
    assert.ok(found.includes('ekonomi 0'), query);
    assert.equal(found.includes('siffror 0'), query !== '9,9', query);
    assert.deepEqual([search(query).left, search(query).fewer], [[], search(query).words], query);
  }
  assert.equal(search('1755.1').words, '1 755,1');
  for (const query of ['2026', 'segling 12', '1-3', '1.1.1']) assert.deepEqual(asked(query), [], query);
  assert.equal(first('1.3')?.kind, 'mal', 'what has that number is an answer');
  assert.deepEqual(search('12345').answers, [], 'whether any table has it nobody knows here');
});

test('a figure beside words is asked of the tables, in the place that the words name', () => {
  const paths = (query: string) =>
    search(query).tables.map(({ path }) => path.replace('/data/fraga/?tabell=', ''));
  assert.deepEqual(paths('sjömän 12,5'), ['siffror&varde=12.5', 'ekonomi&varde=12.5', 'ekonomi&varde=-12.5']);
  assert.equal(paths('tredje sidan 1 755,1 mnkr')[1], 'ekonomi&varde=1755.1&stadsdel=tredje');
  assert.equal(first('sjömän 12,5')?.path, first('sjömän')?.path);
  for (const query of ['sjömän 12', 'mål 1.3', 'sjömän 12,5 14,5', '2,5-åringar', 'sjömän 2026-01-01'])
    assert.deepEqual(paths(query), [], query);
});

test('what has the words that the first answers leave out is shown, however many those are', () => {
  const many = (['mal', 'text', 'rapport'] as const).flatMap((kind) =>
    [1, 2, 3, 4].map((n) => ({
      kind,
      title: `Paddling, tävling, regatta ${n}`,
      path: `/${kind}/${n}/`,
      words: ['tävling'],
    })),
  );
  const { answers, left } = nameSearch({ ...names, pages: many })('paddling tävling regatta sjömän');
  assert.deepEqual(left, ['sjömän']);
  assert.ok(answers.some(({ title }) => title === 'Nöjda sjömän'));
});

test('that no such report is read is told', () => {
  assert.deepEqual(search('T2 2026').unread, {
    kind: 'Tertialrapport 2',
    years: [2026],
    place: '',
  });
  assert.deepEqual(search('sjömän udden 2024').unread, {
    kind: null,
    years: [2024],
    place: 'Udden',
  });
  assert.equal(search('tertialrapport 2024').unread?.kind, '');
  for (const query of ['T1 2026', 'sjömän 2026', 'rapporter', 'sjömän', '2020'])
    assert.equal(search(query).unread, null, query);
});

test('two kinds of report that are named are both meant, a kind and one of it that one alone', () => {
  const [district] = names.districts;
  const reports = ['nya-2026-vb', 'nya-2026-t2', 'nya-2026-t1'];
  const ask = nameSearch({ ...names, districts: [{ ...district!, kin: [], reports }] });
  const paths = (query: string) => ask(query).answers.map(({ path }) => path);
  assert.deepEqual(paths('T1 och T2 2026'), ['/rapporter/nya-2026-t2/', '/rapporter/nya-2026-t1/']);
  for (const query of ['delårsrapport T2 2026', 'T2 delårsrapport 2026', 'rapport T2 2026'])
    assert.deepEqual(paths(query), ['/rapporter/nya-2026-t2/'], query);
});

test('only a report with activities leads to them', () => {
  const [district] = names.districts;
  const ask = nameSearch({
    ...names,
    districts: [{ ...district!, kin: [], reports: ['nya-2026-vb', 'nya-2026-t1'], idle: ['nya-2026-vb'] }],
    pages: [{ kind: 'aktivitet', title: 'Aktiviteter', path: '/aktiviteter/' }],
  });
  const paths = ask('aktiviteter udden 2026').answers.map(({ path }) => path);
  assert.ok(paths.includes('/aktiviteter/nya-2026-t1/'));
  assert.ok(!paths.includes('/aktiviteter/nya-2026-vb/'));
});

test('where filters leave only figures, a topic leads to those of every district', () => {
  const { answers } = search('sjömän', { fits: ({ kind }) => kind === 'par' });
  assert.ok(answers.some(({ title }) => title === 'Nöjda sjömän i Gamla sidan'));
  assert.ok(answers.some(({ title }) => title === 'Nöjda sjömän i Nya sidan-Udden'));
});

test('filters leave what fits, before the list is cut', () => {
  const { answers } = search('sjömän', { fits: ({ kind }) => kind === 'par', place: 'Gamla sidan' });
  assert.deepEqual(
    answers.map(({ title }) => title),
    ['Nöjda sjömän i Gamla sidan', 'Nöjda sjömän i Nya sidan-Udden'],
  );
});

test('any text is answered without an error, and nothing of it with more than a list', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (query, isTyping) => {
      return search(query, { isTyping }).answers.length <= 8;
    }),
  );
  assert.deepEqual(search('').answers, []);
  assert.equal(search('%').words, '');
  assert.ok(search('å'.repeat(10_000)).answers.length === 0);
});

test('a word that says the same as the first part of a compound finds it', () => {
  const fees = {
    id: 'avgift',
    title: 'Hamnavgifter',
    printed: 'avgifter',
    words: [],
    theme: null,
    figures: [],
  };
  const ask = nameSearch({
    ...names,
    indicators: [...names.indicators, fees],
    same: [['hamn', 'kajplats']],
  });
  assert.equal(ask('kajplats').answers[0]?.title, 'Hamnavgifter');
});
