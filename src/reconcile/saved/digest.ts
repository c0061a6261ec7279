/** What a plan is known by, and what guards its file: SHA-256 over data, independent of key order. */
import { createHash } from 'node:crypto';
import { type ClusterState, targetReplicas } from '../../model/cluster/cluster-state.ts';
import type { Plan, PlanStep } from '../../model/plan/plan.ts';
import { plannedFrom } from '../journal/journal-records.ts';

type Unsealed = Omit<Plan, 'digest' | 'checksum'>;

/** With its digest and its checksum, which come after its kind. */
export function sealPlan(unsealed: Unsealed & Partial<Pick<Plan, 'digest' | 'checksum'>>): Plan {
  const { digest: _, checksum: __, apiVersion, kind, ...rest } = unsealed;
  const plan = { apiVersion, kind, digest: planDigest(unsealed), ...rest };
  const { apiVersion: version, kind: plans, digest, ...content } = plan;
  return { apiVersion: version, kind: plans, digest, checksum: planChecksum(plan), ...content };
}

/**
 * The identity of a plan: to which cluster it does what. Where and when it was made is no part of it, nor how large topics were by
 * then, what an earlier run has left, or the line of the manifest that asks for a step.
 */
export function planDigest({
  cluster,
  clusterId,
  steps,
  access,
}: Pick<Plan, 'cluster' | 'clusterId' | 'steps' | 'access'>): string {
  return sha256({ cluster, clusterId, steps: steps.map(deedOf), access: access.map(withoutSource) });
}

/** Over everything else in the plan: a file that was edited by hand no longer matches it. */
export function planChecksum(plan: Omit<Plan, 'checksum'> & { readonly checksum?: string }): string {
  const { checksum: _, ...rest } = plan;
  return sha256(rest);
}

/**
 * The digest of what plans rest on: brokers, assignments, configs and what the journal says of these; sizes, leaders, runs and
 * time don't count.
 */
export function observedDigest(state: ClusterState): string {
  const hash = createHash('sha256');
  const add = (value: unknown): void => void hash.update(`${JSON.stringify(sortKeys(value))}\n`);
  add(state.clusterId);
  add(plannedFrom(state.journal));
  for (const { id, rack, tags, configs } of state.brokers) add({ id, rack, tags, configs });
  for (const { name, tags, configs, partitions } of state.topics) {
    add({ name, tags, configs, replicas: partitions.map(targetReplicas) });
  }
  return hash.digest('hex');
}

/** Reasons and hazards tell of sizes as well. */
function deedOf({ source: _, reason: __, hazards: ___, ...step }: PlanStep): object {
  if (step.kind === 'delete-topic') return { ...step, bytes: null };
  if (step.kind === 'move-log-dirs')
    return { ...step, replicas: step.replicas.map(({ bytes: _, reason: __, ...move }) => move) };
  if (step.kind === 'create-topic' || step.kind === 'add-partitions') return withoutLogDirs(step);
  if (step.kind !== 'move-replicas') return step;
  const partitions = step.partitions.map(({ partition, from, to }) => ({ partition, from, to }));
  return { ...step, partitions };
}

/** They are a wish that depends on sizes, and not what the step is known by. */
const withoutLogDirs = <Step extends { readonly logDirs?: unknown }>({
  logDirs: _,
  ...step
}: Step): Omit<Step, 'logDirs'> => step;

const withoutSource = <Item extends { readonly source?: unknown }>({
  source: _,
  ...rest
}: Item): Omit<Item, 'source'> => rest;

const sha256 = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sortKeys(value)))
    .digest('hex');

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
