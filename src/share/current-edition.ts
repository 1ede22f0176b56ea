/**
 * Which edition of the data the site shows. No page says so: a report more would change every page. One small file does,
 * and is asked for when somebody cites, saves or prints.
 */
import { editionPath, type Edition } from '../edition.ts';

const url = () => import.meta.env.BASE_URL + editionPath.slice(1);

/** Milliseconds that whoever copies a figure waits for its edition at most. */
const longest = 3000;

let asked: Promise<Edition | null> | undefined;

/** The edition, asked for once; null where it cannot be had. */
export function currentEdition(): Promise<Edition | null> {
  asked ??= fetch(url(), { signal: AbortSignal.timeout(longest) })
    .then((answer) => (answer.ok ? (answer.json() as Promise<Edition>) : null))
    .catch(() => null);
  return asked;
}

/** The edition at once: a printer waits for no answer. Null where it cannot be had. */
export function editionNow(): Edition | null {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', url(), false);
    request.send();
    return request.status === 200 ? (JSON.parse(request.responseText) as Edition) : null;
  } catch {
    return null;
  }
}
