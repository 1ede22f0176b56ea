/** Labels that the rows of the boards' economy and volume tables print, for scans that lost letters of them. */
// prettier-ignore
export const figureLabels: readonly string[] = [
  'Anslag för nämndens verksamhet (netto)', 'Kostnader', 'Intäkter', 'Prognos/avvikelse före resultatdispositioner',
  'Prognos/avvikelse efter resultatdispositioner',
  'Nämnd och administration', 'Nämnd- och förvaltningsadministration', 'Individ- och familjeomsorg', 'varav barn och ungdom',
  'varav vuxna', 'varav vuxen', 'varav socialpsykiatri', 'varav nyanlända', 'varav flykting', 'varav handläggare',
  'Stadsmiljöverksamhet', 'Avskrivningar', 'Internräntor', 'avskrivningar', 'internräntor', 'Förskoleverksamhet', 'Äldreomsorg',
  'Stöd och service till personer med funktionsnedsättning', 'Barn, kultur och fritid',
  'Verksamhet för barn, kultur och fritid', 'Arbetsmarknadsåtgärder', 'Ekonomiskt bistånd', 'Övrig verksamhet', 'Totalt', 'Summa',
  'Parkinvesteringar', 'Parkreinvesteringar', 'Reinvesteringar', 'varav reinvesteringar', 'Investeringar med nycklade medel',
  'Nycklade medel stadsmiljö', 'Inventarier och maskiner', 'Maskiner & inventarier', 'Klimatinvesteringar',
  'Trygghetsinvesteringar', 'Övriga investeringsmedel', 'Totalt investeringar',
  'Förskolor', 'Summa resultatenheter', 'Antal hushåll', 'Små barn 1-3 år', 'Stora barn 4-5 år', '1-3 år fsk', '4-5 år fsk',
  'Allmän fsk', 'Placeringar', 'Unika personer',
];
