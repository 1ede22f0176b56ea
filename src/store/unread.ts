import { facts, texts } from './collections.ts';

/** The words that could not be read on some lines of a report, be it in names or in its text. */
export function unreadAt(report: string, [first, last]: readonly [number, number]): string[] {
  const unread = [...(facts.get(report)?.unread ?? []), ...(texts.get(report)?.unread ?? [])];
  return unread.filter(({ line }) => first <= line && line <= last).map(({ word }) => word);
}
