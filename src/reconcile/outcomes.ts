/** From the outcomes of a request to the problems that they are; called wherever reconcile/ changes something. */
import type { ConfigResource, Outcome, TopicPartition } from '../model/cluster-port.ts';
import { errorProblem, ProblemError } from '../model/problem.ts';

/** `INVALID_REPLICA_ASSIGNMENT: …`, in Kafka's own words. */
export function describeOutcome(outcome: Outcome<unknown>): string {
  return outcome.error ? `${outcome.error.name}: ${outcome.error.message}` : 'done';
}

/** Throws one ProblemError with every resource that failed. */
export function requireAllDone(
  what: string,
  outcomes: readonly Outcome<string | TopicPartition | ConfigResource>[],
): void {
  const failed = outcomes.filter(({ error }) => error !== null);
  if (failed.length === 0) return;
  throw new ProblemError(
    failed.map((outcome) => {
      const resource = resourceName(outcome.resource);
      return errorProblem('apply.failed', `${what} failed for ${resource}`, {
        detail: describeOutcome(outcome),
        hint: 'What was done before stays. Mend the cause and apply again: it goes on from there.',
        resource,
      });
    }),
  );
}

function resourceName(resource: string | TopicPartition | ConfigResource): string {
  if (typeof resource === 'string') return `Topic/${resource}`;
  if ('topic' in resource) return `Topic/${resource.topic}, partition ${resource.partition}`;
  return resource.kind === 'topic' ? `Topic/${resource.name}` : `Broker/${resource.id}`;
}
