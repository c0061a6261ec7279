/** ACLs, client quotas and SCRAM users: what the port reads and changes of them. */
import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import {
  type AclBinding,
  entityKey,
  type ObservedAccess,
  type QuotaChange,
  sortAccess,
  type UserChange,
} from '../../model/cluster/access.ts';
import type { KafkaError, Outcome } from '../../model/cluster/port/outcome.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { append } from '../../model/values/long-lists.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import type { KafkaRequest } from '../connect/kafka-request.ts';
import { alterClientQuotasRequest } from '../requests/access/alter-client-quotas.ts';
import {
  alterUserScramCredentialsRequest,
  type CredentialChange,
  type SaltedCredential,
} from '../requests/access/alter-user-scram-credentials.ts';
import { createAclsRequest, type PositionedError } from '../requests/access/create-acls.ts';
import { deleteAclsRequest } from '../requests/access/delete-acls.ts';
import { describeAclsRequest } from '../requests/access/describe-acls.ts';
import { describeClientQuotasRequest } from '../requests/access/describe-client-quotas.ts';
import { describeUserScramCredentialsRequest } from '../requests/access/describe-user-scram-credentials.ts';
import { describeConfigsRequest } from '../requests/brokers/describe-configs.ts';
import { onCluster, type Permission } from '../security/permissions.ts';
import { retryOptions } from './retry-options.ts';
import { retryOutcomes } from './retry-outcomes.ts';
import { splitBatches } from './split-batches.ts';

/** A controller takes at most 10,000 records from one request. */
const mostPerRequest = 10_000;
const changesPerRequest = 1_000;
const mayDescribe: Permission = { operation: 'Describe', on: onCluster };
const mayAlter: Permission = { operation: 'Alter', on: onCluster };

/** Throws a ProblemError: `cluster.permission-missing`, or `cluster.request-failed`. */
export async function readAccess(cluster: ClusterConnections): Promise<ObservedAccess> {
  const [acls, quotas, users] = await Promise.all([
    cluster.askAny(describeAclsRequest()),
    cluster.askAny(describeClientQuotasRequest()),
    cluster.askAny(describeUserScramCredentialsRequest()),
  ]);
  const aclError = kafkaError(acls.errorCode, acls.message);
  const hasAuthorizer = aclError?.name !== 'SECURITY_DISABLED';
  if (hasAuthorizer) requireAnswer(cluster, aclError, 'The ACLs cannot be read', mayDescribe);
  requireAnswer(cluster, kafkaError(quotas.errorCode, quotas.message), 'The quotas cannot be read', {
    operation: 'DescribeConfigs',
    on: onCluster,
  });
  requireAnswer(cluster, kafkaError(users.errorCode, users.message), 'The users cannot be read', mayDescribe);
  return sortAccess({
    acls: hasAuthorizer ? acls.acls : null,
    quotas: quotas.quotas,
    users: users.credentials,
    ...(acls.unknownAcls > 0 && { unknownAcls: acls.unknownAcls }),
    ownPrincipal: (await namesPrincipalsItself(cluster)) ? null : cluster.permissions.ownPrincipal(),
    unencrypted: !cluster.isEncrypted,
  });
}

/** Whether a broker may name clients otherwise than by default; also where it can't be asked. */
async function namesPrincipalsItself(cluster: ClusterConnections): Promise<boolean> {
  const [broker] = cluster.brokers;
  if (!broker) return true;
  try {
    const request = describeConfigsRequest([{ kind: 'broker', id: broker.id }], { defaults: true });
    const [resource] = await cluster.askBroker(broker.id, request);
    if (resource?.errorCode !== 0) return true;
    return resource.configs.some(({ name, value }) =>
      Object.entries(cluster.permissions.principalSettings()).some(
        ([key, byDefault]) => (name === key || name.endsWith(`.${key}`)) && value !== byDefault,
      ),
    );
  } catch (error) {
    if (error instanceof BrokerUnavailable) return true;
    throw error;
  }
}

function requireAnswer(
  { permissions }: ClusterConnections,
  error: KafkaError | null,
  what: string,
  permission: Permission,
): void {
  permissions.require(error, what, permission);
  if (error) {
    throw new ProblemError([
      errorProblem('cluster.request-failed', what, { detail: `${error.name}: ${error.message}` }),
    ]);
  }
}

export async function createAcls(
  cluster: ClusterConnections,
  acls: readonly AclBinding[],
): Promise<readonly Outcome<AclBinding>[]> {
  return changeAcls(cluster, acls, createAclsRequest);
}

export async function deleteAcls(
  cluster: ClusterConnections,
  acls: readonly AclBinding[],
): Promise<readonly Outcome<AclBinding>[]> {
  return changeAcls(cluster, acls, deleteAclsRequest);
}

export async function alterQuotas(
  cluster: ClusterConnections,
  changes: readonly QuotaChange[],
): Promise<readonly Outcome<QuotaChange>[]> {
  const attempt = async (pending: readonly QuotaChange[]): Promise<readonly (KafkaError | null)[]> => {
    return matchQuotas(pending, await cluster.sendToController(alterClientQuotasRequest(pending)));
  };
  return inBatches(cluster, changes, attempt, { operation: 'AlterConfigs', on: onCluster });
}

