/** What has to change in a topic's configs so that git's keys hold, and which keys are somebody else's. */
import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { TopicDeclaration } from '../../model/desired/desired-state.ts';
import type { ConfigDifference } from '../../model/plan/plan.ts';
import { ownValue } from '../../model/values/own-value.ts';
import type { BoundCluster } from '../bind/bind-cluster.ts';
import { sameConfigValue } from '../bind/config-values.ts';

export interface ConfigDiff {
  /** By key. */
  readonly changes: readonly ConfigDifference[];
  /** Set on the topic, not declared, and not git's to reset. */
  readonly unowned: readonly string[];
}

export function configDiffs({ topics, observed }: BoundCluster): ReadonlyMap<string, ConfigDiff> {
  const diffs = new Map<string, ConfigDiff>();
  for (const { name, declared, observed: live, ownedConfigs } of topics) {
    if (!declared || !live || declared.state === 'absent') continue;
    diffs.set(name, diffConfigs(declared, live.configs, observed.topicDefaults, ownedConfigs));
  }
  return diffs;
}

/** The lists that throttle moves come and go with them: they belong to no declaration. */
const throttledReplicaKeys: readonly string[] = [
  'leader.replication.throttled.replicas',
  'follower.replication.throttled.replicas',
];

/**
 * `ownedBefore` are the keys that git had set before (from the journal). Of the keys that git does not declare, only
 * those are reset. A value that equals the cluster's default needs no override.
 */
export function diffConfigs(
  declared: TopicDeclaration,
  live: Configs,
  defaults: Configs,
  ownedBefore: readonly string[],
): ConfigDiff {
  const changes: ConfigDifference[] = [];
  const unowned: string[] = [];
  const keys = new Set([...Object.keys(declared.config), ...Object.keys(live)]);
  for (const key of [...keys].sort()) {
    const from = ownValue(live, key) ?? null;
    const wanted = ownValue(declared.config, key);
    if (wanted === undefined && throttledReplicaKeys.includes(key)) continue;
    if (wanted === undefined && !ownedBefore.includes(key)) unowned.push(key);
    else if (isDifferent(key, from, wanted ?? null, defaults)) {
      changes.push({ key, from, to: wanted ?? null, default: ownValue(defaults, key) ?? null });
    }
  }
  return { changes, unowned };
}

function isDifferent(key: string, from: string | null, to: string | null, defaults: Configs): boolean {
  if (from === null && to === null) return false;
  const fallback = ownValue(defaults, key);
  if (to === null) return true;
  if (from === null) return fallback === undefined || !sameConfigValue(key, fallback, to);
  return !sameConfigValue(key, from, to);
}
