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

/** The same of things, of each for as long as it is there. */
export function keptOf<Of extends object, T>(say: (of: Of) => T): (of: Of) => T {
  const said = new WeakMap<Of, T>();
  return (of) => {
    if (!said.has(of)) said.set(of, say(of));
    return said.get(of)!;
  };
}

/** More than one report has of headings, of figures or of lines that are asked for. */
const mostKept = 10_000;
