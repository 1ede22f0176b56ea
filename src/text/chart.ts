/** Interface texts: chart. */
export const chartText = {
  spans: {
    ar: 'Utfall helår',
    'ar-t1': 'Utfall för året, redovisat i tertialrapport 1',
    'ar-t2': 'Utfall för året, redovisat i tertialrapport 2',
    t1: 'Utfall jan–apr',
    t2: 'Utfall jan–aug',
    rullande12: 'Utfall rullande 12 mån.',
  },
  forecast: 'Prognos helår',
  forecastAndOutcome: 'Prognos och utfall',
  forecastIn: (report: string) => `prognos i ${report}`,
  forecasts: 'Så flyttade prognosen',
  forecastsTitle: (name: string, years: string) => `${name}: så flyttade prognosen för ${years}`,
  forecastsOf: (count: number, year: string) =>
    `Prognosen för ${year} i ${count} stadsdelar, rapport för rapport, och vad året slutade på.`,
  movement: (year: number, forecasts: string[], outcome: string | null) =>
    `Prognos för ${year}: ${forecasts.join(', sedan ')}.${outcome === null ? '' : ` Året slutade på ${outcome}.`}`,
  ended: 'Utf.',
  target: 'Årsmål',
  councilTarget: 'KF:s årsmål',
  bothTargets: 'Årsmål och KF:s årsmål',
  targetKey: { board: 'Streckad linje: årsmål.', council: 'Prickad linje: KF:s årsmål.' },
  cityTarget: (targets: string[]) => `Ritas inte, eftersom det gäller hela staden: ${targets.join(', ')}.`,
  newDistricts: (year: string) => `Ny indelning ${year}`,
  replaced: (before: string[], after: string[]) =>
    before.length > 0 && after.length > 0
      ? `${list(before)} blev ${list(after)}`
      : `${list([...before, ...after])} ändrades`,
  districtChange: (year: string, changes: string[]) => `Ny indelning ${year}: ${changes.join('; ')}.`,
  otherArea: 'Siffror före och efter en ny indelning gäller inte samma område.',
  newest: (value: string, when: string) => `Senaste utfall: ${value} (${when}).`,
  noOutcome: 'Inget utfall i siffror är redovisat.',
  oneDistrict: (name: string, years: string, value: string) => `${name}, ${years}. Senaste utfall: ${value}.`,
  otherPeriods: 'Utfallen gäller olika perioder.',
  severalDistricts: (count: number, years: string, low: string, high: string) =>
    `${count} stadsdelar, ${years}. Lägst av de senaste utfallen: ${low}. Högst: ${high}.`,
  deviations: (count: number, short: string | null, over: string | null) =>
    [
      `${count} områden väntas avvika från budgeten.`,
      short && `Störst underskott väntas för ${short}.`,
      over && `Störst överskott väntas för ${over}.`,
    ]
      .filter((part) => part)
      .join(' '),
  deviationSign:
    'Plus: pengar väntas bli över, räknat mot budgeten efter justeringar. Minus: de väntas inte räcka. Områden utan avvikelse ritas inte.',
  few: 'För få mätningar av samma slag för en linje.',
  partYear: 'Ofyllt tecken: del av år, rullande tolv månader eller ofullständigt år.',
  hollowAlone: 'Ofyllt tecken: del av år, rullande tolv månader, ofullständigt år eller prognos.',
  early:
    '”Redovisat i tertialrapport”: rapporten anger året som period innan det var slut. Siffran kan vara årets enda mätning eller vad som gällde hittills, och jämförs inte med hela år.',
  hollowForecast: 'Ofyllt tecken: prognos i tertialrapport 1 och 2 (T1, T2). Fyllt: årets utfall (utf.).',
  cutAxis: 'Axeln börjar inte på noll.',
  keyboard: 'Piltangenterna går från siffra till siffra, Retur visar var i rapporten den står.',
  none: 'Det finns inga siffror att rita.',
  summary: 'Alla siffror i ord',
  choose: 'Lyft fram',
  save: 'Spara diagrammet',
  formats: { png: 'Bild (PNG)', svg: 'Bild för redigering (SVG)', csv: 'Siffror (CSV)' },
  saved: (file: string) => `${file} är sparad.`,
  notSaved: 'Det gick inte att spara. Pröva ett annat format.',
  source: (site: string, release: string) => `${site}, datautgåva ${release}`,
};

/** Names in a sentence: "a, b och c". */
function list(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;
}
