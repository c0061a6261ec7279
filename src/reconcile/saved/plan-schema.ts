/** The JSON Schema of a saved plan; also in schemas/plan.schema.json. */
import { hazardSchema } from './hazard-schema.ts';
import { count, list, mapOf, object, orNull, type Schema, text } from './schema-words.ts';

const broker = count('A broker id.');
const replicas = (description: string): Schema => list(description, broker);
const assignments = list(
  'Replicas by partition, the preferred leader first.',
  replicas('Replicas of one partition.'),
);
const source = object('Where in git the declaration stands.', {
  file: text('The manifest.'),
  line: count('From 1.'),
  column: count('From 1.'),
});

const step = (kind: string, symbol: string, properties: Readonly<Record<string, Schema>>): Schema =>
  object(
    `A step of kind ${kind}.`,
    {
      kind: { const: kind, description: 'What the step does.' },
      symbol: { const: symbol, description: 'The sign that users see in front of it.' },
      topic: text('The topic it is about.'),
      topicId: text("Kafka's id of it; absent: it is new, or its id is unknown."),
      reason: text('Why, in one clause.'),
      hazards: list('What could hurt.', { description: 'A hazard.', $ref: '#/$defs/hazard' }),
      source,
      ...properties,
    },
    ['source', 'topicId'],
  );

const partitionChange = object('One partition whose replicas change.', {
  topic: text('The topic.'),
  partition: count('The partition.'),
  from: replicas('Replicas before, the preferred leader first.'),
  to: replicas('Replicas after, the preferred leader first.'),
  sizeBytes: count('Bytes of one replica.'),
  bytes: count('Bytes to copy: the size of one replica times the replicas added.'),
  reason: object('Why it changes.', {
    rule: text('The rule that it serves.'),
    text: text('In words and numbers.'),
  }),
});

const steps: readonly Schema[] = [
  step('create-topic', '+', {
    replicationFactor: count('Replicas of each partition.'),
    assignments,
    configs: mapOf('Configs to create it with.', text('The value, as text.')),
  }),
  step('add-partitions', '+', { existing: count('Partitions before.'), assignments }),
  step('set-config', '~', {
    changes: list(
      'The keys that change.',
      object('One key.', {
        key: text('The config key.'),
        from: orNull(text('Set now; null: the default holds.')),
        to: orNull(text('Set afterwards; null: the default holds.')),
        default: orNull(text('The default of the cluster, where it is known.')),
      }),
    ),
  }),
  step('move-replicas', '-/+', {
    placement: object("What the topic's replicas have to satisfy.", {
      pool: text('Their pool.'),
      racks: object(
        'The rack rule.',
        { kind: text('Which.'), racks: count('Distinct racks, where the rule counts them.') },
        ['racks'],
      ),
      leaderRacks: orNull(list('Racks whose brokers may be preferred leaders.', text('A rack.'))),
    }),
    partitions: list('The partitions that change.', partitionChange),
  }),
  step('elect-leaders', '>', {
    partitions: list(
      'The partitions to elect the preferred leader of.',
      object('One partition.', {
        partition: count('The partition.'),
        from: orNull(broker),
        to: broker,
      }),
    ),
  }),
  step('delete-topic', '-', {
    partitions: count('Partitions it has.'),
    bytes: count('Bytes of all replicas.'),
  }),
];

const spread = object('Over the brokers that may hold anything.', {
  min: { type: 'number', description: 'The least.' },
  mean: { type: 'number', description: 'The mean.' },
  max: { type: 'number', description: 'The most.' },
});

const load = object('What it carries.', {
  bytes: count('Used on its disks.'),
  replicas: count('Replicas.'),
  leaders: count('Partitions whose preferred leader it is.'),
});

const accessChange = (
  kind: string,
  symbols: readonly string[],
  properties: Readonly<Record<string, Schema>>,
): Schema =>
  object(
    `A change of kind ${kind}.`,
    {
      kind: { const: kind, description: 'What it does.' },
      symbol: { enum: symbols, description: 'The sign that users see in front of it.' },
      reason: text('Why, in one clause.'),
      source,
      ...properties,
    },
    ['source'],
  );
