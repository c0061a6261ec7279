/**
 * topicwright as a library: what the command line and the Action are made of.
 *
 * ```ts
 * const [desired] = unwrap(loadDesiredStates({ paths: ['kafka/'], environment: process.env }));
 * const { port } = await connectCluster(desired.cluster);
 * const plan = unwrap(makePlan(desired, await observeFor(desired, port)));
 * ```
 */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadManifests, type ManifestReader } from './manifest/load-manifests.ts';
import { decodeText } from './manifest/read/decode-text.ts';
import type { IgnoredDocument } from './manifest/read/ignored-document.ts';
import { resolveClusters } from './manifest/resolve-cluster.ts';
import type { ClusterState } from './model/cluster/cluster-state.ts';
import type { DesiredState } from './model/desired/desired-state.ts';
import { secretsOf } from './model/desired/secrets-of.ts';
import type { MeasuredLoad } from './model/metrics/measured-load.ts';
import type { Plan } from './model/plan/plan.ts';
import { errorProblem, type Problem, type Result } from './model/problem/problem.ts';
import { rememberSecrets } from './output/known-secrets.ts';
import { type Prediction, predictApply } from './reconcile/predict/predict-apply.ts';
import { predictedMetrics } from './reconcile/predict/predicted-metrics.ts';
import { type ClusterConnection, type ConnectOptions, connectCluster, copyToSimulation } from './wiring.ts';

export { parseDuration, parseRate } from './manifest/fields/parse-quantity.ts';
export type { ClusterState } from './model/cluster/cluster-state.ts';
export type { ClusterStatus } from './model/cluster/cluster-status.ts';
export type { ClusterPort } from './model/cluster/port/cluster-port.ts';
export type { DesiredState } from './model/desired/desired-state.ts';
export type { ApplyEvent, MoveProgress } from './model/plan/apply-event.ts';
export { type DriftReport, isDifference } from './model/plan/drift.ts';
export type { Plan, PlanStep } from './model/plan/plan.ts';
export type { PlanSummary } from './model/plan/plan-summary.ts';
export type { PlanTarget } from './model/plan/plan-target.ts';
export { type Problem, ProblemError, type Result, unwrap } from './model/problem/problem.ts';
export {
  formatSnapshot,
  parseSnapshot,
  parseSnapshotFile,
  type SnapshotFile,
} from './model/snapshot/snapshot-file.ts';
export type { Clock } from './model/values/clock.ts';
export type { ApplyContext } from './reconcile/apply/apply-context.ts';
export {
  type ApplyOptions,
  type ApplyReport,
  applyPlan,
} from './reconcile/apply/apply-plan.ts';
export { type Cancellation, cancelRun } from './reconcile/apply/cancel-run.ts';
export { brokersToEmpty } from './reconcile/apply/observe-drained.ts';
export { unseenEffects } from './reconcile/approval/unseen-effects.ts';
export { heldProblems } from './reconcile/bind/held-partitions.ts';
export { clearThrottles, listThrottles } from './reconcile/daemon/clear-throttles.ts';
export { fetchMetrics } from './reconcile/daemon/fetch-metrics.ts';
export {
  forgetGoneThrottles,
  readThrottle,
  setOverrides,
  unsetOverrides,
} from './reconcile/daemon/override-throttle.ts';
export {
  type DaemonTurn,
  type OnExit,
  runThrottle,
  type ThrottleContext,
} from './reconcile/daemon/run-throttle.ts';
export { examineCluster } from './reconcile/doctor/examine-cluster.ts';
export { readStatus } from './reconcile/doctor/read-status.ts';
export { findDrift } from './reconcile/drift/find-drift.ts';
export { planObstacles } from './reconcile/guardrails/plan-obstacles.ts';
export { blockedBy } from './reconcile/guardrails/require-allowed.ts';
export { withFindings } from './reconcile/guardrails/with-findings.ts';
export type { Consents } from './reconcile/hazards/require-consent.ts';
export { declaredRates } from './reconcile/observe/needs-rates.ts';
export { observeFor } from './reconcile/observe/observe-for.ts';
export { observeWithRates } from './reconcile/observe/observe-with-rates.ts';
export { hasChanges, isSettled } from './reconcile/plan/has-changes.ts';
export { makePlan, type PlanOptions } from './reconcile/plan/make-plan.ts';
export type { Prediction } from './reconcile/predict/predict-apply.ts';
export { reconcile } from './reconcile/reconcile.ts';
export { type AskedPlan, askBrokers } from './reconcile/refusals/ask-brokers.ts';
export { parsePlanFile } from './reconcile/saved/plan-file.ts';
export { undoPlan } from './reconcile/saved/undo-plan.ts';
export { rateReasonText } from './throttle/rate-reason.ts';
export { type ClusterConnection, connectCluster, measureTrafficOf } from './wiring.ts';

