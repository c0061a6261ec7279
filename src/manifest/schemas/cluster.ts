/** The JSON Schema of kind Cluster. */
import { prometheusQueries, type Signal } from '../../model/metrics/metrics-settings.ts';
import { documentSchema } from './document.ts';
import { choice, flag, type JsonSchema, list, mapping, text } from './json-schema.ts';
import { brokerId, duration, size } from './quantities.ts';
import { topicPatterns } from './topic-patterns.ts';

const tls: JsonSchema = {
  ...mapping('TLS to the brokers; true or {} trusts the authorities of the system.', {
    ca: text('The certificate authority to trust, as PEM text.', `\${file:./ca.pem}`),
    cert: text('The certificate of this client, as PEM text.', `\${file:./client.pem}`),
    key: text("The client certificate's key, as PEM text; only by reference.", `\${env:KAFKA_CLIENT_KEY}`),
    keyPassword: text('The password of an encrypted key; only by reference.', `\${env:KAFKA_KEY_PASSWORD}`),
    rejectUnauthorized: {
      type: 'boolean',
      default: true,
      description: 'false accepts any certificate: for tests only.',
      examples: [true],
    },
    serverName: text('The name that the certificates of the brokers are for (SNI).', 'kafka.example.com'),
  }),
  type: ['object', 'boolean'],
  examples: [{ ca: `\${file:./ca.pem}` }, true],
};

const sasl = mapping(
  'Who topicwright is to the brokers.',
  {
    mechanism: choice('The SASL mechanism; `oauthbearer` asks for tokens with client credentials.', [
      'scram-sha-512',
      'scram-sha-256',
      'plain',
      'oauthbearer',
      'aws-msk-iam',
    ]),
    username: text('plain, scram: the user.', `\${env:KAFKA_USER}`),
    password: text(
      'plain, scram: the password; only by reference.',
      `\${env:KAFKA_PASSWORD}`,
      `\${file:./kafka.password}`,
    ),
    tokenEndpoint: {
      ...text('oauthbearer: where tokens are asked for.', 'https://login.example.com/oauth2/token'),
      pattern: '^https?://',
      errorMessage: 'an address such as https://login.example.com/oauth2/token',
    },
    clientId: text('oauthbearer: the client.', 'topicwright'),
    clientSecret: text('oauthbearer: its secret; only by reference.', `\${env:OAUTH_CLIENT_SECRET}`),
    scope: text('oauthbearer: the scope to ask for.', 'kafka'),
    audience: text('oauthbearer: the audience to ask for, where the token server wants one.', 'kafka'),
    extensions: {
      type: 'object',
      description: 'oauthbearer: SASL extensions, which are sent to the brokers beside the token (KIP-342).',
      propertyNames: { pattern: '^[A-Za-z]+$', errorMessage: 'a name of letters alone' },
      additionalProperties: text('Its value.', 'lkc-1'),
      examples: [{ logicalCluster: 'lkc-1' }],
    },
    headerUrlencode: flag(
      'oauthbearer: percent-encodes client and secret in the header, as RFC 6749 wants it; false for token servers that take them as they are.',
      true,
    ),
    region: text('aws-msk-iam: the AWS region of the cluster.', 'eu-central-1'),
    profile: text(
      "aws-msk-iam: a profile of AWS's shared configuration; by default credentials are found as AWS's tools find them.",
      'kafka-admin',
    ),
    role: text('aws-msk-iam: the ARN of a role to assume.', 'arn:aws:iam::123456789012:role/kafka-admin'),
  },
  {
    required: ['mechanism'],
    examples: [{ mechanism: 'scram-sha-512', username: 'topicwright', password: `\${env:KAFKA_PASSWORD}` }],
  },
);

const proxy = mapping(
  'A proxy that every connection to the brokers goes through; it looks host names up itself.',
  {
    url: {
      ...text('Its address: socks5://host:port or http://host:port.', 'socks5://bastion.example.com:1080'),
      pattern: '^(?:socks5h?|http)://[^@/]+$',
      errorMessage: 'an address such as socks5://bastion:1080 or http://proxy:3128, without credentials',
    },
    username: text('The user at the proxy.', 'topicwright'),
    password: text('The password at the proxy; only by reference.', `\${env:PROXY_PASSWORD}`),
  },
  { required: ['url'], examples: [{ url: 'socks5://bastion.example.com:1080' }] },
);

const bootstrapServer = '\\s*[^\\s,/]+:\\d{1,5}\\s*';

