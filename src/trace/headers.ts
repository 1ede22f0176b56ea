/** Set by a page that was taken from the site before: see page.ts. */
export const takenHeader = 'x-as-before';
/** The SHA-256, in hexadecimal, of the file that a page was written to. */
export const sumHeader = 'x-sum';
