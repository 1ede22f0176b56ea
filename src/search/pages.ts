import { followPath } from '../feeds.ts';
import { glossary } from '../glossary/list.ts';
import { settings } from '../settings.ts';
import { activityText } from '../text/activity.ts';
import { boardsText } from '../text/boards.ts';
import { compareText } from '../text/compare.ts';
import { correctionText } from '../text/correction.ts';
import { dataText } from '../text/data.ts';
import { districtText } from '../text/district.ts';
import { economyText } from '../text/economy.ts';
import { examplesText } from '../text/examples.ts';
import { feedText } from '../text/feeds.ts';
import { findingText } from '../text/finding.ts';
import { glossaryText } from '../text/glossary.ts';
import { goalText } from '../text/goal.ts';
import { indicatorText } from '../text/indicator.ts';
import { queryPageText } from '../text/query-page.ts';
import { reportText } from '../text/report.ts';
import { sexesText } from '../text/sexes.ts';
import type { Page, Terms } from './names.ts';

/** Lists and tools by name, and what people call them. */
export const listPages: readonly Page[] = [
  {
    kind: 'stadsdel',
    title: districtText.listTitle,
    path: '/stadsdelar/',
    words: [
      'nämnder',
      'stadsdelsnämnder',
      'karta',
      'hur går det',
      'bäst',
      'sämst',
      'bästa',
      'sämsta',
      'årsmål som nås',
    ],
  },
  {
    kind: 'stadsdel',
    title: boardsText.places,
    path: '/stadsdelar/#omraden',
    words: ['min stadsdel', 'min nämnd', 'var bor jag', 'mitt område', 'min adress', 'var ligger'],
  },
  {
    kind: 'indikator',
    title: indicatorText.listTitle,
    path: '/indikatorer/',
    words: ['nyckeltal', 'mätetal', 'mått'],
  },
  {
    kind: 'mal',
    title: goalText.listTitle,
    path: '/mal/',
    words: [
      'inriktningsmål',
      'nämndmål',
      'måluppfyllelse',
      'kommunfullmäktiges mål',
      'KF-mål',
      'mål som nås',
      'mål som uppnås',
    ],
  },
  {
    kind: 'ekonomi',
    title: economyText.title,
    path: '/ekonomi/',
    words: [
      'budget',
      'pengar',
      'miljoner',
      'underskott',
      'överskott',
      'går back',
      'röda siffror',
      'besparingar',
      'budgetavvikelse',
      'prognos',
      'kostnader',
      'investeringar',
      'resultatenheter',
    ],
  },
  {
    kind: 'aktivitet',
    title: activityText.title,
    path: '/aktiviteter/',
    words: ['åtgärder', 'uppdrag', 'insatser', 'vad görs'],
  },
  {
    kind: 'lista',
    title: findingText.title,
    path: '/granskning/',
    words: ['frågor till nämnden', 'kontroller', 'avvikelser', 'fel i rapporter'],
  },
  {
    kind: 'lista',
    title: compareText.title,
    path: '/jamfor/',
    words: ['jämförelse', 'jämföra', 'skillnad mellan stadsdelar'],
  },
  {
    kind: 'lista',
    title: sexesText.pageTitle,
    path: '/kvinnor-och-man/',
    words: ['jämställdhet', 'könsskillnader', 'kön', 'flickor och pojkar', 'tjejer och killar'],
  },
  {
    kind: 'rapport',
    title: reportText.listTitle,
    path: '/rapporter/',
    words: ['dokument', 'pdf', 'källor', 'original'],
  },
  {
    kind: 'lista',
    title: correctionText.title,
    path: '/rattelser/',
    words: ['rättningar', 'korrigeringar', 'fel'],
  },
  {
    kind: 'text',
    title: examplesText.title,
    path: '/data/exempel/',
    words: ['power query', 'duckdb', 'pandas', 'sqlite', 'curl'],
  },
  {
    kind: 'text',
    title: queryPageText.title,
    path: '/data/fraga/',
    words: ['filtrera', 'gruppera', 'sök i data', 'egen tabell', 'pivottabell', 'databas'],
  },
  {
    kind: 'text',
    title: dataText.title,
    path: '/data/',
    words: [
      'ladda ner',
      'ladda ned',
      'öppna data',
      'csv',
      'json',
      'excel',
      'parquet',
      'export',
      'datafiler',
      'nedladdning',
      'api',
    ],
  },
  {
    kind: 'text',
    title: feedText.title,
    path: followPath,
    words: ['rss', 'atom', 'flöde', 'flödesläsare', 'prenumerera', 'bevaka', 'nyhetsbrev'],
  },
  {
    kind: 'text',
    title: glossaryText.title,
    path: '/om/ordlista/',
    words: ['ordförklaringar', 'begrepp', 'förkortningar', 'vad betyder'],
  },
];

/** The words that the glossary explains. */
export const terms: Terms = {
  path: '/om/ordlista/#',
  note: glossaryText.title,
  titles: glossary.flatMap(({ entries }) => entries.map(({ label }) => label)),
};

/** What people ask of an area's money. */
export const areaWords = ['budget', 'kostnader', 'pengar', 'underskott', 'överskott', 'avvikelse', 'prognos'];

/** A text about the site, by the name of its file. */
export function textPage(id: string, title: string): Page {
  return { kind: 'text', title, path: id === 'om' ? '/om/' : `/om/${id}/`, words: textWords[id] ?? [] };
}

/** What people call the texts. */
const textWords: Record<string, string[]> = {
  om: ['om oss', 'vem står bakom', settings.name],
  metod: ['hur vi gör', 'tillförlitlighet', 'felmarginal', 'källkritik'],
  'sa-laser-du-en-tertialrapport': ['läsa rapporten', 'hjälp', 'guide', 'förklaring'],
  integritet: ['personuppgifter', 'kakor', 'cookies', 'gdpr', 'spårning'],
  tillganglighet: ['wcag', 'skärmläsare', 'tillgänglighetsredogörelse'],
};
