/** Set by a page that was taken from the site before: see page.ts. */
export const takenHeader = 'x-as-before';
