/** Interface texts: district. */
export const districtText = {
  listTitle: 'Stadsdelar',
  listLead: 'Stadsdelsnämnderna i Stockholm, nuvarande och tidigare.',
  listDescription: 'Alla stadsdelsnämnder med de rapporter som finns inlästa.',
  now: 'Nuvarande nämnder',
  former: 'Tidigare nämnder',
  description: (name: string) =>
    `Mål, utfall, ekonomi och aktiviteter i ${name} enligt stadsdelsnämndens rapporter.`,
  kicker: 'Stadsdel',
  from: (date: string) => `Nämnden bildades ${date}.`,
  to: (date: string) => `Nämnden upphörde ${date}.`,
  predecessors: 'Föregångare:',
  successors: 'Ersattes av:',
  reportCount: (count: number) =>
    count === 0 ? 'Inga rapporter inlästa' : count === 1 ? '1 rapport' : `${count} rapporter`,
  noReports:
    'Vi har ännu inte läst in någon rapport från den här nämnden. Det säger inget om hur det går där.',
  matrixCaption: 'Inlästa rapporter, efter år och slag',
  year: 'År',
  noReport: 'saknas',
};