export interface LoadOptions {
  /** Files and folders, searched for manifests. */
  readonly paths: readonly string[];
  /** For `${env:NAME}`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** For `${var:NAME}`; also in the environment, as `TOPICWRIGHT_VAR_NAME`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Only this cluster; all that are declared otherwise. */
  readonly cluster?: string;
  /** Folders outside `paths` whose files `${file:}` may read. */
  readonly allowedFolders?: readonly string[];
  /** Is given what other tools' documents were passed over, where there are any. */
  readonly onIgnored?: (ignored: readonly IgnoredDocument[]) => void;
  /** Nothing is to be connected to: the secrets that this would take may be missing. */
  readonly offline?: boolean;
}

/** What git wants of each cluster, by name; or all problems of all files. */
export function loadDesiredStates(options: LoadOptions): Result<readonly DesiredState[]> {
  const { paths, environment, cluster, allowedFolders = [], offline = false } = options;
  const variables = { ...variablesIn(environment), ...options.variables };
  const onSecret = (value: string): void => rememberSecrets([value]);
  const sources = { reader: diskReader, environment, variables, allowedFolders, onSecret };
  const loaded = loadManifests({ paths, ...sources, offline });
  if (!loaded.ok) return loaded;
  if (loaded.value.ignored.length > 0) options.onIgnored?.(loaded.value.ignored);
  const names = loaded.value.clusters.map(({ name }) => name).sort();
  const chosen = cluster === undefined ? names : names.filter((name) => name === cluster);
  if (chosen.length === 0) return { ok: false, problems: [noCluster(names, cluster)] };
  const resolved = resolveClusters(loaded.value, chosen, { offline });
  if (!resolved.ok) return resolved;
  for (const desired of resolved.value) rememberSecrets(secretsOf(desired));
  return { ...resolved, warnings: [...loaded.warnings, ...resolved.warnings] };
}

const variablePrefix = 'TOPICWRIGHT_VAR_';

/** `TOPICWRIGHT_VAR_NAME` gives `${var:NAME}`, as `--var` does. */
function variablesIn(environment: LoadOptions['environment']): Readonly<Record<string, string>> {
  const entries = Object.entries(environment).flatMap(([name, value]): [string, string][] =>
    name.startsWith(variablePrefix) && value !== undefined
      ? [[name.slice(variablePrefix.length), value]]
      : [],
  );
  return Object.fromEntries(entries);
}

/** Connects, does the work, and closes what was opened, however the work ends. */
export async function withCluster<Value>(
  { cluster }: DesiredState,
  work: (connection: ClusterConnection) => Promise<Value>,
  options: ConnectOptions = {},
): Promise<Value> {
  const connection = await connectCluster(cluster, options);
  try {
    return await work(connection);
  } finally {
    await connection.port.close();
  }
}

/**
 * How long applying a plan takes, and how full disks and links get: on a simulated copy of the cluster, whatever Guardrails
 * say. Without `load`, automatic throttles are taken at their minimum.
 */
export async function predictPlan(
  plan: Plan,
  desired: DesiredState,
  { state, load }: { readonly state: ClusterState; readonly load: MeasuredLoad | null },
): Promise<Prediction> {
  const copy = await copyToSimulation(state);
  const context = {
    ...copy,
    desired: { ...desired, guardrails: [] },
    ...{ run: { id: 'prediction', who: '', host: '', pid: 0, commit: null } },
    metrics: load ? predictedMetrics(load, copy.clock, copy.traffic) : null,
    ...{ signal: new AbortController().signal, onEvent: () => undefined },
  };
  return await predictApply({ ...plan, guardrails: [] }, context, copy.traffic);
}

function noCluster(names: readonly string[], wanted: string | undefined): Problem {
  if (wanted === undefined || names.length === 0) {
    return errorProblem('manifest.unknown-reference', 'No Cluster document was found', {
      detail: 'The other documents have nothing to apply to.',
      hint: 'Add a document of kind Cluster, or name its folder with --file.',
    });
  }
  return errorProblem('manifest.unknown-reference', `Unknown cluster ${wanted}`, {
    detail: `Declared clusters: ${names.join(', ')}.`,
    hint: 'Correct --cluster, or omit it to select all.',
  });
}

/** Throws where it can't be read, or is no text. */
export function readManifest(file: string): string {
  return decodeText(readFileSync(file));
}

const diskReader: ManifestReader = {
  isFolder: (path) => statSync(path).isDirectory(),
  list: (folder) => readdirSync(folder),
  realPath,
  read: readManifest,
};

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    const parent = path.dirname(path.resolve(file));
    if (parent === path.resolve(file)) throw error;
    return path.join(realPath(parent), path.basename(file));
  }
}
