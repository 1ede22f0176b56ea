/** Soft hyphen and the room where a line may break without one. */
const [hyphen, room] = ['\u00ad', '\u200b'];

/** Last parts of Swedish place names: a name too long for its box breaks before them, as a reader would break it. */
const lastPart = /(?<=\p{L}{4})(?=(?:holmen|malm|staden|sten|näck)(?!\p{L}))/gu;

/** A district's name with the places where it may break in a narrow box. */
export function breakable(name: string): string {
  return name.replaceAll('-', `-${room}`).replace(lastPart, hyphen);
}
