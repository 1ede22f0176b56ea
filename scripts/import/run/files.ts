import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { refuse, Refusal } from '../lines/problem.ts';
import { printable } from '../read/control.ts';
import { expectSize } from '../read/size.ts';

/** What a report is called within a folder. */
const reportName = /\.(?:txt|pdf)$/i;

/** More names of what a folder has beside its reports than this are counted. */
const most = 3;

/**
 * The files named, and the reports of the folders named, each once, sorted within its folder; an empty folder is
 * returned as it is named, and refused when its turn comes. What else a folder has is told, but for hidden files.
 */
export async function filesOf(paths: readonly string[], tell: (line: string) => void): Promise<string[]> {
  const out: string[] = [];
  for (const path of paths) {
    const names = (await readdir(path).catch(() => [])).filter((name) => !name.startsWith('.')).sort();
    const reports = names.filter((name) => reportName.test(name));
    const others = names.filter((name) => !reportName.test(name)).map(printable);
    if (reports.length && others.length) tell(passedOver(path, others));
    out.push(...(reports.length ? reports.map((name) => join(path, name)) : [path]));
  }
  return [...new Set(out)];
}

//  reports: passed over, as they are no .txt or .pdf: a.docx, b.md, old and 2 more; name a file to import it
function passedOver(path: string, names: readonly string[]): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  const named = names.slice(0, most).join(', ') + more;
  return `${printable(path)}: passed over, as they are no .txt or .pdf: ${named}; name a file or a folder to import it`;
}

/**
 * The bytes of a file. Rejects with a {@link Refusal} for a folder, a pipe or a device, which may have no end, for what
 * is not there, and for what its size alone tells to be no report.
 */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (about.isDirectory())
      refuse(
        path,
        'folder-empty',
        'Unexpected folder without reports, expected .txt or .pdf files',
        'Check the path.',
      );
    if (!about.isFile())
      refuse(
        path,
        'file-kind',
        'Unexpected pipe or device, expected a file',
        'Save the report as a file first.',
      );
    expectSize(basename(path), about.size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'No such file' : `File cannot be read (${code})`;
    return refuse(
      path,
      'file-missing',
      `${reason}, expected a report (PDF or text) or a folder of them`,
      'Check the path.',
    );
  }
}