const bootstrapServers: JsonSchema = {
  type: ['array', 'string'],
  description: 'Brokers to begin with, as host:port; a list, or text with commas.',
  minItems: 1,
  pattern: `^${bootstrapServer}(?:,${bootstrapServer})*$`,
  errorMessage: 'brokers as host:port without a protocol, such as [kafka-1:9092]',
  examples: [['kafka-1:9092', 'kafka-2:9092']],
  items: {
    type: 'string',
    pattern: `^${bootstrapServer}(?:,${bootstrapServer})*$`,
    errorMessage: 'a broker as host:port without a protocol, such as kafka-1:9092',
    description: 'A broker as host:port.',
    examples: ['kafka-1:9092'],
  },
};

const count = (description: string, example: number): JsonSchema => ({
  type: 'integer',
  minimum: 1,
  description,
  examples: [example],
});
const signalTexts: Readonly<Record<Signal, string>> = {
  sent: 'Bytes per second that a broker sends.',
  received: 'Bytes per second that a broker receives.',
  produceP99: 'Milliseconds that the slowest hundredth of produce requests takes.',
  fetchP99: 'Milliseconds that the slowest hundredth of fetch requests of consumers takes.',
  requestIdle: 'The share of their time that request handlers are idle, from 0 to 1.',
  isrShrinks: 'How often per second a replica falls out of sync.',
  partitionSize: 'Bytes of one replica, by topic and partition; for `metrics fetch`.',
  diskFree: 'Free bytes of the disk of a broker; for `metrics fetch`.',
};
const guard = (description: string): JsonSchema => flag(description, true);

const apply: JsonSchema = mapping(
  'How plans are applied: what may be in flight, what pauses it, when it gives up.',
  {
    inFlight: mapping(
      'What may be moving at a time; the next move begins as one completes.',
      {
        movesPerBroker: {
          ...count('Partitions that a broker sends, and as many that it receives.', 10),
          default: 10,
        },
        bytesPerBroker: size(
          'Bytes that a broker sends, and as many that it receives; omitted: any.',
          '500GiB',
        ),
        moves: { ...count('Partitions of the whole cluster.', 1000), default: 1000 },
        bytes: size('Bytes of the whole cluster; omitted: any.', '10TiB'),
      },
      { examples: [{ movesPerBroker: 5, bytesPerBroker: '500GiB' }] },
    ),
    movesPerMinute: {
      ...count(
        'Moves begun within any minute: many tiny partitions load the controller, not the disks.',
        1000,
      ),
      default: 1000,
    },
    replicasAtOnce: {
      ...count('Replicas of one partition copied at a time, as its leader feeds them all.', 1),
      default: 1,
    },
    guards: mapping(
      'What pauses the apply while it lasts; false switches one off.',
      {
        underReplicated: guard(
          'Partitions beside those that move, on the same brokers, are under-replicated.',
        ),
        minIsr: guard('They are at or below their min.insync.replicas.'),
        offline: guard('They have no leader.'),
        brokerDown: guard('A broker that takes part is down.'),
        disk: guard('A disk that receives is fuller than its pool allows.'),
      },
      { examples: [{ underReplicated: false }] },
    ),
    giveUpAfter: {
      ...duration('Gives up, with a clean cluster, once nothing has come forward for so long.', '10m'),
      default: '10m',
    },
    neverEndingAfter: {
      ...duration('Takes a move back whose copy comes no nearer to its leader for so long.', '5m'),
      default: '5m',
    },
    leaseTerm: {
      ...duration(
        'An apply that gives no sign of life for so long is taken for dead by the next one.',
        '15s',
      ),
      default: '15s',
    },
    otherReassignments: choice(
      'What to do where somebody else is reassigning partitions of the plan.',
      ['wait', 'refuse'],
      { default: 'wait' },
    ),
  },
  { examples: [{ inFlight: { movesPerBroker: 5 }, giveUpAfter: '30m' }] },
);

