/** What an apply is told, and what it tells when it has ended. */
import type { AccessChange } from '../../model/cluster/access.ts';
import type { DrainedNow } from '../../model/cluster/drained-now.ts';
import type { PlanStep } from '../../model/plan/plan.ts';
import type { Problem } from '../../model/problem/problem.ts';
import type { Consents } from '../hazards/require-consent.ts';

export interface ApplyOptions extends Consents {
  /** Starts the moves and returns while they go on. */
  readonly detach: boolean;
  /** How long to wait for another apply to end; omitted: not at all. */
  readonly lockTimeoutMs?: number;
}

export interface ApplyReport {
  /** What this run did, in order. */
  readonly applied: readonly PlanStep[];
  /** What this run changed of ACLs, quotas and users. */
  readonly access: readonly AccessChange[];
  /** Steps that were done already, by an earlier run or by somebody else. */
  readonly alreadyDone: number;
  readonly durationMs: number;
  readonly detached: boolean;
  /** What the plan leaves undone, as Kafka can't change it for now; not empty: git's wish is not fulfilled. */
  readonly left: readonly Problem[];
  /** Of topicwright, as seen at the end: `Broker/3` while it is down, as only the broker itself can remove it. */
  readonly throttlesLeft: readonly string[];
  /** The brokers that git drains or replaces, as seen at the end; empty where the run is detached. */
  readonly drained: readonly DrainedNow[];
}
