/** Makes a change for many resources and tries again, each for itself, what Kafka calls retriable. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { KafkaError, Outcome } from '../../model/cluster/port/outcome.ts';
import { ownValue } from '../../model/values/own-value.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import { kafkaErrorNamed } from '../connect/kafka-errors.ts';

export interface RetryOptions<Resource> {
  readonly timeoutMs: number;
  /** The limit where whoever was asked does not answer. */
  readonly silenceTimeoutMs: number;
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
/** The error of a change that got no answer. */
const unanswered = 'NETWORK_EXCEPTION';

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
  let startMs = Number.POSITIVE_INFINITY;
  let pending: readonly Pending<Resource>[] = resources.map((resource, index) => ({
    ...{ resource, index },
    wasLost: false,
  }));
  for (let delayMs = firstDelayMs; pending.length > 0; delayMs = Math.min(2 * delayMs, longestDelayMs)) {
    await options.check();
    startMs = Math.min(startMs, Date.now());
    const { errors, wasSent } = await tryOnce(pending, attempt);
    const elapsedMs = Date.now() - startMs + delayMs;
    pending = pending.flatMap((item, position) => {
      const error = settle(errors[position] ?? null, item, options);
      if (error && isWorthAnotherTry(error, elapsedMs, options)) {
        return [{ ...item, wasLost: item.wasLost || isUnclear(error, wasSent) }];
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
): Promise<{ readonly errors: readonly (KafkaError | null)[]; readonly wasSent: boolean }> {
  try {
    return { errors: await attempt(pending.map(({ resource }) => resource)), wasSent: true };
  } catch (error) {
    if (!(error instanceof BrokerUnavailable)) throw error;
    const lost = kafkaErrorNamed(unanswered, error.message);
    return { errors: pending.map(() => lost), wasSent: error.wasSent };
  }
}

/** Whether the change may have been made. */
function isUnclear({ name }: KafkaError, wasSent: boolean): boolean {
  return name === 'REQUEST_TIMED_OUT' || (name === unanswered && wasSent);
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
  {
    final,
    timeoutMs,
    silenceTimeoutMs,
  }: Pick<RetryOptions<unknown>, 'final' | 'timeoutMs' | 'silenceTimeoutMs'>,
): boolean {
  if (!error.retriable || final?.includes(error.name)) return false;
  if (error.name === unanswered) return elapsedMs < silenceTimeoutMs;
  return elapsedMs < Math.min(timeoutMs, ownValue(patienceMs, error.name) ?? Number.POSITIVE_INFINITY);
}
