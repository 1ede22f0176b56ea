import { refuse } from '../lines/problem.ts';

/** What to do about text in another encoding. */
export const saveAsUtf8 = 'Save the text as UTF-8 and import it again.';

/** What to do about text that was spoilt before it came here. */
export const exportAgain = 'Export the text again.';

/**
 * The text of a report's bytes: UTF-8 (with or without a mark), UTF-16 with its mark, or Windows-1252. What is binary, or
 * text in another encoding, is refused.
 */
export function decode(file: string, bytes: Uint8Array): string {
  const told = fromMark(bytes);
  if (told)
    return (
      decodeAs(told, bytes) ?? refuse(file, 'encoding', `Unexpected bytes, expected ${told}`, saveAsUtf8)
    );
  if (looksBinary(bytes))
    refuse(
      file,
      'file-binary',
      'Unexpected binary data, expected a PDF or text',
      'Fetch a damaged PDF again; save a file of another program as PDF first.',
    );
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) {
    const reason = 'Unexpected UTF-8 that was read as Windows-1252 and saved again';
    return isDoubled(utf8) ? refuse(file, 'encoding', reason, exportAgain) : utf8;
  }
  const western = decodeAs('windows-1252', bytes) ?? '';
  if (readsAsSwedish(western)) return western;
  const reason = 'Unexpected bytes in an unknown encoding, expected UTF-8, UTF-16 or Windows-1252';
  return refuse(file, 'encoding', reason, saveAsUtf8);
}

/** Swedish has å, ä, ö for almost all of its letters outside ASCII; read with another code page it has not. */
function readsAsSwedish(text: string): boolean {
  const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  const swedish = text.match(/[åäöÅÄÖéÉüÜ–—“”’…•«»§°²½àáèæø\u00a0]/g)?.length ?? 0;
  return swedish >= 0.9 * foreign;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // Not this encoding: the caller tries the next or refuses.
  }
}

/** The encoding that a byte order mark tells; UTF-8's is left to the decoder. */
function fromMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Control characters that no text holds. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  if (sample.includes(0)) return true;
  let odd = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) odd++;
  return odd > sample.length * 0.01;
}

/** "Ã¤" for "ä": text that went through the wrong encoding once. */
function isDoubled(text: string): boolean {
  const wrong = text.match(/Ã[¤¥¶…„–©]/g)?.length ?? 0;
  const right = text.match(/[åäö]/g)?.length ?? 0;
  return wrong > 5 && wrong > right;
}
