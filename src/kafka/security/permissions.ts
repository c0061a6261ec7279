/** What Kafka's authorizer refuses, in words that lead on: the permission, and the line that grants it. */
import { X509Certificate } from 'node:crypto';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import type { KafkaSettings } from '../connect/kafka-settings.ts';

/** https://kafka.apache.org/documentation/#operations_in_kafka */
export interface Permission {
  readonly operation:
    | 'Alter'
    | 'AlterConfigs'
    | 'Create'
    | 'Delete'
    | 'Describe'
    | 'DescribeConfigs'
    | 'Read'
    | 'Write';
  readonly on: PermissionResource;
}

export type PermissionResource =
  | { readonly kind: 'cluster' }
  | { readonly kind: 'topic' | 'group' | 'transactional-id'; readonly name: string };

export const onCluster: PermissionResource = { kind: 'cluster' };
export const onTopic = (name: string): PermissionResource => ({ kind: 'topic', name });

const isDenial = (error: KafkaError | null): error is KafkaError =>
  error?.name.endsWith('_AUTHORIZATION_FAILED') ?? false;

/** Who topicwright is to this cluster, and how its permissions are granted. */
export class Permissions {
  readonly #settings: KafkaSettings;
  readonly #tokenSubject: () => string | null;

  constructor(settings: KafkaSettings, tokenSubject: () => string | null) {
    this.#settings = settings;
    this.#tokenSubject = tokenSubject;
  }

  /** The error with the permission and its remedy, where that is what it is about. */
  explain(error: KafkaError | null, permission: Permission): KafkaError | null {
    if (!isDenial(error)) return error;
    const { operation, on } = permission;
    const message = `${this.#principal()} may not ${operation} ${describeResource(on)}.`;
    return { ...error, message, remedy: this.#remedy(permission) };
  }

  /** Throws a ProblemError `cluster.permission-missing` where the error is a denial. */
  require(error: KafkaError | null, what: string, permission: Permission): void {
    const explained = this.explain(error, permission);
    if (!isDenial(explained)) return;
    const { name, message, remedy = '' } = explained;
    throw new ProblemError([
      errorProblem('cluster.permission-missing', what, { detail: `${name}: ${message}`, hint: remedy }),
    ]);
  }

  /** As Kafka's default principal builder names it; null: that is not known. */
  ownPrincipal(): string | null {
    const name = this.#userName();
    const isCertain = this.#settings.sasl !== null || (name !== null && plainName.test(name));
    return name === null || !isCertain ? null : `User:${name}`;
  }

  /** What brokers can be told to make of this login, and what they do by default; each listener may have its own. */
  principalSettings(): Readonly<Record<string, string>> {
    const { sasl } = this.#settings;
    return {
      'principal.builder.class':
        'org.apache.kafka.common.security.authenticator.DefaultKafkaPrincipalBuilder',
      ...(sasl === null && { 'ssl.principal.mapping.rules': 'DEFAULT' }),
      ...(sasl?.mechanism === 'oauthbearer' && { 'sasl.oauthbearer.sub.claim.name': 'sub' }),
    };
  }

  #userName(): string | null {
    const { sasl, tls } = this.#settings;
    if (sasl && 'username' in sasl) return sasl.username;
    if (sasl) return this.#tokenSubject();
    return tls?.cert === undefined ? 'ANONYMOUS' : distinguishedName(tls.cert);
  }

  #principal(): string {
    const subject = this.#settings.sasl ? 'token' : 'certificate';
    return `User:${this.#userName() ?? `<the subject of its ${subject}>`}`;
  }

  #remedy({ operation, on }: Permission): string {
    const { sasl, tls, bootstrapServers } = this.#settings;
    if (sasl?.mechanism === 'aws-msk-iam') {
      return `The IAM policy of this identity has to allow ${iamAction(operation, on)} on ${describeResource(on)}.`;
    }
    const flag = on.kind === 'cluster' ? '--cluster' : `--${on.kind} ${quote(on.name)}`;
    const login = sasl || tls ? ' --command-config admin.properties' : '';
    const line = `kafka-acls.sh --bootstrap-server ${bootstrapServers[0]}${login} --add --allow-principal ${quote(this.#principal())} --operation ${operation} ${flag}`;
    const guess =
      !sasl && tls?.cert !== undefined
        ? '\nThe principal is the subject of the certificate, unless the ssl.principal.mapping.rules of the brokers make another one of it.'
        : '';
    return `Grant it:\n  ${line}${guess}`;
  }
}

function describeResource(on: PermissionResource): string {
  if (on.kind === 'cluster') return 'the cluster';
  return `${on.kind === 'transactional-id' ? 'transactional id' : on.kind} ${on.name}`;
}

const quote = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** Nothing in it that Java and OpenSSL write differently: names of attributes, escapes. */
const plainName = /^(?:ANONYMOUS|(?:(?:CN|C|L|ST|O|OU|DC|UID)=[\w .@:/*'()-]+(?:,(?!$)|$))+)$/;

/** RFC 2253 has the most specific part first, certificates have it last. */
function distinguishedName(cert: string): string | null {
  try {
    return new X509Certificate(cert).subject.split('\n').reverse().join(',');
  } catch {
    return null;
  }
}

/** https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html */
function iamAction(operation: Permission['operation'], { kind }: PermissionResource): string {
  const action = {
    cluster: {
      Create: 'CreateTopic',
      AlterConfigs: 'AlterClusterDynamicConfiguration',
      DescribeConfigs: 'DescribeClusterDynamicConfiguration',
    },
    topic: {
      Read: 'ReadData',
      Write: 'WriteData',
      AlterConfigs: 'AlterTopicDynamicConfiguration',
      DescribeConfigs: 'DescribeTopicDynamicConfiguration',
    },
    group: {},
    'transactional-id': { Write: 'AlterTransactionalId' },
  }[kind] as Readonly<Record<string, string>>;
  const noun = { cluster: 'Cluster', topic: 'Topic', group: 'Group', 'transactional-id': 'TransactionalId' }[
    kind
  ];
  return `kafka-cluster:${action[operation] ?? `${operation}${noun}`}`;
}
