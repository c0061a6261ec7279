/** The files of another tool, for `import --from-…`: one, or all YAML and JSON below a folder. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ProblemError } from '../../index.ts';
import { errorProblem } from '../../model/problem/problem.ts';
import { readTextFile } from './text-files.ts';

interface ForeignFile {
  readonly name: string;
  readonly text: string;
}

export function readForeignFiles(root: string): readonly ForeignFile[] {
  const paths = pathsIn(root).filter((file) => /\.(?:ya?ml|json)$/.test(file));
  if (paths.length > 0) return paths.map((name) => ({ name, text: readTextFile(name) }));
  throw new ProblemError([
    errorProblem('manifest.empty', `${root} contains no YAML or JSON`, { hint: 'Check the path.' }),
  ]);
}

function pathsIn(root: string): readonly string[] {
  try {
    if (!statSync(root).isDirectory()) return [root];
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(root, name))
      .filter((file) => statSync(file).isFile())
      .sort();
  } catch (error) {
    throw new ProblemError([
      errorProblem('manifest.unreadable', `${root} can't be read`, {
        detail: `${(error as Error).message}.`,
        hint: 'Check the path; it is relative to the current folder.',
      }),
    ]);
  }
}
