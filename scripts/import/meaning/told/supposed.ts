/** Words by which a sentence names what may come, and does not say that it is so: a risk, a possibility, a condition. */
const risks = [
  /(?<!\p{L})risk|befara|tänkbar|eventuell/iu,
  /(?<!\p{L})(?:kunde|skulle)(?!\p{L})/iu,
  // "Det kan konstateras att" says that it is so.
  /(?<!\p{L})kan (?!(?:det |vi |man )?(?:konstatera|notera|utläsa|se)s?(?!\p{L}))/iu,
  // "om 4 mnkr" and "omsorg om barn" name a thing; a condition begins its clause.
  /(?:^|[,;:–(] ?|(?<!\p{L})(?:även|som|oavsett) )(?:om|ifall|förutsatt) (?!\d)/iu,
];

/** Words by which it denies a thing, or doubts it. */
const denials = [/(?<!\p{L})(?:inte|ej|ingen|inget|varken|knappast|kunna)(?!\p{L})/iu, /osäker|oklar/iu];

/** Words by which it waits for a thing. */
const awaits = [
  /(?<!\p{L})(?:kommer|troligt?|troligen|sannolikt?|möjligt?|möjligen|möjligtvis)(?!\p{L})/iu,
  /(?<!\p{L})(?:för|be)?vänta(?:s|r|n|des?)?(?!\p{L})/iu,
];

const has = (forms: readonly RegExp[], text: string) => forms.some((form) => form.test(text));

/** Whether a sentence tells of what may come as a risk or under a condition. */
export function isRisk(text: string): boolean {
  return has(risks, text);
}

/** Whether a sentence denies what it names, or doubts it. */
export function isDenied(text: string): boolean {
  return has(denials, text);
}

/** Whether a sentence leaves open in any way whether what it names is so: as a risk, by denying or expecting it. */
export function isSupposed(text: string): boolean {
  return isRisk(text) || isDenied(text) || has(awaits, text);
}
