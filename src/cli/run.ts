/** What commands share while they run: loading, connecting, and closing what was opened. */
import {
  type ClusterState,
  type DesiredState,
  type LoadOptions,
  loadDesiredStates,
  observeFor,
  type Problem,
  ProblemError,
  type Result,
  readManifest,
  unwrap,
  withCluster,
} from '../index.ts';
import { type IgnoredDocument, ignoredText } from '../manifest/read/ignored-document.ts';
import { errorProblem } from '../model/problem/problem.ts';
import { visibleSource, visibleText } from '../model/values/visible-text.ts';
import { renderProblems } from '../report/text/render-problems.ts';
import type { CommonOptions } from './common-options.ts';
import { readSnapshot, type SnapshotOptions } from './files/snapshot-option.ts';
import type { Terminal } from './terminal/terminal.ts';

/** The desired states of the chosen clusters; warnings go to stderr. With a snapshot nothing is connected to. */
export function loadDesired(
  options: CommonOptions & SnapshotOptions & { readonly verbose?: boolean },
  terminal: Terminal,
): readonly DesiredState[] {
  const { snapshot, verbose } = options;
  const onIgnored = (ignored: readonly IgnoredDocument[]): void =>
    terminal.err(ignoredText(ignored, verbose));
  const loaded = loadResult(options, { offline: snapshot !== undefined, onIgnored });
  if (loaded.ok) warn(loaded.warnings, terminal);
  return unwrap(loaded);
}

/** The same, with all that is to be said of them. */
export function loadResult(
  { file, var: variables, allowFiles: allowedFolders, cluster }: CommonOptions,
  how: Pick<LoadOptions, 'offline' | 'onIgnored'>,
): Result<readonly DesiredState[]> {
  return loadDesiredStates({
    paths: file.length === 0 ? ['.'] : file,
    environment: process.env,
    variables,
    allowedFolders,
    ...how,
    ...(cluster !== undefined && { cluster }),
  });
}

/** For what concerns one cluster only, such as a plan file. */
export function onlyCluster(desired: readonly DesiredState[], what: string): DesiredState {
  const [first, ...others] = desired;
  if (first && others.length === 0) return first;
  throw new ProblemError([
    errorProblem('cli.usage', `${what} works on one cluster, and ${desired.length} are declared`, {
      detail: `Declared clusters: ${desired.map(({ cluster }) => cluster.name).join(', ')}.`,
      hint: 'Choose one with --cluster NAME.',
    }),
  ]);
}

/** Does it for all clusters side by side; what went wrong with any of them is told at once, in their order. */
export async function forEachCluster<Value>(
  clusters: readonly DesiredState[],
  work: (desired: DesiredState) => Promise<Value>,
): Promise<readonly Value[]> {
  const settled = await Promise.allSettled(clusters.map(work));
  const reasons = settled.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  const bug = reasons.find((reason) => !(reason instanceof ProblemError));
  if (bug !== undefined) throw bug;
  const problems = reasons.flatMap((reason) => (reason instanceof ProblemError ? reason.problems : []));
  if (problems.length > 0) throw new ProblemError(problems);
  return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/** The live cluster, or the one in a snapshot file. */
export async function observe(desired: DesiredState, options: SnapshotOptions): Promise<ClusterState> {
  return (
    readSnapshot(options)?.state ?? (await withCluster(desired, ({ port }) => observeFor(desired, port)))
  );
}

export function warn(problems: readonly Problem[], terminal: Terminal): void {
  if (problems.length > 0) tellProblems(problems, terminal);
}

/** With the lines of the files that they are about. */
export function tellProblems(problems: readonly Problem[], terminal: Pick<Terminal, 'tell'>): void {
  const files = new Set(problems.flatMap(({ source }) => (source ? [source.file] : [])));
  const sources = new Map([...files].flatMap((file) => readIfPossible(file)));
  terminal.tell(problems, (shown, style) => renderProblems(shown, { ...style, sources }));
}

function readIfPossible(file: string): [string, string][] {
  try {
    return [[visibleText(file), visibleSource(readManifest(file))]];
  } catch {
    return [];
  }
}
