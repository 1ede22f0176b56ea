/** What lists are called, those of all districts and those of one: apart, because the search carries them to every page. */
export const partTitles = { mal: 'Mål', ekonomi: 'Ekonomi', aktiviteter: 'Aktiviteter' };
