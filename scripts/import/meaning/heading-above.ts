import type { Prose } from './prose.ts';

/** The heading that stands nearest above a line; lines must be asked for in order. */
export function headingAbove(prose: readonly Prose[]): (line: number) => string | null {
  let at = 0;
  let heading: string | null = null;
  return (line) => {
    for (; at < prose.length && prose[at]!.lines[0] < line; at++)
      if (prose[at]!.kind === 'heading') heading = prose[at]!.text;
    return heading;
  };
}
