//   /kollen/rapporter/farsta-2024-t1/mal-1.1/?utgava=a1#L281
//                                    ^^^^^^^ a chapter, which may be cut otherwise one day
/**
 * The path that an address keeps for ever: of a row of a report it is the report's own, which leads on to the chapter;
 * of everything else the path itself.
 */
export function permanentPath(pathname: string, hash: string): string {
  return /^#L\d+$/.test(hash) ? pathname.replace(/(\/rapporter\/[^/]+\/).+$/, '$1') : pathname;
}
