import type { Random } from './random.ts';

const groups = [
  'barn och unga', 'äldre med hemtjänst', 'vårdnadshavare', 'personer med funktionsnedsättning', 'medarbetare',
  'ungdomar (16-19 år)', 'besökare på mötesplatser', 'placerade barn', 'seniorer', 'brukare inom LSS-boenden',
  'hushåll med ekonomiskt bistånd', 'nyanlända kvinnor/män', 'förskolebarn', 'chefer (första linjen)',
]; // prettier-ignore
const doings = [
  'upplever trygghet i närområdet', 'är nöjda med bemötandet', 'deltar i ledarledda aktiviteter', 'känner till stadens aktivitetscenter',
  'får stöd i rätt tid', 'kan påverka hur insatsen utförs', 'har en aktuell genomförandeplan', 'når självförsörjning inom tolv månader',
  'anger att de blivit väl bemötta av personalen', 'har fått sitt behov av språkstöd tillgodosett', 'inte upplever diskriminering',
]; // prettier-ignore
const things = [
  'samordnade individuella planer (SIP)', 'bygg- och anläggningsentreprenader', 'inköpta ekologiska livsmedel', 'praktikplatser',
  'trygghetsvandringar', 'sommarjobb/feriejobb', 'planterade träd', 'avhysningar', 'förebyggande hembesök', 'källsorterande verksamheter',
  'upphandlade avtal', 'fossilfria transporter', 'matavfallsinsamlande enheter', 'legitimerade förskollärare',
]; // prettier-ignore
const tails = [
  '', '', '', ' (årsarbetare)', ' i förhållande till befolkningen', ' under en 14-dagarsperiod', ' av totalt antal anställda',
  ' (stöd och service till personer med funktionsnedsättning)', ' - vård- och omsorgsboende', ' enligt preventionsindex mini (PI-mini)',
  ' inom individ- och familjeomsorgen', ' i stadens regi', ' per 1 000 invånare', ' inom 48 timmar',
]; // prettier-ignore

/** What a figure counts: the name of an indicator and how its figures look. */
export interface Measure {
  name: string;
  unit: string;
  decimals: number;
  /** About how large the figures are. */
  size: number;
  /** Whether men and women may be printed: as rates of their own, as parts, or never. */
  sexes: 'rates' | 'parts' | null;
}

/** An invented indicator. */
export function measure(random: Random): Measure {
  const tail = random.pick(tails);
  const make = (start: string, unit: string, decimals: number, size: number, sexes: Measure['sexes']) => ({
    name: `${start}${tail}`, unit, decimals, size, sexes,
  }); // prettier-ignore
  const pick = random.int(1, 14);
  if (pick <= 4)
    return make(`Andel ${random.pick(groups)} som ${random.pick(doings)}`, '%', random.pick([0, 0, 1, 2]), random.int(20, 95), 'rates');
  if (pick === 5) return make(`Andel ${random.pick(things)}`, '%', random.pick([0, 1, 2]), random.int(5, 98), null);
  if (pick === 6) return make(`Sjukfrånvaro bland ${random.pick(groups)}`, '%', 1, random.int(3, 12), 'rates');
  if (pick === 7)
    return make(`Antal ${random.pick(things)} för ${random.pick(groups)}`, random.pick(['st', 'st', '']), 0, random.int(3, 1500), random.pick(['parts', null] as const));
  if (pick === 8) return make(`Antal barn per ${random.pick(['grupp', 'avdelning'])} i förskola ${random.int(1, 9)}`, 'barn/avd.', 1, 15, null);
  if (pick === 9) return make(`Index för ${random.pick(['ledarskap', 'motivation', 'delaktighet', 'trygghet och bemötande'])} bland ${random.pick(groups)}`, '', 0, random.int(60, 90), 'rates');
  if (pick === 10) return make(`Köpt energi i ${random.pick(['stadens verksamheter', 'förvaltningens lokaler', 'boenden'])}`, 'GWh', 1, random.int(1, 6), null);
  if (pick === 11) return make(`Klimatpåverkan från upphandlade ${random.pick(['livsmedel', 'måltider', 'livsmedel och måltider'])}`, 'kg CO2 per kg livsmedel', 2, 2, null);
  if (pick === 12) return make(`"${random.pick(['Hållbar förskola', 'Bra bemötande'])}" - andel ${random.pick(groups)}`, '%', 0, random.int(20, 95), null);
  if (pick === 13) return make(`${random.int(2, 5)}-${random.int(6, 9)}-åringar som ${random.pick(doings)}`, '%', 0, random.int(20, 95), 'rates');
  return make(`Inköpta förbrukningsartiklar i plast i ${random.pick(['förskolan', 'hemtjänsten', 'verksamheterna'])}`, 'ton', 2, random.int(4, 40), null);
} // prettier-ignore

