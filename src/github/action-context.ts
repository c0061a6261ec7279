/** What every mode of the Action works with, and what they share. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type ClusterState,
  type DesiredState,
  fetchMetrics,
  loadDesiredStates,
  observeFor,
  type Plan,
  type Prediction,
  type Problem,
  ProblemError,
  parseSnapshotFile,
  predictPlan,
  unwrap,
  withCluster,
} from '../index.ts';
import { ignoredText } from '../manifest/read/ignored-document.ts';
import type { MeasuredLoad } from '../model/metrics/measured-load.ts';
import { errorProblem, warningProblem } from '../model/problem/problem.ts';
import { formatDuration } from '../model/values/units.ts';
import { escapeMarkdown } from '../report/text/markdown.ts';
import type { JobSummary } from './comments/job-summary.ts';
import type { CommentPlace } from './comments/sticky-comment.ts';
import type { GitHub } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionRun } from './repository.ts';

export interface ActionContext {
  readonly inputs: ActionInputs;
  readonly run: ActionRun;
  /** null: no token. */
  readonly github: GitHub | null;
  readonly summary: JobSummary;
  readonly log: (text: string) => void;
  /** Where the repository is checked out. */
  readonly workspace: string;
  /** For what the step leaves to later ones. */
  readonly temporaryFolder: string;
}

export interface Observation {
  readonly state: ClusterState;
  /** null: not known. */
  readonly load: MeasuredLoad | null;
  /** Of the cluster itself, as it is now. */
  readonly isLive?: true;
}

/** Throws a ProblemError with all problems of all files. */
export function loadDesired({ inputs, run, log, summary }: ActionContext): {
  readonly clusters: readonly DesiredState[];
  readonly warnings: readonly Problem[];
} {
  const { paths, variables, allowedFolders, cluster } = inputs;
  const snapshot = inputs.snapshot ?? (run.pullRequest?.isFork ? inputs.fallbackSnapshot : null);
  const loaded = loadDesiredStates({
    ...{ paths, variables, allowedFolders, environment: process.env, offline: snapshot !== null },
    onIgnored: (ignored) => {
      log(ignoredText(ignored, true));
      summary.add(() => `${escapeMarkdown(ignoredText(ignored))}\n`);
    },
    ...(cluster !== null && { cluster }),
  });
  const clusters = unwrap(loaded);
  return { clusters, warnings: loaded.ok ? loaded.warnings : [] };
}

/** The live cluster with what its metrics source knows, or the snapshot. `mayContact`: only the latter where it is false. */
export async function observe(
  desired: DesiredState,
  { inputs, run, log }: ActionContext,
  mayContact = true,
): Promise<Observation> {
  const isBarred = !mayContact && desired.cluster.connection.kind === 'kafka';
  const fallback = isBarred || run.pullRequest?.isFork ? inputs.fallbackSnapshot : null;
  const snapshot = inputs.snapshot ?? fallback;
  if (isBarred && snapshot === null) throw new ProblemError([notContacted(desired)]);
  if (snapshot !== null) {
    log(`Offline: cluster ${desired.cluster.name} as in ${snapshot}`);
    return unwrap(parseSnapshotFile(readFile(snapshot, 'snapshot'), snapshot));
  }
  return await withCluster(desired, async ({ port, metrics, clock }) => {
    const state = await observeFor(desired, port);
    if (desired.cluster.metrics.source === 'logdirs') return { state, load: null, isLive: true };
    try {
      const fetched = await fetchMetrics(state, metrics, clock);
      return { state: fetched.state, load: fetched.load, isLive: true };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      log(`Without the metrics of ${metrics.name}: ${error.message}`);
      return { state, load: null, isLive: true };
    }
  });
}

function notContacted({ cluster }: DesiredState): Problem {
  return errorProblem(
    'cluster.reached-anew',
    `The pull request changes how cluster ${cluster.name} is reached, so it is not contacted`,
    {
      detail: 'The new address, proxy or metrics source would get the credentials of this workflow.',
      hint: 'Merge that change by itself, or give a snapshot to plan on as fallback-snapshot.',
      source: cluster.source,
      resource: `Cluster/${cluster.name}`,
    },
  );
}

export interface PlanPrediction {
  /** null: it copies nothing, or could not be predicted. */
  readonly prediction: Prediction | null;
  readonly warnings: readonly Problem[];
}

/** On a simulated copy of the cluster, which may refuse what Kafka would take: that is worth a warning, and no more. */
export async function predict(
  plan: Plan,
  desired: DesiredState,
  observation: Observation,
): Promise<PlanPrediction> {
  if (plan.summary.bytesMoved === 0) return { prediction: null, warnings: [] };
  try {
    return { prediction: await predictPlan(plan, desired, observation), warnings: [] };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const warning = warningProblem('plan.note', 'Could not predict how long applying takes', {
      detail: `While it was predicted: ${error.problems.map(({ summary, detail }) => `${summary}. ${detail}`).join(' ')}`,
      hint: 'Kafka may refuse the same.',
      resource: `Cluster/${desired.cluster.name}`,
    });
    return { prediction: null, warnings: [warning] };
  }
}

/** Against the input max-duration. */
export function durationProblems(
  prediction: Prediction | null,
  { cluster }: DesiredState,
  { maxDurationMs }: ActionInputs,
): readonly Problem[] {
  if (prediction === null || maxDurationMs === null || prediction.durationMs <= maxDurationMs) return [];
  return [
    errorProblem(
      'plan.blocked',
      `Applying takes about ${formatDuration(prediction.durationMs)}, and max-duration is ${formatDuration(maxDurationMs)}`,
      {
        detail: 'This comes from a simulation of its moves under their throttle.',
        hint: 'Let max-bytes cut it into parts, raise the throttle, or allow more time.',
        resource: `Cluster/${cluster.name}`,
      },
    ),
  ];
}

/** Throws a ProblemError where the input names no file that can be read. */
export function readFile(file: string, input: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ProblemError([
      errorProblem('cli.usage', `The input ${input} names ${file}, which can't be read`, {
        detail: `${(error as Error).message}.`,
        hint: 'It is relative to the root of the repository; was it checked out, or downloaded?',
      }),
    ]);
  }
}

/** Into a folder that is there afterwards. */
export function writeFile(file: string, text: string): string {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Where comments go; null: nowhere, as there is no token or no repository. */
export function placeOf({ github, run }: ActionContext, number: number | null): CommentPlace | null {
  return github && run.repository && number !== null ? { github, repository: run.repository, number } : null;
}

/** Of all that is about one cluster and these files; a folder is the same however it is written. */
export function keyOf(what: string, cluster: string, paths: readonly string[]): string {
  return `${what} ${cluster} ${written(paths)}`;
}

/** Which of the repository's manifests this run is about, for the journal. */
export function manifestsOf({ run, inputs }: ActionContext): string {
  const { owner = '', repo = '' } = run.repository ?? {};
  return `${owner}/${repo} ${written(inputs.paths)}`;
}

const written = (paths: readonly string[]): string =>
  paths.map((one) => path.posix.normalize(one).replace(/(?<=.)\/$/, '')).join(' ');

/** To the minute, as people read it. */
export const now = (): string => `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