const acl = object('An ACL.', {
  resourceType: text('What it is about.'),
  resourceName: text('Its name; `*`: all.'),
  pattern: text('literal, or prefixed.'),
  principal: text('Whom it is for.'),
  host: text('Where they come from; `*`: anywhere.'),
  operation: text('What they do.'),
  permission: text('allow, or deny.'),
});
const user = { user: text('Their name.'), mechanism: text('The SASL mechanism.') };
const limit: Schema = { type: ['number', 'null'], description: 'The limit; null: none.' };
const accessChanges: readonly Schema[] = [
  accessChange('grant-acl', ['+'], { acl }),
  accessChange('revoke-acl', ['-'], { acl }),
  accessChange('set-quota', ['+', '~', '-'], {
    entity: mapOf('Whom it is for, by user, client-id or ip.', {
      type: ['string', 'null'],
      description: 'The name; null: everybody who has none of their own.',
    }),
    limits: list('What changes.', object('One limit.', { key: text('Its key.'), from: limit, to: limit })),
  }),
  accessChange('set-user', ['+', '~'], { ...user, iterations: count('Of the hash.') }),
  accessChange('remove-user', ['-'], user),
];

const summary = object('What the plan amounts to.', {
  topicsCreated: count('Topics created.'),
  topicsDeleted: count('Topics deleted.'),
  topicsReconfigured: count('Topics whose configs change.'),
  partitionsAdded: count('Partitions added to topics that exist.'),
  partitionsMoved: count('Partitions whose set of replicas changes.'),
  replicasMoved: count('Replicas copied to another broker.'),
  bytesMoved: count('Bytes copied.'),
  lowerBoundBytes: count(
    'No valid plan copies fewer bytes; of everything, also where a budget leaves some out.',
  ),
  bytesByRule: mapOf('Bytes copied, by the rule that asks for them.', count('Bytes copied for it.')),
  bytesAcrossRacks: count('Bytes copied from a leader in another rack.'),
  crossRackCost: orNull(
    object('What the bytes across racks cost; null: no price is declared.', {
      amount: { type: 'number', minimum: 0, description: 'How much.' },
      currency: text('Of what.'),
    }),
  ),
  leftOver: orNull(
    object('What the budget leaves for the next plan; null: nothing.', {
      partitions: count('Partitions.'),
      replicas: count('Replicas to copy.'),
      bytes: count('Bytes to copy.'),
    }),
  ),
  leadersChanged: count('Partitions that get another preferred leader.'),
  balance: list(
    'By pool and dimension.',
    object('The balance of one dimension.', {
      pool: text('The pool.'),
      dimension: { enum: ['storage', 'replicas', 'leaders'], description: 'What is balanced.' },
      unit: { enum: ['utilization', 'bytes', 'count'], description: 'Of the figures.' },
      tolerance: orNull({
        type: 'number',
        description: 'Allowed distance from the mean, as a share of it; null: not declared.',
      }),
      before: spread,
      after: spread,
      withinTolerance: { type: 'boolean', description: 'Afterwards.' },
    }),
  ),
  unreachableGoals: list(
    'What no plan can reach, and why.',
    object('One goal.', { pool: text('The pool.'), dimension: text('The dimension.'), why: text('Why.') }),
  ),
  drained: list(
    'Brokers that every replica moves away from.',
    object('One broker.', {
      broker,
      replicasBefore: count('Replicas before.'),
      replicasAfter: count('Replicas that stay.'),
      topicsLeft: list('Their topics.', text('A topic.')),
    }),
  ),
  held: list(
    'Partitions that git wants changed and that Kafka cannot change for now.',
    object('One partition.', {
      topic: text('The topic.'),
      partition: count('The partition.'),
      replicas: list('Its replicas.', broker),
      why: {
        enum: ['unavailable', 'offline-replica'],
        description:
          'unavailable: no live replica is in sync; offline-replica: it would keep a replica that is offline.',
      },
      waitsFor: list('Brokers that have to come back, or be drained, first.', broker),
      lagging: list('Live replicas that are not in sync.', broker),
    }),
  ),
  undeclaredTopics: list(
    'Live topics that git does not know.',
    object('One of them.', {
      topic: text('Its name.'),
      placement: orNull(text('The Placement that it follows nevertheless; null: none.')),
    }),
  ),
  ungovernedTopics: list('Live topics that nothing in git matches.', text('A topic.')),
  mixedFactors: list(
    'Topics whose partitions keep different numbers of replicas, as git states none.',
    object('One topic.', {
      topic: text('The topic.'),
      factors: list('Of its partitions.', count('A replication factor.')),
    }),
  ),
  unownedConfigs: list(
    'Config keys that somebody else set.',
    object('One topic.', { topic: text('The topic.'), keys: list('The keys.', text('A config key.')) }),
  ),
});