/** In the order of the changes. */
export function matchQuotas(
  changes: readonly QuotaChange[],
  answers: readonly (PositionedError & Pick<QuotaChange, 'entity'>)[],
): readonly (KafkaError | null)[] {
  const byEntity = new Map(answers.map((answer) => [entityKey(answer.entity), answer]));
  return changes.map(({ entity }) => toError(byEntity.get(entityKey(entity))));
}

export async function alterUsers(
  cluster: ClusterConnections,
  changes: readonly UserChange[],
): Promise<readonly Outcome<UserChange>[]> {
  const salted = new Map<UserChange, CredentialChange>();
  for (const item of changes) salted.set(item, { ...item, credential: await saltPassword(item) });
  const attempt = async (pending: readonly UserChange[]): Promise<readonly (KafkaError | null)[]> => {
    const request = alterUserScramCredentialsRequest(pending.flatMap((item) => salted.get(item) ?? []));
    const byName = new Map((await cluster.sendToController(request)).map((answer) => [answer.name, answer]));
    return pending.map(({ user }) => toError(byName.get(user)));
  };
  // Kafka takes only one change of a user in a request.
  const byMechanism = Map.groupBy(changes, ({ mechanism }) => mechanism);
  const outcomes = new Map<UserChange, Outcome<UserChange>>();
  for (const ofMechanism of byMechanism.values()) {
    const done = await inBatches(cluster, ofMechanism, attempt, mayAlter);
    for (const outcome of done) outcomes.set(outcome.resource, outcome);
  }
  return changes.map((item) => outcomes.get(item) ?? { resource: item, error: kafkaError(-1) });
}

/** Hi() of RFC 5802, of the length of the mechanism's hash. Kafka's clients send the password's UTF-8 without SASLprep: none here either. */
async function saltPassword({ mechanism, credential }: UserChange): Promise<SaltedCredential | null> {
  if (credential === null) return null;
  const { password, iterations } = credential;
  const salt = randomBytes(24);
  const [digest, length] =
    mechanism === 'scram-sha-256' ? (['sha256', 32] as const) : (['sha512', 64] as const);
  const saltedPassword = await promisify(pbkdf2)(password, salt, iterations, length, digest);
  return { iterations, salt, saltedPassword };
}

async function changeAcls(
  cluster: ClusterConnections,
  acls: readonly AclBinding[],
  request: (acls: readonly AclBinding[]) => KafkaRequest<readonly PositionedError[]>,
): Promise<readonly Outcome<AclBinding>[]> {
  const attempt = async (pending: readonly AclBinding[]): Promise<readonly (KafkaError | null)[]> => {
    const answers = await cluster.sendToController(request(pending));
    return pending.map((_, index) => toError(answers[index]));
  };
  const outcomes = new Map<AclBinding, Outcome<AclBinding>>();
  for (const batch of aclBatches(acls)) {
    for (const outcome of await inBatch(cluster, batch, attempt, mayAlter))
      outcomes.set(outcome.resource, outcome);
  }
  return acls.map((acl) => outcomes.get(acl) ?? { resource: acl, error: kafkaError(-1) });
}

/**
 * All of a resource in one request, which takes effect as a whole: where allow.everyone.if.no.acl.found holds, the first ACL of a
 * resource shuts out everybody whose own is yet to come.
 */
export function aclBatches(acls: readonly AclBinding[]): readonly (readonly AclBinding[])[] {
  const byResource = Map.groupBy(acls, ({ resourceType, resourceName, pattern }) =>
    JSON.stringify([resourceType, resourceName, pattern]),
  );
  const weigh = (group: readonly AclBinding[]): number => group.length;
  return splitBatches([...byResource.values()], changesPerRequest, weigh).flatMap((groups) =>
    splitBatches(groups.flat(), mostPerRequest),
  );
}

const toError = (answer: PositionedError | undefined): KafkaError | null =>
  kafkaError(answer?.errorCode ?? -1, answer?.message);

async function inBatches<Item>(
  cluster: ClusterConnections,
  items: readonly Item[],
  attempt: (pending: readonly Item[]) => Promise<readonly (KafkaError | null)[]>,
  permission: Permission,
): Promise<readonly Outcome<Item>[]> {
  const outcomes: Outcome<Item>[] = [];
  for (const batch of splitBatches(items, changesPerRequest)) {
    append(outcomes, await inBatch(cluster, batch, attempt, permission));
  }
  return outcomes;
}

const inBatch = <Item>(
  cluster: ClusterConnections,
  batch: readonly Item[],
  attempt: (pending: readonly Item[]) => Promise<readonly (KafkaError | null)[]>,
  permission: Permission,
): Promise<readonly Outcome<Item>[]> =>
  retryOutcomes(
    batch,
    attempt,
    retryOptions(cluster, () => permission),
  );
