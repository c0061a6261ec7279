/**
 * Reloads manifests when they change, for commands that keep running; while the new ones are invalid, the old ones
 * stay in force.
 */
import { type DesiredState, loadDesiredStates } from '../../index.ts';
import { unwrap } from '../../model/problem/problem.ts';
import type { CommonOptions } from '../common-options.ts';
import { watchFiles } from './file-watch.ts';

export interface WatchedManifests {
  /** Whether what the files hold by now can't be used. */
  readonly areBad: () => boolean;
  readonly stop: () => void;
}

interface Readers {
  readonly onRead: (desired: DesiredState) => void;
  /** A ProblemError, unless it is a bug. */
  readonly onBad: (error: unknown) => void;
}

/** How often commands that run on look at their files. */
export const lookAtFilesMs = 2_000;

/** `cluster`: the one that the command is about. */
export function watchManifests(
  { file, var: variables, allowFiles: allowedFolders }: Pick<CommonOptions, 'file' | 'var' | 'allowFiles'>,
  cluster: string,
  { onRead, onBad }: Readers,
): WatchedManifests {
  const paths = file.length === 0 ? ['.'] : file;
  let areBad = false;
  const stop = watchFiles(paths, lookAtFilesMs, () => {
    try {
      const environment = process.env;
      const loaded = loadDesiredStates({ paths, environment, variables, allowedFolders, cluster });
      for (const desired of unwrap(loaded)) onRead(desired);
      areBad = false;
    } catch (error) {
      areBad = true;
      onBad(error);
    }
  });
  return { stop, areBad: () => areBad };
}
