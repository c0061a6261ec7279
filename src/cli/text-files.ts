/** Files that are named on the command line. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ProblemError } from '../index.ts';
import { errorProblem } from '../model/problem.ts';

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

export function writeTextFile(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new ProblemError([
      errorProblem('cli.usage', `${file} can't be written`, {
        detail: `${(error as Error).message}.`,
        hint: 'Check that its folder exists and may be written to.',
      }),
    ]);
  }
}

/** A reader never sees half of it. */
export function replaceTextFile(file: string, text: string): void {
  writeTextFile(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}
