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
  'How topicwright logs in to the brokers.',
  {
    mechanism: choice('The SASL mechanism; `oauthbearer` uses the client credentials grant.', [
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
      ...text('oauthbearer: the token endpoint.', 'https://login.example.com/oauth2/token'),
      pattern: '^https?://',
      errorMessage: 'an address such as https://login.example.com/oauth2/token',
    },
    clientId: text('oauthbearer: the client id.', 'topicwright'),
    clientSecret: text('oauthbearer: the client secret; only by reference.', `\${env:OAUTH_CLIENT_SECRET}`),
    scope: text('oauthbearer: the scope to request.', 'kafka'),
    audience: text('oauthbearer: the audience to request, if the token server needs one.', 'kafka'),
    extensions: {
      type: 'object',
      description: 'oauthbearer: SASL extensions, sent to the brokers with the token (KIP-342).',
      propertyNames: { pattern: '^[A-Za-z]+$', errorMessage: 'a name of letters alone' },
      additionalProperties: text('Its value.', 'lkc-1'),
      examples: [{ logicalCluster: 'lkc-1' }],
    },
    headerUrlencode: flag(
      'oauthbearer: percent-encodes the client id and secret in the header, as RFC 6749 requires; false for token servers that expect them unencoded.',
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
  'A proxy for every connection to the brokers; the proxy resolves host names.',
  {
    url: {
      ...text('Its address: socks5://host:port or http://host:port.', 'socks5://bastion.example.com:1080'),
      pattern: '^(?:socks5h?|http)://[^@/]+$',
      errorMessage: 'an address such as socks5://bastion:1080 or http://proxy:3128, without credentials',
    },
    username: text('The user name for the proxy.', 'topicwright'),
    password: text('The password for the proxy; only by reference.', `\${env:PROXY_PASSWORD}`),
  },
  { required: ['url'], examples: [{ url: 'socks5://bastion.example.com:1080' }] },
);

const bootstrapServer = '\\s*[^\\s,/]+:\\d{1,5}\\s*';

const bootstrapServers: JsonSchema = {
  type: ['array', 'string'],
  description: 'Brokers to connect to first, as host:port: a list, or text separated by commas.',
  minItems: 1,
  pattern: `^${bootstrapServer}(?:,${bootstrapServer})*$`,
  errorMessage: 'brokers as host:port without a protocol, such as [kafka-1:9092]',
  examples: [['kafka-1:9092', 'kafka-2:9092']],
  items: {
    type: 'string',
    pattern: `^${bootstrapServer}(?:,${bootstrapServer})*$`,
    errorMessage: 'a broker as host:port without a protocol, such as kafka-1:9092',
    description: 'A broker, as host:port.',
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
  produceP99: '99th percentile of produce requests, in milliseconds.',
  fetchP99: '99th percentile of consumer fetch requests, in milliseconds.',
  requestIdle: 'The share of time that request handlers are idle, from 0 to 1.',
  isrShrinks: 'Replicas that fall out of sync, per second.',
  partitionSize: 'Bytes of one replica, by topic and partition; for `metrics fetch`.',
  diskFree: 'Free bytes on the disk of a broker; for `metrics fetch`.',
};
const guard = (description: string): JsonSchema => flag(description, true);

const apply: JsonSchema = mapping(
  'How plans are applied: how much moves at a time, what pauses an apply, and when it gives up.',
  {
    inFlight: mapping(
      'How much may move at a time; the next move starts when one completes.',
      {
        movesPerBroker: {
          ...count('Partitions that one broker sends, and the same number that it receives.', 10),
          default: 10,
        },
        bytesPerBroker: size(
          'Bytes that one broker sends, and the same number that it receives; omitted: no limit.',
          '500GiB',
        ),
        moves: { ...count('Partitions in the whole cluster.', 1000), default: 1000 },
        bytes: size('Bytes in the whole cluster; omitted: no limit.', '10TiB'),
      },
      { examples: [{ movesPerBroker: 5, bytesPerBroker: '500GiB' }] },
    ),
    movesPerMinute: {
      ...count(
        'Moves started in any one minute: many tiny partitions load the controller rather than the disks.',
        1000,
      ),
      default: 1000,
    },
    replicasAtOnce: {
      ...count('Replicas of one partition copied at a time: its leader sends to all of them.', 1),
      default: 1,
    },
    guards: mapping(
      'Conditions that pause the apply for as long as they hold; false turns one off.',
      {
        underReplicated: guard('Other partitions on the brokers that take part are under-replicated.'),
        minIsr: guard('Other partitions on these brokers are at or below their min.insync.replicas.'),
        offline: guard('Other partitions on these brokers have no leader.'),
        brokerDown: guard('A broker that takes part is down.'),
        disk: guard('A disk that receives replicas is more than 97% full.'),
      },
      { examples: [{ underReplicated: false }] },
    ),
    giveUpAfter: {
      ...duration('Gives up, leaving the cluster clean, after this long without progress.', '10m'),
      default: '10m',
    },
    neverEndingAfter: {
      ...duration('Cancels a move whose copy has not come closer to its leader for this long.', '5m'),
      default: '5m',
    },
    leaseTerm: {
      ...duration(
        'The next apply may take over from one that has not renewed its lease for this long.',
        '15s',
      ),
      default: '15s',
    },
    otherReassignments: choice(
      'What to do when another tool is reassigning partitions of the plan.',
      ['wait', 'refuse'],
      { default: 'wait' },
    ),
  },
  { examples: [{ inFlight: { movesPerBroker: 5 }, giveUpAfter: '30m' }] },
);

export const clusterSchema: JsonSchema = documentSchema({
  kind: 'Cluster',
  description: 'Which Kafka cluster to connect to. Secrets are given only by reference.',
  spec: mapping(
    'How to reach the cluster: either bootstrapServers or simulation.',
    {
      bootstrapServers,
      clientProperties: text(
        "A file as Kafka's own tools read it with --command-config, relative to this one; fields of this document take precedence.",
        './client.properties',
        `\${env:KAFKA_CLIENT_PROPERTIES}`,
      ),
      simulation: text(
        'The snapshot file of an embedded cluster, to try things out without Kafka; relative to this file.',
        './cluster.json',
      ),
      security: mapping(
        'TLS and SASL.',
        { tls, sasl },
        { examples: [{ tls: { ca: `\${file:./ca.pem}` } }, { tls: true }] },
      ),
      proxy,
      metrics: mapping(
        'Where the load and sizes of brokers are read from.',
        {
          source: choice('logdirs asks Kafka itself.', ['logdirs', 'prometheus', 'datadog'], {
            default: 'logdirs',
          }),
          url: {
            ...text(
              'source prometheus: the address of the server. source datadog: the API of your site; https://api.datadoghq.com by default.',
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
          apiKey: text('source datadog: the API key; only by reference.', `\${env:DD_API_KEY}`),
          appKey: text(
            'source datadog: an application key that may read metrics and hosts; only by reference.',
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
              'source datadog: the host tag that capacity.byInstanceType of a ThrottlePolicy refers to.',
              'instance-type',
            ),
            default: 'instance-type',
          },
          events: {
            type: ['boolean', 'array'],
            description:
              'source datadog: whether to post events when throttling starts or ends, a rate is set by hand, or metrics are missing; a list: with these tags.',
            items: text('A tag.', 'team:kafka'),
            default: true,
            examples: [['team:kafka'], false],
          },
          brokers: {
            type: 'object',
            description:
              'Broker ids by label, tag or host, for those that are neither a broker id nor an advertised host.',
            propertyNames: { minLength: 1, errorMessage: 'a value of the label' },
            additionalProperties: brokerId('The broker.'),
            examples: [{ 'kafka-a:7071': 1001 }],
          },
          window: {
            ...duration(
              'The window over which rates are averaged; by default 1m with Prometheus and 2m with Datadog.',
              '1m',
            ),
          },
          queries: mapping(
            'Queries that replace the defaults. source prometheus: PromQL; the defaults fit jmx_exporter with its example configuration for Kafka; `$label` and `$window` are filled in. source datadog: as in the metrics explorer; a query without a rollup gets one of the window.',
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
        'What copying costs; plans show the amount.',
        {
          crossRackPerGB: {
            type: 'number',
            minimum: 0,
            description: 'The price of copying 10^9 bytes from one rack to another.',
            examples: [0.02],
          },
          currency: text('The currency of the amounts; USD by default.', 'EUR'),
        },
        { required: ['crossRackPerGB'], examples: [{ crossRackPerGB: 0.02, currency: 'EUR' }] },
      ),
      prune: list(
        'Resources that plans remove when no document declares them. Kinds that are not listed here are reported and kept.',
        choice('A kind of resource.', ['acls', 'quotas', 'users']),
        { default: [], examples: [['acls']] },
      ),
      unmanaged: mapping(
        'What to do with undeclared topics: live topics that no Topic declares and no Placement selects except by "*". Internal topics of Kafka and topicwright never count.',
        {
          ignore: topicPatterns('Topics that need no declaration.'),
          else: choice(
            'All other undeclared topics. report: plans and drift list them. block: they are drift, and no plan is applied until each is declared, ignored or deleted.',
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
