import { printableLines } from '../import/read/control.ts';
import { Refusal } from '../import/lines/problem.ts';
import { obstacle } from '../obstacle.ts';
import { UseError } from './options.ts';

/** A command: how it is used, and how its folders are named, in a few words. */
export interface About {
  usage: string;
  /** Options or variables that name another folder: "--facts, --texts". */
  folders: string;
}

/**
 * Runs a command to its exit code: what it resolves to, 1 when it fails, 2 when it is used as it cannot be. What whoever
 * runs it can cause is told in one message; only a fault of the program shows where in the program it is. With `--help`
 * nothing is run: the command says how it is used.
 */
export async function runCommand({ usage, folders }: About, run: () => Promise<number>): Promise<void> {
  process.stdout.on('error', endUnread);
  if (process.argv.includes('--help')) return console.log(usage);
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(messageOf(error, folders));
    if (error instanceof UseError) console.error(`\n${usage}`);
    process.exitCode = error instanceof UseError ? 2 : 1;
  }
}

//   npm run import -- reports | head -1
/** Ends a command whose words nobody reads any more, with the code that shells know; another error of its output is one. */
function endUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(141);
}

/** Says what a command found: names and texts of files, as a terminal may show them. */
export function tell(text: string): void {
  console.log(printableLines(text));
}

/** Errors that no line of this project throws with a message for who runs it. */
const faults = [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError];

/** What is said of an error: what was met, where, and what to do. */
export function messageOf(error: unknown, folders: string): string {
  if (!(error instanceof Error)) return printableLines(String(error));
  if (error instanceof Refusal) {
    const { name, reason, ruleId, note } = error.problem;
    return printableLines(`${name} ${reason} (${ruleId})${note ? `\n  ${note}` : ''}`);
  }
  const found = obstacle(error, folders);
  if (found) {
    const { path = '', dest } = error as NodeJS.ErrnoException & { dest?: string };
    const where = dest ? `${path} → ${dest}` : path;
    return printableLines(`${where ? `${where}:` : 'Met'} ${found.met}. ${found.advice}`);
  }
  if (faults.some((fault) => error.constructor === fault))
    return `${printableLines(error.stack ?? error.message)}\nThis is a fault of the program: report it with what you typed.`;
  return printableLines(error.message);
}
