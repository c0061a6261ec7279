/** A broker of a real cluster is killed: Kafka elects the replicas that the plan put second, and they are spread over the survivors. */
import { describe, expect, test } from 'vitest';
import { loseBroker } from '../../bench/failover/lose-broker.ts';
import { kafkaLines } from '../support/kafka/kafka-lines.ts';

describe.each(kafkaLines)('on $name', ({ version }) => {
  test('what it led goes to several with failover, and to its neighbor without', async () => {
    const { plan, secondSteps, before, after } = await loseBroker(version);
    expect(plan.summary).toMatchObject({ bytesMoved: 0, replicasMoved: 0, leadersChanged: 0 });
    // topicwright's own topics, which this plan creates, are led by somebody as well.
    expect(plan.summary.ordersChanged).toBeGreaterThan(0);
    expect(secondSteps).toBe(0);
    expect(before).toEqual({ 'with-failover': [6, 6, 6, 6], without: [6, 6, 6, 6] });
    expect(after['without']).toEqual([0, 12, 6, 6]);
    expect(after['with-failover']?.toSorted()).toEqual([0, 6, 9, 9]);
  }, 240_000);
});
