/** Where the items of CBOR (RFC 8949) begin and end, as far as Pagefind writes it: numbers, texts, bytes and arrays of known length. */

/** A part of the data: its first byte, and the first after it. */
export interface Item {
  at: number;
  end: number;
}

/** The items of the array that begins at a byte. */
export function itemsOf(data: Uint8Array, at: number): Item[] {
  const { major, value, size } = headAt(data, at);
  if (major !== 4) throw new Error(`CBOR: no array at byte ${at}`);
  const items: Item[] = [];
  for (let from = at + size; items.length < value;) {
    const end = itemEnd(data, from);
    items.push({ at: from, end });
    from = end;
  }
  return items;
}

/** The text that an item is. */
export function textOf(data: Uint8Array, { at, end }: Item): string {
  return new TextDecoder().decode(data.subarray(at + headAt(data, at).size, end));
}

/** The first byte after the item that begins at a byte. */
export function itemEnd(data: Uint8Array, at: number): number {
  const { major, value, size } = headAt(data, at);
  if (major === 0 || major === 1 || major === 7) return at + size;
  if (major === 2 || major === 3) return at + size + value;
  if (major === 4) {
    let end = at + size;
    for (let n = 0; n < value; n++) end = itemEnd(data, end);
    return end;
  }
  throw new Error(`CBOR: an item of kind ${major} at byte ${at}`);
}

/** What begins an array of so many items. */
export function arrayHead(count: number): Buffer {
  return head(4, count);
}

/** A text as an item. */
export function textItem(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([head(3, bytes.length), bytes]);
}

function head(major: number, value: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt32BE(value, 1);
  // Below 24 the number stands in the first byte itself, else in the four after it.
  bytes[0] = (major << 5) + (value < 24 ? value : 26);
  return value < 24 ? bytes.subarray(0, 1) : bytes;
}

/** Kind, number and length of what begins an item. */
function headAt(data: Uint8Array, at: number): { major: number; value: number; size: number } {
  const first = data[at]!;
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, size: 1 };
  const length = 2 ** (short - 24);
  if (short > 27) throw new Error(`CBOR: an item of unknown length at byte ${at}`);
  let value = 0;
  for (let n = 1; n <= length; n++) value = value * 256 + data[at + n]!;
  return { major, value, size: 1 + length };
}
