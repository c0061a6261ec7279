/** `throttle unset --everything`: shows every throttle of the cluster, topicwright's and others', asks, and removes them. */
import {
  type ClusterConnection,
  clearThrottles,
  type DesiredState,
  listThrottles,
  ProblemError,
} from '../../index.ts';
import type { ThrottledResource } from '../../model/cluster/throttle-status.ts';
import { errorProblem } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import type { runOf } from '../../process/run-of.ts';
import { askYes } from './ask.ts';
import type { Terminal } from './terminal.ts';

export async function clearAllThrottles(
  connection: ClusterConnection,
  { run, desired }: ReturnType<typeof runOf>,
  { autoApprove }: { readonly autoApprove: boolean },
  terminal: Terminal,
): Promise<readonly ThrottledResource[]> {
  const found = await listThrottles(connection.port);
  if (found.length === 0) return [];
  for (const line of found.map(throttleText)) terminal.err(line);
  if (!autoApprove && !(await isApproved(found, desired, terminal))) return [];
  const removed = await clearThrottles({ ...connection, run, desired, onEvent: () => undefined });
  terminal.err(
    `Removed the throttles of ${countOf(removed.length, 'broker or topic', 'brokers and topics')}.`,
  );
  return removed;
}

async function isApproved(
  found: readonly ThrottledResource[],
  { cluster }: DesiredState,
  terminal: Terminal,
): Promise<boolean> {
  if (!terminal.canAsk) throw new ProblemError([cannotAsk(found.length)]);
  const what = countOf(found.length, 'broker or topic', 'brokers and topics');
  const question = `Remove the throttles of ${what} on ${cluster.name}? Copies in flight are not limited afterwards.`;
  const approved = await askYes(question, terminal, new AbortController().signal);
  if (!approved) terminal.err('Nothing was removed.');
  return approved;
}

/** `Broker/1 (somebody else's): leader.replication.throttled.rate=1000`. */
function throttleText({ resource, now, isOwn, set }: ThrottledResource): string {
  const configs = Object.entries(now ?? set).map(([key, value]) => `${key}=${value}`);
  const whose = isOwn ? "topicwright's" : "somebody else's";
  const rest = now === null ? '; its broker does not answer, so it stays' : '';
  return `${resource} (${whose}): ${configs.join(', ') || 'deleted meanwhile'}${rest}`;
}

const cannotAsk = (count: number) =>
  errorProblem(
    'cli.usage',
    `Cannot ask whether to remove the throttles of ${countOf(count, 'broker or topic', 'brokers and topics')}`,
    {
      detail: 'Standard input is not a terminal.',
      hint: 'Pass --auto-approve.',
    },
  );
