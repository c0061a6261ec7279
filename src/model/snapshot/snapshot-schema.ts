/** The JSON Schema of a ClusterSnapshot: also in schemas/cluster-snapshot.schema.json. */

import { aclOperations, aclResourceTypes } from '../cluster/access.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });
const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description });
const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items });
const textMap = (description: string): Schema => ({
  type: 'object',
  description,
  additionalProperties: { type: 'string', description: 'The value, as text.' },
});
const object = (
  description: string,
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: 'object',
  description,
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

const brokerIds = (description: string): Schema => list(description, count('A broker id.'));

const logDir = object(
  'One disk of a broker.',
  {
    path: text('Where it is mounted.'),
    totalBytes: count('Its size in bytes; 0: unknown.'),
    usableBytes: count('Free bytes of it.'),
  },
  {
    cordoned: { const: true, description: 'It takes no new replica (KIP-1066); absent: it does.' },
    failed: {
      const: true,
      description: 'It is offline: its replicas are too (KIP-112); absent: it is online.',
    },
  },
);

const brokerSchema = object(
  'A broker. One that only appears in replica lists is down.',
  { id: count('Its node.id.') },
  {
    host: text('Its advertised host; by default `broker-` and its id.'),
    port: { type: 'integer', minimum: 0, maximum: 65_535, description: 'Its port; 9092 by default.' },
    rack: { type: ['string', 'null'], description: 'Its broker.rack; absent: none.' },
    tags: textMap('Its tags; absent: none.'),
    configs: textMap('Dynamic configs set on purpose on this broker; absent: none.'),
    logDirs: list('Its log dirs; absent: not known.', logDir),
    hung: { const: true, description: 'It is live to Kafka and did not answer; absent: it answered.' },
  },
);

const downBrokerSchema = object(
  'A broker that is registered and not live.',
  { id: count('Its node.id.') },
  {
    host: text('Its advertised host; by default `broker-` and its id.'),
    port: { type: 'integer', minimum: 0, maximum: 65_535, description: 'Its port; 9092 by default.' },
    rack: { type: ['string', 'null'], description: 'Its broker.rack; absent: none.' },
  },
);

const partitionSchema = object(
  'A partition.',
  {
    id: count('Its number, from 0.'),
    replicas: {
      ...brokerIds(
        "As Kafka's metadata has them, the preferred leader first; while it is being reassigned: old and new ones.",
      ),
      minItems: 1,
    },
  },
  {
    isr: brokerIds('In-sync replicas; absent: all but those being added.'),
    leader: {
      type: ['integer', 'null'],
      minimum: 0,
      description: 'null: offline; absent: the first replica that is in sync.',
    },
    offlineReplicas: brokerIds(
      'Replicas whose broker is not live or whose log dir failed; absent: those on brokers that are not listed.',
    ),
    eligibleLeaders: brokerIds(
      'Replicas outside the ISR that lack no acknowledged record, of a partition without a leader (KIP-966); absent: not told.',
    ),
    sizeBytes: count('Bytes of one replica on disk; absent: 0.'),
    addingReplicas: brokerIds('Replicas being added by a reassignment in flight; absent: none.'),
    removingReplicas: brokerIds('Replicas being removed by a reassignment in flight; absent: none.'),
  },
);

const topicSchema = object(
  'A topic.',
  { name: text('Its name.'), partitions: { ...list('Its partitions.', partitionSchema), minItems: 1 } },
  {
    id: text("Kafka's topic id; absent: unknown."),
    tags: textMap('Its tags; absent: none.'),
    configs: textMap('Topic configs set on purpose; absent: none.'),
  },
);

const simulationSchema = object(
  'What only the embedded cluster knows of itself; other commands ignore it.',
  {},
  {
    linkBytesPerSecond: {
      type: 'number',
      exclusiveMinimum: 0,
      description: "Speed of each broker's network link, in and out; 125,000,000 (1 Gbit/s) by default.",
    },
    topicsCreated: count('How many topics it has created so far; absent: none. Topic ids are made of it.'),
    downBrokers: list('Brokers that are down and may come back, with their disks.', brokerSchema),
    replicas: list(
      'Replicas that differ in size from their partition: copies under way, and those left behind by a broker that was down. Of the others being added, nothing has arrived yet.',
      object('One replica.', {
        topic: text('The topic.'),
        partition: count('The partition.'),
        broker: count('The broker that holds it.'),
        sizeBytes: { type: 'number', minimum: 0, description: 'Bytes that have arrived so far.' },
      }),
    ),
    throttles: list(
      'What passed through throttles in the last ten seconds, over which Kafka measures them.',
      object('One side of one broker.', {
        broker: count('The broker.'),
        side: { enum: ['leader', 'follower'], description: 'leader: sent; follower: received.' },
        usedBytes: { type: 'number', minimum: 0, description: 'Bytes of those ten seconds.' },
        idleMs: { type: 'number', description: 'Milliseconds since the last of them.' },
      }),
    ),
  },
);

const takenAt: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$',
};

