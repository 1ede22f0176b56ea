/** "1 stadsdel", "4 stadsdelar": a number and what is counted, which never stand on two lines. */
export function counted(count: number | string, one: string, many: string): string {
  return `${count}\u00a0${count === 1 ? one : many}`;
}
