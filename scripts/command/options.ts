import { parseArgs, type ParseArgsConfig } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';

/** A command that is not used as it can be: exit code 2. The message says what was met, and what was expected. */
export class UseError extends Error {
  override name = 'UseError';
}

/**
 * Reads the arguments of a command.
 * @throws {UseError} for an option nobody knows, with the one that was meant, and for a value that is missing or too much.
 */
export function readArgs<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UseError(sentence(error as NodeJS.ErrnoException, Object.keys(config.options ?? {})));
  }
}

//  Unknown option '--chek'. To specify a positional argument starting with a '-', place it at the end …
//                  ^^^^^^
function sentence({ code, message }: NodeJS.ErrnoException, known: readonly string[]): string {
  const [, met = ''] = /'([^']*)'/.exec(message) ?? [];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Unknown option ${met}: ${meant(met, known)}`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Unexpected argument “${met}”: expected ${known.length > 0 ? 'options only' : 'none'}`;
    default:
      return message.split('. ')[0]!;
  }
}

/** An option that few letters part from what was typed, else all there are. */
function meant(typed: string, known: readonly string[]): string {
  const options = known.map((name) => `--${name}`);
  const near = closest(typed, [...options, '--help']);
  if (distance(typed, near) <= 3) return `did you mean ${near}?`;
  return options.length > 0 ? `expected one of ${options.join(', ')}` : 'expected none';
}

/**
 * A whole number above 0 that is the value of an option.
 * @throws {UseError} for anything else.
 */
export function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UseError(`${option} ${text}: expected a whole number above 0`);
  return Number(text);
}