const warning = object(
  'A warning.',
  {
    code: text('What kind of warning, such as plan.note.'),
    severity: { const: 'warning', description: 'Errors keep a plan from being written.' },
    summary: text('What it is about, on one line.'),
    detail: text('Why it matters; may be empty.'),
    hint: text('What to do about it; may be empty.'),
    source,
    resource: text('The resource it is about, as Kind/name.'),
  },
  ['source', 'resource'],
);

const enforce: Schema = { enum: ['block', 'warn'], description: 'block: the plan is not applied.' };

const finding = object(
  'What the plan does against a rule.',
  {
    guardrail: text('The Guardrails document, or the external checker.'),
    rule: text('Which of its rules.'),
    enforce,
    resource: orNull(text('What it is about, as Kind/name; null: the plan as a whole.')),
    text: text('In words and numbers.'),
    source,
  },
  ['source'],
);

const plannedWindows = object('Windows of one Guardrails document, of which one has to be open.', {
  guardrail: text('The Guardrails document.'),
  enforce,
  windows: list(
    'The windows.',
    object('One window.', {
      cron: text('When it opens.'),
      durationMs: count('For so many milliseconds.'),
      timeZone: text('Of the IANA database.'),
    }),
  ),
});

export const planSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'topicwright plan',
  $defs: { hazard: hazardSchema },
  ...object(
    'What topicwright will do, in which order and why. Written by `plan --out`, applied by `apply plan.json`.',
    {
      apiVersion: { const: 'topicwright/v1', description: 'The version of this format.' },
      kind: { const: 'Plan', description: 'What the file is.' },
      digest: text(
        'Its identity: SHA-256 (hex) over the cluster, the steps and the access, without their sources.',
      ),
      checksum: text('SHA-256 (hex) over everything else in the file.'),
      cluster: text('metadata.name of the Cluster document.'),
      clusterId: text("Kafka's own id of the cluster."),
      observedDigest: text('SHA-256 (hex) over brokers, assignments and configs as observed.'),
      brokers: list(
        'The live brokers.',
        object('One broker.', {
          id: broker,
          host: text('Its host.'),
          rack: orNull(text('Its rack.')),
          capacityBytes: orNull(count('Of its disks together; null: unknown.')),
          diskLimitBytes: orNull(count('Up to where its disks may fill; null: unknown.')),
          pools: list('The pools that select it.', text('A pool.')),
          roles: list(
            'What pools ask of it: drained, replaced, replacing, cordoned, leaderless.',
            text('A role.'),
          ),
          before: load,
          after: load,
        }),
      ),
      throttle: object('How moves are paced.', {
        rate: {
          type: 'number',
          exclusiveMinimum: 0,
          description: 'Bytes per second, for each broker and direction.',
        },
        maxRate: {
          type: ['number', 'null'],
          exclusiveMinimum: 0,
          description: 'Up to where it may be raised for a move that would never end; null: not at all.',
        },
        reason: text('Where the rate comes from.'),
      }),
      steps: {
        type: 'array',
        description: 'In the order in which they are applied.',
        items: { description: 'A step; its kind says which.', oneOf: steps },
      },
      access: list('Changes of ACLs, quotas and users.', {
        description: 'A change; its kind says which.',
        oneOf: accessChanges,
      }),
      unmanaged: list(
        'ACLs, quotas and users that nothing declares.',
        object('One of them.', {
          kind: text('What it is.'),
          whose: text('A principal, the entity of a quota, or a user.'),
          text: text('In words.'),
        }),
      ),
      summary,
      unfinished: object('What an earlier run has left: an apply goes on with it.', {
        moves: count('Moves in flight.'),
        throttled: list('Brokers and topics under its throttle.', text('Such as `Broker/1001`.')),
        throttledDown: list('Brokers that are down, with its throttle: no pending change.', broker),
      }),
      warnings: list('What a reader should know.', warning),
      guardrails: list('What it does against the Guardrails.', finding),
      changeWindows: list('When it may be applied; empty: at any time.', plannedWindows),
      journal: mapOf(
        'Journal records to append once the steps are done.',
        orNull(text('The value of the record; null deletes it.')),
      ),
    },
  ),
};
