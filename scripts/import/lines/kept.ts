/** A pure function that keeps what it answered to the same text: of one report's texts all, of thousands of reports few. */
export function kept<T>(say: (text: string) => T): (text: string) => T {
  const said = new Map<string, T>();
  return (text) => {
    const known = said.get(text);
    if (known !== undefined) return known;
    if (said.size === mostKept) said.clear();
    const own = say(text);
    said.set(text, own);
    return own;
  };
}

/** More than one report has of headings, of figures or of lines that are asked for. */
const mostKept = 10_000;
