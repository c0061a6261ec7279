/** Waits until every live broker knows of a change to topics: brokers learn of it one after the other. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrokerId } from '../../model/values/units.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { mapConcurrently } from '../connect/map-concurrently.ts';
import { type Metadata, metadataRequest, type TopicMetadata } from '../requests/topics/metadata.ts';

/** For changes whose success is known: long enough for brokers that keep up, short enough to go on without. */
export const visibilityTimeoutMs = 5_000;
const firstDelayMs = 20;
const longestDelayMs = 500;
const brokersAtOnce = 32;

/** Tells whether a broker's view of one topic is up to date; undefined: it doesn't know the topic. */
export type TopicCheck = (topic: TopicMetadata | undefined, aliveBrokers: ReadonlySet<BrokerId>) => boolean;

/** Gives the topics that some broker still sees otherwise when time is up. Brokers that don't answer are not waited for. */
export async function waitForMetadata(
  cluster: ClusterConnections,
  checks: ReadonlyMap<string, TopicCheck>,
  timeoutMs: number,
): Promise<ReadonlySet<string>> {
  if (checks.size === 0) return new Set();
  const { brokers } = await cluster.metadata([]);
  const alive = new Set(brokers.map(({ id }) => id));
  const deadline = Date.now() + timeoutMs;
  const late = await mapConcurrently([...alive], brokersAtOnce, (broker) =>
    waitForBroker(cluster, broker, checks, alive, deadline),
  );
  return new Set(late.flat());
}

async function waitForBroker(
  cluster: ClusterConnections,
  broker: BrokerId,
  checks: ReadonlyMap<string, TopicCheck>,
  alive: ReadonlySet<BrokerId>,
  deadline: number,
): Promise<readonly string[]> {
  let waiting = [...checks.keys()];
  for (let delayMs = firstDelayMs; ; delayMs = Math.min(2 * delayMs, longestDelayMs)) {
    const metadata = await metadataOf(cluster, broker, waiting);
    if (!metadata) return [];
    const seen = new Map(metadata.topics.filter((topic) => topic.errorCode === 0).map((t) => [t.name, t]));
    waiting = waiting.filter((name) => !checks.get(name)?.(seen.get(name), alive));
    if (waiting.length === 0 || Date.now() > deadline) return waiting;
    await sleep(delayMs);
  }
}

async function metadataOf(
  cluster: ClusterConnections,
  broker: BrokerId,
  topics: readonly string[],
): Promise<Metadata | null> {
  try {
    return await cluster.askBroker(broker, metadataRequest(topics));
  } catch (error) {
    if (error instanceof BrokerUnavailable) return null;
    throw error;
  }
}

/** At least so many partitions, each with a leader (unless none of its replicas is alive). */
export function hasPartitions(count: number): TopicCheck {
  return (topic, alive) =>
    topic !== undefined &&
    topic.partitions.length >= count &&
    topic.partitions.every(
      ({ leader, replicas }) => leader !== null || !replicas.some((id) => alive.has(id)),
    );
}

/** `id`: another topic of its name is no reason to wait. */
export function isGone(id: string | undefined): TopicCheck {
  return (topic) => topic === undefined || (id !== undefined && topic.id !== id);
}
