/** Asks the controller whether it would make changes, with validate_only: the port's validate. */

import type { ProposedChange } from '../../model/cluster/port/cluster-changes.ts';
import type { KafkaError, Outcome } from '../../model/cluster/port/outcome.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import type { KafkaRequest } from '../connect/kafka-request.ts';
import { mapConcurrently } from '../connect/map-concurrently.ts';
import { alterClientQuotasRequest } from '../requests/access/alter-client-quotas.ts';
import { incrementalAlterConfigsRequest } from '../requests/brokers/incremental-alter-configs.ts';
import { createPartitionsRequest } from '../requests/topics/create-partitions.ts';
import { createTopicsRequest } from '../requests/topics/create-topics.ts';
import type { NamedError } from '../requests/topics/named-error.ts';
import { onCluster, onTopic, type Permission } from '../security/permissions.ts';
import { matchAnswers as matchConfigs } from './alter-configs.ts';
import { matchQuotas } from './control-access.ts';
import { cutAddition, headOf, weighTopic } from './cut-topics.ts';
import { retryOutcomes } from './retry-outcomes.ts';
import { splitBatches } from './split-batches.ts';
import { validateDeletions } from './validate-deletions.ts';

/** The controller takes one after the other anyway: a second one is on its way meanwhile. */
const requestsAtOnce = 2;
const changesPerRequest = 1_000;
/** A new controller is elected within this time as a rule; a plan is worth reading without an answer as well. */
const patienceMs = 3_000;

const validateOnly = { validateOnly: true };

type OfKind<Kind extends ProposedChange['kind']> = Extract<ProposedChange, { readonly kind: Kind }>;

const isOfKind =
  <Kind extends ProposedChange['kind']>(kind: Kind) =>
  (change: ProposedChange): change is OfKind<Kind> =>
    change.kind === kind;

export async function validateChanges(
  cluster: ClusterConnections,
  changes: readonly ProposedChange[],
): Promise<readonly Outcome<ProposedChange>[]> {
  const outcomes = await Promise.all([
    validateCreations(cluster, changes),
    validateAdditions(cluster, changes),
    validateConfigs(cluster, changes),
    validateQuotas(cluster, changes),
    validateDeletions(cluster, changes.filter(isOfKind('delete-topic'))),
  ]);
  const byChange = new Map(
    outcomes.flat().map((outcome): [ProposedChange, Outcome<ProposedChange>] => [outcome.resource, outcome]),
  );
  return changes.map((resource) => byChange.get(resource) ?? { resource, error: kafkaError(-1) });
}

type Outcomes = Promise<readonly Outcome<ProposedChange>[]>;

/** Of one with more partitions than a request may make, only the first of them can be validated. */
function validateCreations(cluster: ClusterConnections, changes: readonly ProposedChange[]): Outcomes {
  const { recordsPerRequest } = cluster.limits;
  return validateBatches(cluster, changes.filter(isOfKind('create-topic')), {
    limit: recordsPerRequest,
    weigh: ({ topic }) => weighTopic(headOf(topic, recordsPerRequest)),
    request: (batch) =>
      createTopicsRequest(
        batch.map(({ topic }) => headOf(topic, recordsPerRequest)),
        validateOnly,
      ),
    match: (batch, answers) =>
      matchNames(
        batch.map(({ topic }) => topic.name),
        answers,
      ),
    permissionFor: ({ topic }) => ({ operation: 'Create', on: onTopic(topic.name) }),
  });
}

function validateAdditions(cluster: ClusterConnections, changes: readonly ProposedChange[]): Outcomes {
  const { recordsPerRequest } = cluster.limits;
  return validateBatches(cluster, changes.filter(isOfKind('add-partitions')), {
    limit: recordsPerRequest,
    weigh: ({ addition }) => Math.min(addition.assignments.length, recordsPerRequest),
    request: (batch) =>
      createPartitionsRequest(
        batch.flatMap(({ addition }) => cutAddition(addition, recordsPerRequest).slice(0, 1)),
        validateOnly,
      ),
    match: (batch, answers) =>
      matchNames(
        batch.map(({ addition }) => addition.topic),
        answers,
      ),
    permissionFor: ({ addition }) => ({ operation: 'Alter', on: onTopic(addition.topic) }),
  });
}

function validateConfigs(cluster: ClusterConnections, changes: readonly ProposedChange[]): Outcomes {
  return validateBatches(cluster, changes.filter(isOfKind('alter-configs')), {
    limit: changesPerRequest,
    weigh: ({ change }) => change.operations.length,
    request: (batch) =>
      incrementalAlterConfigsRequest(
        batch.map(({ change }) => change),
        validateOnly,
      ),
    match: (batch, answers) =>
      matchConfigs(
        batch.map(({ change }) => change),
        answers,
      ),
    permissionFor: ({ change: { resource } }) => ({
      operation: 'AlterConfigs',
      on: resource.kind === 'topic' ? onTopic(resource.name) : onCluster,
    }),
  });
}

function validateQuotas(cluster: ClusterConnections, changes: readonly ProposedChange[]): Outcomes {
  return validateBatches(cluster, changes.filter(isOfKind('alter-quota')), {
    limit: changesPerRequest,
    weigh: () => 1,
    request: (batch) =>
      alterClientQuotasRequest(
        batch.map(({ change }) => change),
        validateOnly,
      ),
    match: (batch, answers) =>
      matchQuotas(
        batch.map(({ change }) => change),
        answers,
      ),
    permissionFor: () => ({ operation: 'AlterConfigs', on: onCluster }),
  });
}

interface Validation<Change, Answer> {
  readonly limit: number;
  readonly weigh: (change: Change) => number;
  readonly request: (batch: readonly Change[]) => KafkaRequest<Answer>;
  readonly match: (batch: readonly Change[], answer: Answer) => readonly (KafkaError | null)[];
  readonly permissionFor: (change: Change) => Permission;
}

async function validateBatches<Change extends ProposedChange, Answer>(
  cluster: ClusterConnections,
  changes: readonly Change[],
  { limit, weigh, request, match, permissionFor }: Validation<Change, Answer>,
): Outcomes {
  const batches = splitBatches(changes, limit, weigh);
  const outcomes = await mapConcurrently(batches, requestsAtOnce, (batch) =>
    retryOutcomes(
      batch,
      async (pending) => match(pending, await cluster.sendToController(request(pending))),
      {
        ...{ timeoutMs: patienceMs, silenceTimeoutMs: patienceMs },
        check: async () => undefined,
        refresh: () => cluster.metadata([]),
        explain: (error, change) => cluster.permissions.explain(error, permissionFor(change)),
      },
    ),
  );
  return outcomes.flat();
}

function matchNames(
  names: readonly string[],
  answers: readonly NamedError[],
): readonly (KafkaError | null)[] {
  const byName = new Map(answers.map((answer) => [answer.name, answer]));
  return names.map((name) => {
    const answer = byName.get(name);
    return answer ? kafkaError(answer.errorCode, answer.message) : kafkaError(-1);
  });
}