const metricsSchema = object('How busy brokers were; written by `topicwright metrics fetch`.', {
  source: { enum: ['logdirs', 'prometheus', 'datadog'], description: 'Who measured it.' },
  takenAt: { ...takenAt, description: 'When: ISO 8601, UTC.' },
  windowMs: { type: 'number', minimum: 0, description: 'Milliseconds that rates are means of.' },
  brokers: list(
    'The brokers that were measured.',
    object(
      'One broker.',
      { id: count('Its id.') },
      {
        sent: {
          type: 'number',
          minimum: 0,
          description: 'Bytes per second, replication included; absent: not known.',
        },
        received: {
          type: 'number',
          minimum: 0,
          description: 'Bytes per second, replication included; absent: not known.',
        },
        instanceType: text('Such as m5.large; absent: not known.'),
      },
    ),
  ),
});

const choice = (description: string, values: readonly string[]): Schema => ({ enum: values, description });

const accessSchema = object(
  'Who may do what, and how much of it; absent: not read.',
  {
    acls: {
      ...list(
        'The ACLs; null: the brokers have no authorizer.',
        object('An ACL.', {
          resourceType: choice('What it is about.', aclResourceTypes),
          resourceName: text('Its name; `*`: all.'),
          pattern: choice('Whether the name is a prefix.', ['literal', 'prefixed']),
          principal: text('Whom it is for.'),
          host: text('Where they come from; `*`: anywhere.'),
          operation: choice('What they do.', aclOperations),
          permission: choice('Whether they may.', ['allow', 'deny']),
        }),
      ),
      type: ['array', 'null'],
    },
    quotas: list(
      'The client quotas.',
      object('A quota.', {
        entity: {
          type: 'object',
          description: 'Whom it is for, by user, client-id or ip; null: everybody who has none of their own.',
          additionalProperties: { type: ['string', 'null'], description: 'The name.' },
        },
        limits: {
          type: 'object',
          description: "By key, in Kafka's units.",
          additionalProperties: { type: 'number', description: 'The limit.' },
        },
      }),
    ),
    users: list(
      'The SCRAM users.',
      object("A user's credential.", {
        user: text('The name.'),
        mechanism: choice('The mechanism.', ['scram-sha-256', 'scram-sha-512']),
        iterations: count('Of the hash.'),
      }),
    ),
  },
  {
    unknownAcls: count('How many ACLs are of a kind that newer releases of Kafka have; absent: none.'),
    ownPrincipal: text(
      'Whom the brokers took topicwright for, such as `User:topicwright`; absent: not known.',
    ),
  },
);

export const snapshotSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'topicwright cluster snapshot',
  ...object(
    'A Kafka cluster as it was observed. Written by `topicwright snapshot`; read by `plan --snapshot` and as the embedded cluster of a Cluster document (`simulation:`).',
    {
      apiVersion: { const: 'topicwright/v1', description: 'The version of this format.' },
      kind: { const: 'ClusterSnapshot', description: 'What the file is.' },
      clusterId: text("Kafka's own id of the cluster."),
      takenAt: {
        ...takenAt,
        description:
          'When it was observed: ISO 8601, UTC. The clock of an embedded cluster goes on from here.',
      },
      brokers: list('The brokers that are alive.', brokerSchema),
      topics: list('The topics.', topicSchema),
    },
    {
      downBrokers: list(
        'Brokers that are registered and not live; absent: none, or not known (Kafka lists them since 4.0).',
        downBrokerSchema,
      ),
      topicDefaults: textMap(
        "What each topic config is where a topic does not set it: broker settings over Kafka's defaults; absent: unknown.",
      ),
      brokerSettings: textMap(
        "The brokers' `transaction.state.log.*` settings, written while there is no topic `__transaction_state`; absent: Kafka's defaults.",
      ),
      journal: textMap(
        "topicwright's own records in the cluster, the latest value of each key; absent: none.",
      ),
      access: accessSchema,
      metrics: metricsSchema,
      simulation: simulationSchema,
    },
  ),
};
