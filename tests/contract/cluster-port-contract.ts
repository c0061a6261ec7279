/**
 * The one suite that every ClusterPort has to pass: the embedded cluster and real Kafka alike, so that they can't drift
 * apart. Where they differ, Kafka is right. Called by each implementation's test file.
 */
import { afterAll, beforeAll, describe } from 'vitest';
import { describeChangingTopics } from './changing-topics.ts';
import { describeConfiguring } from './configuring.ts';
import type { ContractCluster } from './contract-cluster.ts';
import { describeControllingAccess } from './controlling-access.ts';
import { describeKeepingAJournal } from './keeping-a-journal.ts';
import { describeLookingUp } from './looking-up.ts';
import { describeMeasuringTraffic } from './measuring-traffic.ts';
import { describeMovingUnderThrottle } from './moving-under-throttle.ts';
import { describeObserving } from './observing.ts';
import { describeReassigning } from './reassigning.ts';
import { describeValidating } from './validating.ts';

/** Beside those of other clusters in the same file; the tests of one cluster come one after the other. */
export function describeClusterPort(name: string, start: () => Promise<ContractCluster>): void {
  describe.concurrent(`the ClusterPort of ${name}`, () => {
    describe('keeps the contract', { concurrent: false }, () => describeContract(start));
  });
}

function describeContract(start: () => Promise<ContractCluster>): void {
  let started: ContractCluster | undefined;
  const cluster = (): ContractCluster => {
    if (!started) throw new Error('the cluster has not started');
    return started;
  };
  beforeAll(async () => {
    started = await start();
  });
  afterAll(async () => started?.stop());

  describeObserving(cluster);
  describeChangingTopics(cluster);
  describeConfiguring(cluster);
  describeValidating(cluster);
  describeReassigning(cluster);
  describeMovingUnderThrottle(cluster);
  describeKeepingAJournal(cluster);
  describeLookingUp(cluster);
  describeMeasuringTraffic(cluster);
  describeControllingAccess(cluster);
}
