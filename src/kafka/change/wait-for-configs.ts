/** Waits until changed configs can be read everywhere: brokers learn of them one after the other. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { ConfigChange, ConfigOperation } from '../../model/cluster/port/cluster-changes.ts';
import { ownValue } from '../../model/values/own-value.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { mapConcurrently } from '../connect/map-concurrently.ts';
import { describeConfigsOf } from '../observe/read-configs.ts';
import { visibilityTimeoutMs } from './wait-for-metadata.ts';

const brokersAtOnce = 128;
const firstDelayMs = 20;
const longestDelayMs = 500;

/** Gives up silently: the change is made, and somebody may have changed it again. Brokers that don't answer are not waited for. */
export async function waitForConfigs(
  cluster: ClusterConnections,
  change: ConfigChange,
  brokers: readonly BrokerId[],
): Promise<void> {
  const deadline = Date.now() + visibilityTimeoutMs;
  await mapConcurrently(brokers, brokersAtOnce, async (broker) => {
    for (let delayMs = firstDelayMs; Date.now() < deadline; delayMs = Math.min(2 * delayMs, longestDelayMs)) {
      const configs = await describeConfigsOf(cluster, broker, change.resource);
      if (configs === null || change.operations.every((operation) => isVisible(operation, configs))) return;
      await sleep(delayMs);
    }
  });
}

function isVisible(change: ConfigOperation, configs: Configs): boolean {
  const value = ownValue(configs, change.key);
  if (change.operation === 'delete') return value === undefined;
  if (change.operation === 'set') return value === change.value;
  const elements = new Set(value?.split(','));
  const isIn = (element: string): boolean => elements.has(element);
  const named = change.value.split(',');
  return change.operation === 'append' ? named.every(isIn) : !named.some(isIn);
}
