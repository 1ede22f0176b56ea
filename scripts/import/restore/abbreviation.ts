/** Abbreviations of municipal prose that no dictionary lists, as printed without their points. */
const WRITTEN = new Set(
  (
    'bl ca dnr dvs ev etc exkl from inkl jfr kap kl kvm mm mkr mnkr mom nr obs osv pga proc red resp st ' +
    'sid tex tfn tim tkr tom vb vp vs jan feb mar apr jun jul aug sep sept okt nov dec'
  ).split(' '),
);

/** Whether a token is an abbreviation: one of the list, capitals (SHIS, SDF:s) or a code (SoL). */
export function isAbbreviation(read: string): boolean {
  return /^(?:\p{Lu}{1,6}s?|\p{Lu}\p{Ll}\p{Lu})$/u.test(read) ? true : WRITTEN.has(read.toLowerCase());
}
