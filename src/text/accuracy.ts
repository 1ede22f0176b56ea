import type { Accuracy, Counts } from '../accuracy.ts';
import { formatNumber } from '../number.ts';
import { counted } from './counted.ts';

const kinds: Record<Accuracy['kind'], string> = { text: 'Text', pdf: 'PDF', scan: 'Inskannat' };

/** Interface texts: accuracy. */
export const accuracyText = {
  lead: 'Här står hur stor del av uppgifterna som stämde när importen jämfördes med ett facit, ruta för ruta. En verklig rapports facit är vad någon har läst för hand och antecknat. En påhittad rapport är gjord för att mäta på: dess facit är det som den trycktes av, och det fanns före rapporten.',
  developed:
    'Programmet är utvecklat på de rapporter som sajten visar. Att det läser just dem rätt är därför väntat, och säger lite om nästa rapport. Hur det klarar en ny rapport visar bara det som det aldrig har sett.',
  captions: {
    never: 'Rapporter som de som utvecklar programmet aldrig har sett',
    developed: 'Rapporter som programmet är utvecklat på',
  } satisfies Record<Accuracy['seen'], string>,
  how: 'Procenttalet är andelen rätt, med det spann som den verkliga andelen sannolikt ligger i (95 %, Wilson). Osäkra rutor hos indikatorerna räknas varken som rätt eller fel: rutan står utan tal och läsningarna är redovisade. ”Fel eller saknas” är resten, det som lästes fel och det som inte lästes alls; mätningen skiljer dem inte åt, och hos andra uppgifter hör också osäkra dit. ”För mycket” är sådant som programmet läste men som inte står där i rapporten.',
  caveat:
    'En ny rapport kan vara uppställd på ett sätt som programmet inte har mött; därför granskas varje inläsning innan den publiceras.',
  none: 'Ingen mätning är gjord.',
  unmeasured: 'inte mätt',
  field: 'Uppgift',
  set: ({ kind, reports, invented }: Pick<Accuracy, 'kind' | 'reports' | 'invented'>) =>
    `${kinds[kind]}, ${counted(reports, invented ? 'påhittad rapport' : 'rapport', invented ? 'påhittade rapporter' : 'rapporter')}`,
  measured: ({ kind, importer }: Pick<Accuracy, 'kind' | 'importer'>, date: string, isEarlier: boolean) =>
    `${kinds[kind]}: mätt ${date}${isEarlier ? ' på en tidigare version av importen än den senast mätta' : ''}, import\u00a0${importer}`,
  share: (share: string, low: string, high: string) => `${share}\u00a0% (${low}–${high})`,
  /** Of all that there is: what was read rightly, in doubt, wrongly or not at all; and what was read beside it. */
  counts: ({ right, of, doubted, extra }: Pick<Counts, 'right' | 'of' | 'doubted' | 'extra'>) =>
    [
      `${formatNumber(right, 0)} av ${formatNumber(of, 0)}`,
      ...(doubted > 0 ? [`${doubted} osäkra`] : []),
      ...(of > right + doubted ? [`${of - right - doubted} fel eller saknas`] : []),
      ...(extra > 0 ? [`${extra} för mycket`] : []),
    ].join(', '),
};
