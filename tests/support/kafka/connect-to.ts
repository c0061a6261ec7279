/** topicwright's own port to a plaintext test cluster. */

import type { KafkaLimits, KafkaSettings } from '../../../src/kafka/connect/kafka-settings.ts';
import { connectKafka } from '../../../src/kafka/connect-kafka.ts';
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';

export function plainSettings(bootstrapServers: readonly string[]): KafkaSettings {
  return { bootstrapServers, tls: null, sasl: null, proxy: null };
}

export async function connectTo(
  bootstrapServers: readonly string[],
  limits: Partial<KafkaLimits> = {},
): Promise<ClusterPort> {
  return connectKafka(plainSettings(bootstrapServers), limits);
}
