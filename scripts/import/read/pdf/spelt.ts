/** How a stream is packed, outermost first: "deflated", or spelt in letters. */
export type Packing = 'deflated' | 'base85' | 'hex';

//   "/Filter [ /ASCII85Decode /FlateDecode ]"      the names, and the short ones that a picture within a page has
const names = /\/(?:(FlateDecode|Fl)|(ASCII85Decode|A85)|(?:ASCIIHexDecode|AHx))\b/g;

/** The packings that a stream's description names, in the order in which they are taken off. */
export function packingsOf(described: string): Packing[] {
  return [...described.matchAll(names)].map(([, flate, base85]) =>
    flate ? 'deflated' : base85 ? 'base85' : 'hex',
  );
}

/** What letters spell, as far as it can be read, and whether that is all: the end mark stands there, and no foreign letter. */
export interface Spelt {
  data: Uint8Array;
  isWhole: boolean;
}

/** What letters spell in one of the two ways. */
export function spelt(letters: Uint8Array, how: 'base85' | 'hex'): Spelt {
  return how === 'hex' ? fromHex(letters) : fromBase85(letters);
}

const [bang, z, tilde] = [0x21, 0x7a, 0x7e];

//   "87cURD]i~>"      five letters from "!" to "u" are four bytes, "z" is four of nothing
/** Reads base 85, which ends with "~>". */
function fromBase85(letters: Uint8Array): Spelt {
  const zeros = letters.reduce((count, each) => count + Number(each === z), 0);
  const data = new Uint8Array(4 * (zeros + Math.ceil((letters.length - zeros) / 5)));
  let size = 0;
  let group: number[] = [];
  const put = (count: number) => {
    // A group that is cut short is filled with the greatest letter, and as many bytes are left out.
    const value = [...group, 84, 84, 84, 84].slice(0, 5).reduce((sum, each) => sum * 85 + each, 0);
    for (let byte = 0; byte < count; byte++) data[size++] = Math.floor(value / 2 ** (24 - 8 * byte)) % 256;
    group = [];
  };
  let end = 0;
  for (; end < letters.length && letters[end] !== tilde; end++) {
    const letter = letters[end]!;
    if (isBlank(letter)) continue;
    if (letter === z && group.length === 0) size += 4;
    else if (letter < bang || letter >= bang + 85) break;
    else if (group.push(letter - bang) === 5) put(4);
  }
  const left = group.length;
  if (left > 1) put(left - 1);
  return { data: data.subarray(0, size), isWhole: letters[end] === tilde && left !== 1 };
}

/** Reads hexadecimal digits, which end with ">"; half a byte at the end is its first half. */
function fromHex(letters: Uint8Array): Spelt {
  const text = Buffer.from(letters).toString('latin1');
  const digits = /^[\dA-Fa-f\s]*/.exec(text)![0];
  const whole = digits.replace(/\s/g, '');
  return {
    data: Buffer.from(whole.length % 2 ? `${whole}0` : whole, 'hex'),
    isWhole: text[digits.length] === '>',
  };
}

function isBlank(letter: number): boolean {
  return letter === 0 || letter === 9 || letter === 10 || letter === 12 || letter === 13 || letter === 32;
}
