/** Files that are named on the command line. */
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { ProblemError } from '../../index.ts';
import { errorProblem } from '../../model/problem/problem.ts';

export function readTextFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ProblemError([
      errorProblem('manifest.unreadable', `${file} can't be read`, {
        detail: `${(error as Error).message}.`,
        hint: 'Check the path; it is relative to the current folder.',
      }),
    ]);
  }
}

/** All of it or nothing: where it can't be written, what was there before stays as it was. */
export function writeTextFile(file: string, text: string): void {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    // A device or a pipe stays what it is.
    if (stat && !stat.isFile()) writeFileSync(file, text);
    else replaceFile(stat ? realpathSync(file) : file, text, stat?.mode);
  } catch (error) {
    throw new ProblemError([
      errorProblem('cli.usage', `${file} can't be written`, {
        detail: `${(error as Error).message}.`,
        hint: isFull(error)
          ? 'Free disk space, or name another file.'
          : 'Check that its folder exists and may be written to.',
      }),
    ]);
  }
}

function replaceFile(file: string, text: string, mode: number | undefined): void {
  const written = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(written, text, { mode: mode ?? 0o666 });
    renameSync(written, file);
  } catch (error) {
    rmSync(written, { force: true });
    if (!mayOnlyBeFilled(error)) throw error;
    writeFileSync(file, text);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Such as a file that is mounted by itself, or one in a folder of somebody else. */
const mayOnlyBeFilled = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'EROFS'].includes(codeOf(error));

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error));
