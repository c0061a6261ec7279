/** How a live cluster differs from git, by type: made by reconcile/, drawn by report/. */
import type { SourcePosition } from '../problem/problem.ts';

export type DriftKind =
  | 'topic-missing'
  | 'topic-unwanted' // declared absent, still there
  | 'topic-undeclared' // live, and unknown to git
  | 'partitions'
  | 'config'
  | 'config-unowned' // set on a declared topic, by somebody else
  | 'replication-factor'
  | 'mixed-replication-factor'
  | 'placement'
  | 'balance'
  | 'leaders'
  | 'access' // an ACL, a quota or a user
  | 'access-unmanaged'
  | 'throttle-left'
  | 'unavailable' // no live replica is in sync
  | 'waits-for-broker' // would keep an offline replica
  | 'broker-down'
  | 'broker-hung'
  | 'log-dir-failed'
  | 'under-replicated';

export interface DriftItem {
  readonly kind: DriftKind;
  /** `Topic/orders`, `Broker/1003`, `BrokerPool/general`. */
  readonly resource: string;
  readonly text: string;
  /** Whether `apply` would change it; the rest is told for information. */
  readonly repaired: boolean;
  /** It keeps plans from being applied. */
  readonly blocks?: true;
  /** Whose access it is, where nothing declares that: one may have thousands of ACLs. */
  readonly whose?: string;
  /** The declaration that it differs from, where one does. */
  readonly source?: SourcePosition;
}

const waiting: ReadonlySet<DriftKind> = new Set(['unavailable', 'waits-for-broker']);

/** Whether the cluster is not as git wants it: what an apply would change, what it can't for now, and what git forbids. The rest is information. */
export function isDifference({ kind, repaired, blocks }: DriftItem): boolean {
  return repaired || blocks === true || waiting.has(kind);
}

export interface DriftReport {
  readonly cluster: string;
  readonly clusterId: string;
  readonly items: readonly DriftItem[];
}
