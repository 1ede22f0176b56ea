import { sentencesOf } from '../lines/sentence.ts';

/** The years that sentences of the row's analysis name together with a figure. */
export function yearsTold(analysis: string, figure: string): Set<number> {
  if (!states(analysis, figure)) return new Set();
  const sentences = sentencesOf(analysis).filter((each) => states(each.text, figure));
  return new Set(sentences.flatMap(({ text }) => (text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number)));
}

/** Whether a text holds a figure as it is, and not as a part of another. */
export function states(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1))
    if (!/[\d,]/.test(text[at - 1] ?? '') && !/[\d,]/.test(text[at + figure.length] ?? '')) return true;
  return false;
}

/** The figures with a decimal comma that a text states, and what stands behind each: "8,5" of "8,5 procent". */
export function stated(text: string): { figure: string; unit: string }[] {
  return [...text.matchAll(/(?<![\d,.-])(\d+,\d+)(?![\d,]|\.\d)(?: ?(%|\p{L}+))?/gu)].map((match) => ({
    figure: match[1]!,
    unit: (match[2] ?? '').replace('procent', '%'),
  }));
}
