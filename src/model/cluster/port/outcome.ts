/** What became of each resource of a request, in Kafka's own words. */
import { errorProblem, type Problem } from '../../problem/problem.ts';

/** What became of one resource of a request. */
export interface Outcome<Resource> {
  readonly resource: Resource;
  /** null: done. */
  readonly error: KafkaError | null;
}

/** Kafka's own name for what went wrong (`INVALID_REPLICA_ASSIGNMENT`), with the broker's message. */
export interface KafkaError {
  readonly name: string;
  readonly message: string;
  readonly retriable: boolean;
  /** Of a refusal by Kafka's authorizer: what would grant the permission. */
  readonly remedy?: string;
}

/** `INVALID_REPLICA_ASSIGNMENT: …`, in Kafka's own words. */
export function describeOutcome(outcome: Outcome<unknown>): string {
  return outcome.error ? `${outcome.error.name}: ${outcome.error.message}` : 'done';
}

/** The problem of a change that Kafka's authorizer refuses; null: it failed for another reason, or not at all. */
export function denialOf(what: string, outcome: Outcome<unknown>, resource: string): Problem | null {
  const remedy = outcome.error?.remedy;
  if (remedy === undefined) return null;
  return errorProblem('cluster.permission-missing', `${what} is not permitted for ${resource}`, {
    detail: describeOutcome(outcome),
    hint: `${remedy}\nEarlier changes stay: apply again to continue.`,
    resource,
  });
}
