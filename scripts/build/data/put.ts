/** Takes a file as soon as it is made, by its path below the site: nobody holds its content from then on. */
export type Put = (path: string, content: string | Uint8Array) => void;
