/** Takes over a transactional id, so that its earlier holder can no longer write. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import { findCoordinatorRequest } from '../requests/records/find-coordinator.ts';
import { initProducerIdRequest } from '../requests/records/init-producer-id.ts';

export interface FencedProducer {
  readonly producerId: number;
  readonly producerEpoch: number;
}

/** Kafka creates its topic of transactions when it is first asked for a coordinator, which takes a moment. */
const retriableHere = ['COORDINATOR_NOT_AVAILABLE', 'CONCURRENT_TRANSACTIONS'];

/**
 * Throws a ProblemError `cluster.request-failed` when Kafka refuses, or no coordinator is found in time. One that has died is
 * replaced when its session is over.
 */
export async function initFencedProducer(
  cluster: ClusterConnections,
  transactionalId: string,
): Promise<FencedProducer> {
  const deadline = Date.now() + cluster.limits.leaderTimeoutMs;
  for (let delayMs = 50; ; delayMs = Math.min(2 * delayMs, 1_000)) {
    const answer = await attempt(cluster, transactionalId);
    if ('producerId' in answer) return answer;
    const isRetriable = answer.retriable || retriableHere.includes(answer.name);
    cluster.permissions.require(answer, 'Cannot make sure that this is the only writer', {
      operation: 'Write',
      on: { kind: 'transactional-id', name: transactionalId },
    });
    if (!isRetriable || Date.now() > deadline) throw refused(answer);
    await sleep(delayMs);
  }
}

async function attempt(
  cluster: ClusterConnections,
  transactionalId: string,
): Promise<FencedProducer | KafkaError> {
  try {
    const found = await cluster.askAny(findCoordinatorRequest(transactionalId));
    const notFound = kafkaError(found.errorCode, found.message);
    if (notFound) return notFound;
    const { errorCode, producerId, producerEpoch } = await cluster.sendToBroker(
      found.broker,
      initProducerIdRequest(transactionalId),
    );
    return kafkaError(errorCode) ?? { producerId, producerEpoch };
  } catch (error) {
    if (!(error instanceof BrokerUnavailable)) throw error;
    await cluster.metadata([]);
    return { name: 'NETWORK_EXCEPTION', message: error.message, retriable: true };
  }
}

function refused({ name, message }: KafkaError): ProblemError {
  return new ProblemError([
    errorProblem('cluster.request-failed', 'Cannot make sure that this is the only writer', {
      detail: `${name}: ${message}`,
      hint: "Kafka's transaction log needs enough brokers (transaction.state.log.replication.factor).",
    }),
  ]);
}