const actors = ['Kulturnämnden', 'Socialnämnden', 'Stadsdelsnämnderna', 'Utbildningsnämnden', 'AB Stockholmshem', 'Nämnden', 'Miljö- och hälsoskyddsnämnden']; // prettier-ignore
const tasks = [
  'utveckla parklekarnas öppettider', 'ta fram en handlingsplan för barns rätt till kultur', 'införa digital nattillsyn på boenden',
  'se över upphandlade avtal (inom äldreomsorgen)', 'planera för trygghetspunkter', 'öka andelen höggräs i parkerna', 'kartlägga behovet av LSS-bostäder',
  'utreda möjligheten till natt- och larminsatser i egen regi', 'stärka arbetet mot välfärdsbrott', 'genomföra en utbildning i HBTQI-frågor',
]; // prettier-ignore

/** An invented activity. */
export function task(random: Random): string {
  const what = random.pick(tasks);
  const pick = random.int(1, 8);
  const end = random.chance(0.15) ? '.' : '';
  if (pick <= 3)
    return `${random.pick(actors)} ska i samarbete med ${random.pick(['förskolenämnden', 'kommunstyrelsen', 'stadsdelsnämnderna'])} ${what}${end}`;
  if (pick === 4) return `Analys av hur förvaltningen kan ${what}${end}`;
  if (pick === 5) return `Årets fokus (2023-01-01 till 2024-06-30) är att ${what}${end}`;
  return `${what[0]!.toUpperCase()}${what.slice(1)} ${random.pick(['i samverkan', 'under våren', 'vid minst tre enheter', 'i hela stadsdelsområdet'])}${end}`;
}

const subjects = ['Förvaltningen', 'Nämnden', 'Förskolan', 'Socialtjänsten', 'Avdelningen för äldre', 'Enheten', 'Verksamheten', 'Arbetet']; // prettier-ignore
const verbs = ['har under perioden fortsatt med', 'planerar nu för', 'bedömer att resultatet beror på', 'ser ett ökat behov av', 'har stärkt']; // prettier-ignore
const objects = ['samverkan med civilsamhället', 'det förebyggande arbetet', 'uppföljningen av avtal', '12 nya platser', 'insatser för barn (6-12 år)', 'stöd till 34 hushåll', 'en rutin för bemanning', '4,5 mnkr i lägre kostnader']; // prettier-ignore
const endings = ['under året', 'i hela området', 'enligt plan', 'vid samtliga enheter', 'jämfört med samma period 2022', 'och följer utvecklingen noga']; // prettier-ignore

/** An invented sentence. */
export function sentence(random: Random): string {
  return `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(endings)}.`;
}

/** Some sentences. */
export function paragraph(random: Random): string {
  return Array.from({ length: random.int(2, 5) }, () => sentence(random)).join(' ');
}

/** An invented goal. */
export function aim(random: Random): string {
  return `${random.pick(['Alla barn', 'Äldre', 'Invånarna', 'Unga', 'Medarbetare', 'Personer i behov av stöd', 'Stadsmiljön'])} ${random.pick([
    'får en trygg och meningsfull vardag', 'har god tillgång till kultur-, idrotts- och föreningsliv', 'är delaktiga i utvecklingen',
    'utvecklas i en lärande organisation', 'ges stöd och omsorg där behoven är som störst', 'är hållbara och attraktiva',
  ])} ${random.pick(['i hela stadsdelsområdet', 'med hög kvalitet', 'varje dag', 'på lika villkor'])}`; // prettier-ignore
}

/** An expected result of a goal. */
export function result(random: Random): string {
  return `${random.pick(['Andelen', 'Antalet', 'Fler', 'Tryggheten bland'])} ${random.pick(groups)} ${random.pick(['ökar', 'uppgår till minst 91 %', 'är oförändrad (2022: 707 st)', 'har kunskap om stödet'])}`;
}
