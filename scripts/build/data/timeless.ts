/** Where the time stands in the headers of a ZIP, by their signatures, and how long their fixed parts are. */
const local = { signature: 0x04034b50, time: 10 };
const central = { signature: 0x02014b50, time: 12, offset: 42, length: 46 };
const end = { signature: 0x06054b50, count: 10, offset: 16, length: 22 };

/** The first day that a ZIP knows, 1 January 1980, as it writes it. */
const first = 0x0021_0000;

/**
 * A ZIP archive without the time of its writing, which it keeps for each file: the same files give the same bytes. What
 * is compressed stays as it is; compressing a large workbook anew takes as long as making it.
 * @throws where the bytes are no ZIP archive that ends without a comment.
 */
export function timeless(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const last = bytes.length - end.length;
  if (last < 0 || view.getUint32(last, true) !== end.signature)
    throw new Error('not a ZIP archive without a comment');
  let at = view.getUint32(last + end.offset, true);
  for (let n = view.getUint16(last + end.count, true); n > 0; n--) {
    if (view.getUint32(at, true) !== central.signature) throw new Error(`no header of a file at byte ${at}`);
    const header = view.getUint32(at + central.offset, true);
    if (view.getUint32(header, true) !== local.signature) throw new Error(`no file at byte ${header}`);
    view.setUint32(header + local.time, first, true);
    view.setUint32(at + central.time, first, true);
    const variable = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += central.length + variable.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
