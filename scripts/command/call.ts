/** A command as somebody calls it. */
export interface Call {
  /** "import" of `scripts/import.ts`. */
  script: string;
  args: string[];
  env: Record<string, string>;
}

/** How a command ended, and what it said of it. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}