export const clusterSchema: JsonSchema = documentSchema({
  kind: 'Cluster',
  description: 'Which Kafka the other documents are about. Secrets are given only by reference.',
  spec: mapping(
    'How to reach the cluster: either bootstrapServers or simulation.',
    {
      bootstrapServers,
      clientProperties: text(
        "A file as Kafka's own tools read it with --command-config, relative to this one; what this document says itself goes first.",
        './client.properties',
        `\${env:KAFKA_CLIENT_PROPERTIES}`,
      ),
      simulation: text(
        'The snapshot file of an embedded cluster, for trying things out; relative to this file.',
        './cluster.json',
      ),
      security: mapping(
        'TLS and SASL.',
        { tls, sasl },
        { examples: [{ tls: { ca: `\${file:./ca.pem}` } }, { tls: true }] },
      ),
      proxy,
      metrics: mapping(
        'Where the load of brokers is read from.',
        {
          source: choice('logdirs asks Kafka itself.', ['logdirs', 'prometheus', 'datadog'], {
            default: 'logdirs',
          }),
          url: {
            ...text(
              "source prometheus: its address. source datadog: that of the site's API; https://api.datadoghq.com by default.",
              'http://prometheus:9090',
              'https://api.datadoghq.eu',
            ),
            pattern: '^https?://',
            errorMessage: 'an address such as http://prometheus:9090',
          },
          token: text(
            'source prometheus: sent as a bearer token; only by reference.',
            `\${env:PROMETHEUS_TOKEN}`,
          ),
          brokerLabel: {
            ...text(
              'source prometheus: the label whose value is the id or the host of a broker.',
              'instance',
            ),
            default: 'instance',
          },
          apiKey: text('source datadog: its API key; only by reference.', `\${env:DD_API_KEY}`),
          appKey: text(
            'source datadog: its application key, which may read metrics and hosts; only by reference.',
            `\${env:DD_APP_KEY}`,
          ),
          brokerTag: {
            ...text(
              'source datadog: the tag of a series, or of its host, that names the broker.',
              'broker_id',
            ),
            default: 'broker_id',
          },
          instanceTypeTag: {
            ...text(
              "source datadog: the tag of hosts that a ThrottlePolicy's capacity.byInstanceType goes by.",
              'instance-type',
            ),
            default: 'instance-type',
          },
          events: {
            type: ['boolean', 'array'],
            description:
              'source datadog: whether events are posted as throttling begins, ends, is set by hand or lacks metrics; a list: with these tags.',
            items: text('A tag.', 'team:kafka'),
            default: true,
            examples: [['team:kafka'], false],
          },
          brokers: {
            type: 'object',
            description:
              'The broker of each label, tag or host that names none by its id or advertised host.',
            propertyNames: { minLength: 1, errorMessage: 'a value of the label' },
            additionalProperties: brokerId('The broker.'),
            examples: [{ 'kafka-a:7071': 1001 }],
          },
          window: {
            ...duration(
              'What rates are means of; for source prometheus 1m by default, for source datadog 2m.',
              '1m',
            ),
          },
          queries: mapping(
            'Queries in place of the defaults. source prometheus: PromQL; the defaults fit jmx_exporter with its example configuration for Kafka; `$label` and `$window` are filled in. source datadog: as in its metrics explorer; one without a rollup gets that of the window.',
            Object.fromEntries(
              Object.entries(prometheusQueries).map(([signal, query]) => [
                signal,
                text(signalTexts[signal as Signal], query),
              ]),
            ),
            { examples: [{ sent: 'sum by ($label) (rate(node_network_transmit_bytes_total[$window]))' }] },
          ),
        },
        { examples: [{ source: 'logdirs' }] },
      ),
      costs: mapping(
        'What copying costs, for plans to tell.',
        {
          crossRackPerGB: {
            type: 'number',
            minimum: 0,
            description: 'The price of 10^9 bytes that go from one rack to another.',
            examples: [0.02],
          },
          currency: text('Shown beside amounts; USD unless given.', 'EUR'),
        },
        { required: ['crossRackPerGB'], examples: [{ crossRackPerGB: 0.02, currency: 'EUR' }] },
      ),
      prune: list(
        'What plans remove where no document declares it; it is reported, and stays, unless it is named here.',
        choice('A kind of resource.', ['acls', 'quotas', 'users']),
        { default: [], examples: [['acls']] },
      ),
      unmanaged: mapping(
        'What becomes of live topics that no Topic declares, and no Placement selects but by "*". Internal topics of Kafka and topicwright never count.',
        {
          ignore: topicPatterns('Topics that nobody needs to declare.'),
          else: choice(
            'The others. report: plans and drift tell them. block: they are drift, and no plan is applied until each is declared, ignored or deleted.',
            ['report', 'block'],
            { default: 'report' },
          ),
        },
        { examples: [{ ignore: ['connect-*', '_schemas'], else: 'block' }] },
      ),
      apply,
    },
    { examples: [{ bootstrapServers: ['kafka-1:9092'] }, { simulation: './cluster.json' }] },
  ),
});
