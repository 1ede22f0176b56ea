/** A file for the registry, below its folder. */
export interface NewEntry {
  /** "indicators/sjukfranvaro.yml". */
  path: string;
  text: string;
  /** What stands there as null because no report says it: to be decided by hand. */
  open: string[];
}
