/** Makes a change for many resources and tries again, each for itself, what Kafka calls retriable; used by every change. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { KafkaError, Outcome } from '../model/cluster-port.ts';
import { BrokerUnavailable } from './broker-unavailable.ts';
import { kafkaErrorNamed } from './kafka-errors.ts';

export interface RetryOptions<Resource> {
  readonly timeoutMs: number;
  /** Called before every attempt; what it throws ends them. */
  readonly check: () => Promise<void>;
  /** Called before each new attempt: finds the controller and the live brokers anew. */
  readonly refresh: () => Promise<unknown>;
  /** Errors that mean success when an earlier attempt's answer was lost: a topic that "already exists" by then. */
  readonly meansDone?: readonly string[];
  /** Says more about an error that is final. */
  readonly explain: (error: KafkaError, resource: Resource) => KafkaError | null;
  /** Retriable in general, but final for this change. */
  readonly final?: readonly string[];
}

const firstDelayMs = 100;
const longestDelayMs = 1_000;
/** Shorter limits: an unknown topic may be news that still travels, then it is a mistake; a preferred leader may just be catching up. */
const patienceMs: Readonly<Record<string, number>> = {
  UNKNOWN_TOPIC_OR_PARTITION: 400,
  PREFERRED_LEADER_NOT_AVAILABLE: 3_000,
};
/** After these it is unknown whether the change was made. */
const ambiguous: ReadonlySet<string> = new Set(['NETWORK_EXCEPTION', 'REQUEST_TIMED_OUT']);

interface Pending<Resource> {
  readonly resource: Resource;
  readonly index: number;
  readonly wasLost: boolean;
}

/** `attempt` answers for each resource in order; when it throws BrokerUnavailable, none was answered. */
export async function retryOutcomes<Resource>(
  resources: readonly Resource[],
  attempt: (resources: readonly Resource[]) => Promise<readonly (KafkaError | null)[]>,
  options: RetryOptions<Resource>,
): Promise<readonly Outcome<Resource>[]> {
  const outcomes: Outcome<Resource>[] = [];
  const startMs = Date.now();
  let pending: readonly Pending<Resource>[] = resources.map((resource, index) => ({
    ...{ resource, index },
    wasLost: false,
  }));
  for (let delayMs = firstDelayMs; pending.length > 0; delayMs = Math.min(2 * delayMs, longestDelayMs)) {
    await options.check();
    const errors = await tryOnce(pending, attempt);
    const elapsedMs = Date.now() - startMs + delayMs;
    pending = pending.flatMap((item, position) => {
      const error = settle(errors[position] ?? null, item, options);
      if (error && isWorthAnotherTry(error, elapsedMs, options)) {
        return [{ ...item, wasLost: item.wasLost || ambiguous.has(error.name) }];
      }
      const { resource } = item;
      outcomes[item.index] = { resource, error: error && options.explain(error, resource) };
      return [];
    });
    if (pending.length > 0) {
      await sleep(delayMs);
      await options.refresh();
    }
  }
  return outcomes;
}

async function tryOnce<Resource>(
  pending: readonly Pending<Resource>[],
  attempt: (resources: readonly Resource[]) => Promise<readonly (KafkaError | null)[]>,
): Promise<readonly (KafkaError | null)[]> {
  try {
    return await attempt(pending.map(({ resource }) => resource));
  } catch (error) {
    if (!(error instanceof BrokerUnavailable)) throw error;
    const lost = kafkaErrorNamed('NETWORK_EXCEPTION', error.message);
    return pending.map(() => lost);
  }
}

function settle(
  error: KafkaError | null,
  item: Pending<unknown>,
  { meansDone = [] }: Pick<RetryOptions<unknown>, 'meansDone'>,
): KafkaError | null {
  return error && item.wasLost && meansDone.includes(error.name) ? null : error;
}

function isWorthAnotherTry(
  error: KafkaError,
  elapsedMs: number,
  options: Pick<RetryOptions<unknown>, 'final' | 'timeoutMs'>,
): boolean {
  if (!error.retriable || options.final?.includes(error.name)) return false;
  return elapsedMs < Math.min(options.timeoutMs, patienceMs[error.name] ?? Number.POSITIVE_INFINITY);
}
