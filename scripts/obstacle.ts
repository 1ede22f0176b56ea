/** What stands in the way of reading or writing, in words. */
export interface Obstacle {
  /** What was met: "a full disk". */
  met: string;
  /** What to do about it, a sentence. */
  advice: string;
}

/** By the system's codes; "another folder" is followed by how to name one. */
const obstacles: Record<string, readonly [met: string, advice: string]> = {
  EACCES: ['no right to do so', 'Give yourself the right, or name another folder.'],
  EPERM: ['no right to do so', 'Give yourself the right, or name another folder.'],
  // A site is built on the project's disk: see build/expect/place.ts.
  EROFS: [
    'a disk that cannot be written',
    'Name another folder, or copy the project to a disk that can be written when this is its own.',
  ],
  ENOSPC: ['a full disk', 'Make room on the disk and run the command again.'],
  EFBIG: ['a limit on the size of files', 'Raise the limit (ulimit -f) and run the command again.'],
  EDQUOT: ['a full quota', 'Make room on the disk and run the command again.'],
  EISDIR: ['something that is no file', 'Move it away and run the command again.'],
  ENOTDIR: ['a file where a folder should be', 'Move it away, or name another folder.'],
  EEXIST: ['a file where a folder should be', 'Move it away, or name another folder.'],
  // Of a folder to be made, Node says so too where its disk cannot be written.
  ENOENT: ['no such file or folder', 'Check the path, and that its disk can be written.'],
  EXDEV: ['another disk', 'Name another folder, on the same disk.'],
  EBUSY: ['something that is in use', 'End what uses it, or name another folder.'],
  EMFILE: ['too many open files', 'Raise the limit (ulimit -n) and run the command again.'],
  ELOOP: ['a link that leads to itself', 'Remove the link.'],
  ENAMETOOLONG: ['a name that is too long', 'Name another folder, with a shorter path.'],
};

/**
 * What an error of the system says, in words; null for an error of another kind. `how` says with which options or
 * variables another folder is named.
 */
export function obstacle(error: unknown, how: string): Obstacle | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const [met, advice] = obstacles[String(error.code)] ?? [];
  if (met && advice) return { met, advice: advice.replace('another folder', `another folder (${how})`) };
  if (!('syscall' in error)) return null;
  return { met: String(error.code), advice: 'Look at the file or folder and run the command again.' };
}
