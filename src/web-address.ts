import * as z from 'zod';

/**
 * Whether a link of the site may lead to an address: on the web, whole, and in plain sight. "javascript:" would run,
 * "data:" and "file:" would show what nobody published, and a name before an "@" hides the host.
 */
export function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null &&
    /^https?:\/\//i.test(text) &&
    !/[\s\p{Cc}<>"\\]/u.test(text) &&
    url.username === '' &&
    url.password === ''
  );
}

/** What is expected where an address is none. */
export const webAddressExpected = 'expected an address on the web, such as https://example.org/rapport.pdf';

/** An address that a link may lead to. */
export const WebAddress = z.string().refine(isWebAddress, { error: webAddressExpected });
