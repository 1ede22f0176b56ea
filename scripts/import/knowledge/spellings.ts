/**
 * All texts that a spelling of {@link Headings} stands for: "(års)?mål" for "årsmål" and "mål". What may be anything
 * (`.*`, `[a-z]*`) is left out. Spellings have letters, groups, `|`, `?`, `*`, classes and `\.`, and nothing else.
 */
export function spellings(form: string): string[] {
  let at = 0;
  const all = anyOf();
  if (at < form.length) throw new Error(`Unexpected ${form[at]} at ${at} in "${form}", expected its end`);
  return [...new Set(all)];

  function anyOf(): string[] {
    const out = inTurn();
    while (form[at] === '|') {
      at++;
      out.push(...inTurn());
    }
    return out;
  }

  function inTurn(): string[] {
    let out = [''];
    while (at < form.length && form[at] !== '|' && form[at] !== ')') {
      const own = piece();
      out = out.flatMap((before) => own.map((each) => before + each));
    }
    return out;
  }

  function piece(): string[] {
    const own = one();
    const many = form[at];
    if (many === '?' || many === '*') at++;
    return many === '*' ? [''] : many === '?' ? ['', ...own] : own;
  }

  function one(): string[] {
    const first = form[at++]!;
    if (first === '\\') return [form[at++]!];
    if (first === '.') return [''];
    if (first === '[') {
      const end = form.indexOf(']', at);
      const letters = form.slice(at, end);
      at = end + 1;
      return [...letters];
    }
    if (first !== '(') return [first];
    const own = anyOf();
    if (form[at++] !== ')') throw new Error(`Unexpected end of "${form}", expected )`);
    return own;
  }
}
