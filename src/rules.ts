/**
 * What each check asks, in the words of the site: a heading, and one or two sentences about what is held against
 * what. Written for those who read the findings; the checks themselves stand in scripts/build/check/.
 */
import type { Rule } from './series.ts';

/** Heading and explanation of a rule. */
export interface RuleText {
  title: string;
  explanation: string;
}

/** In the order in which a page lists them. */
export const rules: Readonly<Record<Rule, RuleText>> = {
  'helt-uppfyllt-trots-siffror': {
    title: 'Målet uppfylls helt, men indikatorer når inte årsmålet',
    explanation:
      'Målets bedömning hålls mot indikatorerna under det: prognosen mot årsmålet, eller utfallet där prognos saknas. Bara indikatorer där det är känt om högre eller lägre är bättre räknas.',
  },
  'alla-mal-lika': {
    title: 'Alla mål bedöms lika',
    explanation: 'Rapporter där vartenda mål har fått samma bedömning, och vad indikatorerna säger.',
  },
  'prognos-lika-med-mal': {
    title: 'Prognosen är lika med årsmålet, men utfallet är långt ifrån',
    explanation: 'Utfallet hittills är minst 15 procent sämre än ett årsmål som prognosen säger ska nås.',
  },
  'prognos-saknas': {
    title: 'Utfall finns, men ingen prognos',
    explanation: 'Raden har utfall och årsmål men säger inte hur året väntas sluta.',
  },
  'svagare-arsmal': {
    title: 'Årsmålet är svagare än förra årets utfall',
    explanation: 'Årsmålet jämförs med utfallet i den senaste årsberättelsen, som det står på samma rad.',
  },
  'andrat-arsmal': {
    title: 'Årsmålet ändras under året',
    explanation: 'Beslut om ändrade årsmål hålls mot raden i tabellen och mot tidigare rapporter samma år.',
  },
  konsskillnad: {
    title: 'Stor skillnad mellan kvinnor och män',
    explanation: 'Den ena siffran är minst 20 procent högre än den andra. Litet underlag jämförs inte.',
  },
  'litet-underlag': {
    title: 'Litet underlag',
    explanation: 'Siffror som bygger på färre än tio personer kan inte jämföras mellan år eller kön.',
  },
  'bara-i-analysen': {
    title: 'Siffran står bara i analysen',
    explanation: 'Analysen nämner en siffra som tabellens ruta saknar eller anger annorlunda.',
  },
  'utanfor-man-och-kvinnor': {
    title: 'Totalen ligger utanför män och kvinnor',
    explanation: 'När mäns och kvinnors siffror gäller var grupp för sig måste totalen ligga mellan dem.',
  },
  'delar-gar-inte-ihop': {
    title: 'Män och kvinnor blir inte totalen',
    explanation: 'Är mäns och kvinnors siffror delar av totalen ska de tillsammans bli den.',
  },
  'omojlig-andel': {
    title: 'Andel under 0 eller över 100 procent',
    explanation: 'En andel ligger mellan 0 och 100 procent.',
  },
  'rapporter-sager-olika': {
    title: 'Två rapporter säger olika',
    explanation: 'Samma siffra för samma tid, tryckt i två rapporter.',
  },
  'summor-gar-inte-ihop': {
    title: 'Summan stämmer inte med raderna',
    explanation:
      'Kolumner ska bli sin summa och sitt medel, och delar (”varav”) ryms i det helas siffra. Avrundning är inräknad.',
  },
  'budgetrader-gar-inte-ihop': {
    title: 'Budget, prognos och avvikelse går inte ihop',
    explanation: 'Budget med justeringar och prestationsförändringar, minus prognos, ska bli avvikelsen.',
  },
  'netto-gar-inte-ihop': {
    title: 'Kostnader och intäkter blir inte nettot',
    explanation: 'Kostnader och intäkter, som skrivs med minus, ska tillsammans bli nettot.',
  },
  'resultatenheter-gar-inte-ihop': {
    title: 'Resultatenhetens överföring går inte ihop',
    explanation:
      'Det som förs över från förra året och årets resultat ska bli det som förs över till nästa år.',
  },
  'jamforelser-gar-inte-ihop': {
    title: 'Jämförelsen mellan åren går inte ihop',
    explanation: 'En kolumn som jämför två budgetar ska vara skillnaden mellan dem.',
  },
  'tabeller-skiljer-sig': {
    title: 'Två tabeller säger olika',
    explanation: 'Driftbudgetens rad för hela nämnden hålls mot totalen per verksamhetsområde.',
  },
  'omojligt-datum': {
    title: 'Datum som inte kan stämma',
    explanation: 'En aktivitet slutar före sin början, eller före det år som rapporten gäller.',
  },
  'samma-aktivitet': {
    title: 'Samma aktivitet i flera stadsdelar',
    explanation: 'Aktiviteter med samma eller nästan samma namn, för den som vill jämföra.',
  },
  'samma-indikator-tva-ganger': {
    title: 'Samma indikator två gånger',
    explanation: 'En rapport har en rad om varje indikator: två är ett fel i inläsningen eller registret.',
  },
  'okand-enhet': {
    title: 'Okänd enhet',
    explanation:
      'En enhet som registret inte känner för indikatorn är ett fel i inläsningen eller registret.',
  },
};
