/** Removes every throttle of a cluster, topicwright's and others': the command `throttle unset --everything`. */

import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import type { JournalPort } from '../../model/cluster/port/journal-port.ts';
import { describeOutcome } from '../../model/cluster/port/outcome.ts';
import { resourceName } from '../../model/cluster/port/resources.ts';
import type { ThrottledResource } from '../../model/cluster/throttle-status.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { type FoundThrottle, findThrottles } from '../../throttle/configs/all-throttles.ts';
import { forgetThrottleEnd } from '../../throttle/configs/throttle-end.ts';
import { forgetThrottles } from '../../throttle/configs/throttle-record.ts';
import type { ApplyContext } from '../apply/apply-context.ts';
import { Lease } from '../journal/lease.ts';

type Removal = Pick<ApplyContext, 'port' | 'clock' | 'run' | 'desired' | 'leaseTiming' | 'onEvent'>;

/** What it would remove: for people to see before. */
export async function listThrottles(port: ClusterReads & JournalPort): Promise<readonly ThrottledResource[]> {
  return findThrottles(await port.observe(), await port.readJournal()).map(describeThrottle);
}

/**
 * A throttle that has changed since it was shown goes as well. A daemon at work makes way first, and sets its own again for what still
 * copies. Throws a ProblemError: `lease.held` while an apply is at work, `cluster.request-failed` where a throttle is left.
 */
export async function clearThrottles(context: Removal): Promise<readonly ThrottledResource[]> {
  const { port } = context;
  const lease = (await Lease.isPossible(port)) ? await Lease.acquire(context) : null;
  try {
    const found = findThrottles(await port.observe(), await port.readJournal());
    // Only the broker itself takes its configs: the record of one that is down stays for whoever comes after its return.
    const present = found.filter(({ now }) => now !== null);
    const outcomes = await port.alterConfigs(
      present
        .filter(({ now }) => Object.keys(now ?? {}).length > 0)
        .map(({ resource, now }) => ({
          resource,
          operations: Object.keys(now ?? {}).map((key) => ({ operation: 'delete', key })),
        })),
    );
    const failed = outcomes.filter(({ error }) => error !== null);
    const left = new Set(failed.map(({ resource }) => resourceName(resource)));
    const removed = present.filter(({ resource }) => !left.has(resourceName(resource)));
    const recorded = removed.flatMap(({ resource, record }) => (record ? [resource] : []));
    if (lease) await port.appendJournal({ ...forgetThrottles(recorded), ...forgetThrottleEnd });
    if (failed.length > 0)
      throw new ProblemError(
        failed.map((outcome) =>
          errorProblem(
            'cluster.request-failed',
            `The throttle of ${resourceName(outcome.resource)} could not be removed`,
            {
              detail: describeOutcome(outcome),
              hint: 'Run it again.',
              resource: resourceName(outcome.resource),
            },
          ),
        ),
      );
    return removed.map(describeThrottle);
  } finally {
    await lease?.release().catch(() => undefined);
  }
}

export function describeThrottle({ resource, now, record, changedKeys }: FoundThrottle): ThrottledResource {
  return {
    ...{ resource: resourceName(resource), set: record?.set ?? {}, before: record?.before ?? {} },
    ...{ now, isOwn: record !== null, changedKeys },
  };
}
