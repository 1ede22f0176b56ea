/** A word in a text whose columns are blanks: its letters' first column of characters, and the one behind its last. */
export interface GridWord {
  text: string;
  start: number;
  end: number;
  /** Whether it is a heading. */
  bold?: boolean;
}

/** The words of a line, from the left. */
export function wordsOf(line: string): GridWord[] {
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text: text.replace(/\u00ad(?=.)/g, ''),
    start: index,
    end: index + text.length,
  }));
}

/** Words with no more than one blank between them. */
export function phrasesOf(words: readonly GridWord[]): GridWord[][] {
  const out: GridWord[][] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (last && word.start - last.at(-1)!.end <= 1) last.push(word);
    else out.push([word]);
  }
  return out;
}

/** From the first letter of some words to behind the last. */
export function extentOf(words: readonly GridWord[]): Pick<GridWord, 'start' | 'end'> {
  return {
    start: Math.min(...words.map((word) => word.start)),
    end: Math.max(...words.map((word) => word.end)),
  };
}

/** How many columns of characters two share; negative: how many lie between them. */
export function shared(a: Pick<GridWord, 'start' | 'end'>, b: Pick<GridWord, 'start' | 'end'>): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** What words say, a blank between two. */
export function textOf(words: readonly GridWord[]): string {
  return words.map((word) => word.text).join(' ');
}

/** Whether a word is an icon printed as a letter. */
export function isIcon({ text }: Pick<GridWord, 'text'>): boolean {
  return /^(?:\p{So}|•)$/u.test(text);
}
