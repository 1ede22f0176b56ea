import type { Theme } from '../series.ts';

/** What an indicator is about. */
const themes: Record<Theme, string> = {
  forskola: 'Förskola',
  'barn-och-unga': 'Barn och unga',
  'kultur-och-fritid': 'Kultur och fritid',
  aldre: 'Äldre',
  funktionsnedsattning: 'Funktionsnedsättning',
  socialtjanst: 'Socialtjänst',
  'forsorjning-och-jobb': 'Försörjning och jobb',
  boende: 'Boende',
  'klimat-och-miljo': 'Klimat och miljö',
  'stadsmiljo-och-trygghet': 'Stadsmiljö och trygghet',
  'ekonomi-och-inkop': 'Ekonomi och inköp',
  personal: 'Personal',
  demokrati: 'Demokrati',
};

/** The name of a theme; "Övrigt" for an indicator that has none yet. */
export function themeName(theme: Theme | null): string {
  return theme === null ? 'Övrigt' : themes[theme];
}
