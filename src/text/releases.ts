import type { Change } from '../releases.ts';
import { counted } from './counted.ts';

/** Interface texts: releases of the data. */
export const releasesText = {
  title: 'Datautgåvor',
  description:
    'Vad som har kommit till, ändrats och tagits bort i Stadsdelskollens data, utgåva för utgåva, och varför.',
  assessmentNone: 'ingen bedömning',
  empty: 'tom ruta',
  deviates: 'avviker',
  point: (kind: string, number: string) => `${kind}, punkt ${number}`,
  changes: {
    added: 'tillkom',
    changed: 'ändrades',
    withdrawn: 'togs bort',
    moved: 'fick annat id',
  } satisfies Record<Change['change'], string>,
  figures: (count: number) => counted(count, 'siffra', 'siffror'),
};
