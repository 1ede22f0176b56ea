import type { Identified } from './identify.ts';
import type { Edition } from '../../src/edition.ts';
import { releaseId } from '../../src/release.ts';
import type { Release } from '../../src/releases.ts';
import type { Assembled } from './assemble.ts';

/** The name of the data as they are: what a citation is frozen to. */
export function dataId({
  reports,
  catalogue,
}: Pick<Assembled, 'catalogue'> & { reports: readonly Identified[] }): string {
  const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
  return releaseId(byId(reports.map(({ facts }) => facts)), byId(catalogue.series));
}

/** `data/utgava.json`: which edition of the data the site shows. `releases` are the newest first. */
export function edition(id: string, releases: readonly Pick<Release, 'version' | 'date' | 'id'>[]): Edition {
  const released = releases.find((one) => one.id === id);
  return {
    id,
    version: released?.version ?? null,
    date: released?.date ?? null,
    releases: releases.map((one) => ({ version: one.version, date: one.date, id: one.id })),
  };
}
