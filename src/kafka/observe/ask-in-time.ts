/** Asks one broker, and tells when it answered; for readings of which the time between them counts. */
import type { BrokerId } from '../../model/values/units.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import type { KafkaRequest } from '../connect/kafka-request.ts';

/** null: no answer. The moment is the middle between question and answer, by a clock that is never set. */
export async function askInTime<Answer>(
  cluster: ClusterConnections,
  broker: BrokerId,
  request: KafkaRequest<Answer>,
): Promise<{ readonly answer: Answer; readonly atMs: number } | null> {
  const askedMs = performance.now();
  try {
    const answer = await cluster.askBroker(broker, request);
    return { answer, atMs: (askedMs + performance.now()) / 2 };
  } catch (error) {
    if (error instanceof BrokerUnavailable) return null;
    throw error;
  }
}
