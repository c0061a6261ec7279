/** Kind Cluster: which Kafka cluster, and how plans are applied to it. */
import type { ClusterDeclaration, Connection, UndeclaredPolicy } from '../../model/desired/desired-state.ts';
import { readTopicPatterns } from '../fields/read-topic-patterns.ts';
import type { ClusterDocument } from '../generated/documents.ts';
import { resolveBeside } from '../read/file-path.ts';
import { documentSchema } from '../schema/document.ts';
import { choice, type JsonSchema, list, mapping, referable, text } from '../schema/json-schema.ts';
import { topicPatterns } from '../schema/topic-patterns.ts';
import { applySchema, declareApplyPolicy } from './cluster/apply-policy.ts';
import { declareMetrics, metricsSchema } from './cluster/metrics.ts';
import { declareProxy, proxySchema } from './cluster/proxy.ts';
import { declareSasl, saslSchema } from './cluster/sasl.ts';
import { declareTls, tlsSchema } from './cluster/tls.ts';
import type { ValidDocument } from './valid-document.ts';

const byDefault = { currency: 'USD', prune: [], else: 'report' } as const;

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

export const clusterSchema: JsonSchema = documentSchema({
  kind: 'Cluster',
  description: 'Which Kafka cluster to connect to. Secrets are given only by reference.',
  spec: mapping(
    'How to reach the cluster: either bootstrapServers or simulation.',
    {
      bootstrapServers,
      clientProperties: referable(
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
        { tls: tlsSchema, sasl: saslSchema },
        { examples: [{ tls: { ca: `\${file:./ca.pem}` } }, { tls: true }] },
      ),
      proxy: proxySchema,
      metrics: metricsSchema,
      costs: mapping(
        'What copying costs; plans show the amount.',
        {
          crossRackPerGB: {
            type: 'number',
            minimum: 0,
            description: 'The price of copying 10^9 bytes from one rack to another.',
            examples: [0.02],
          },
          currency: { ...text('The currency of the amounts.', 'EUR'), default: byDefault.currency },
        },
        { required: ['crossRackPerGB'], examples: [{ crossRackPerGB: 0.02, currency: 'EUR' }] },
      ),
      prune: list(
        'Resources that plans remove when no document declares them. Kinds that are not listed here are reported and kept.',
        choice('A kind of resource.', ['acls', 'quotas', 'users']),
        { default: byDefault.prune, examples: [['acls']] },
      ),
      unmanaged: mapping(
        'What to do with undeclared topics: live topics that no Topic declares and no Placement selects except by "*". Internal topics of Kafka and topicwright never count.',
        {
          ignore: topicPatterns('Topics that need no declaration.'),
          else: choice(
            'All other undeclared topics. report: plans and drift list them. block: they are drift, and no plan is applied until each is declared, ignored or deleted.',
            ['report', 'block'],
            { default: byDefault.else },
          ),
        },
        { examples: [{ ignore: ['connect-*', '_schemas'], else: 'block' }] },
      ),
      apply: applySchema,
    },
    { examples: [{ bootstrapServers: ['kafka-1:9092'] }, { simulation: './cluster.json' }] },
  ),
});

type Document = ValidDocument<ClusterDocument>;

export function declareCluster(document: Document): ClusterDeclaration {
  const { name, source } = document;
  const { crossRackPerGB, currency = byDefault.currency } = document.content.spec.costs ?? {};
  const costs = crossRackPerGB === undefined ? null : { crossRackPerGB, currency };
  return {
    name,
    source,
    connection: declareConnection(document),
    missing: document.neededLater,
    costs,
    metrics: declareMetrics(document),
    prune: document.content.spec.prune ?? byDefault.prune,
    undeclared: declareUndeclared(document),
    apply: declareApplyPolicy(document),
  };
}

function declareUndeclared(document: Document): UndeclaredPolicy {
  const { ignore = [], else: otherwise = byDefault.else } = document.content.spec.unmanaged ?? {};
  return { ignore: readTopicPatterns(document, ['spec', 'unmanaged', 'ignore'], ignore), otherwise };
}

function declareConnection(document: Document): Connection {
  const { content, file, places, report } = document;
  const { bootstrapServers, clientProperties, simulation, security, proxy } = content.spec;
  if (simulation !== undefined) {
    checkSimulationOnly(document);
    return { kind: 'simulation', file: resolveBeside(file, simulation) };
  }
  if (bootstrapServers === undefined && clientProperties === undefined) {
    report.error('manifest.invalid', places.key(['spec']), 'spec.bootstrapServers is missing', {
      detail: 'A Cluster needs the address of a Kafka.',
      hint: 'Add bootstrapServers: [kafka-1:9092], or simulation: ./cluster.json to try things out.',
    });
  }
  return {
    kind: 'kafka',
    bootstrapServers: splitServers(bootstrapServers ?? []),
    tls: declareTls(document, security?.tls),
    sasl: security?.sasl ? declareSasl(document, security.sasl) : null,
    proxy: proxy ? declareProxy(document, proxy) : null,
    propertiesFile: clientProperties === undefined ? null : resolveBeside(file, clientProperties),
  };
}

const splitServers = (written: string | readonly string[]): readonly string[] =>
  [written].flat().flatMap((servers) => servers.split(',').map((server) => server.trim()));

function checkSimulationOnly({ content, places, report }: Document): void {
  for (const key of ['bootstrapServers', 'clientProperties', 'security', 'proxy'] as const) {
    if (content.spec[key] === undefined) continue;
    report.error(
      'manifest.contradiction',
      places.key(['spec', key]),
      `spec.simulation excludes spec.${key}`,
      {
        detail: 'A cluster is either real or simulated.',
        hint: 'Keep one of them, or write two Cluster documents.',
      },
    );
  }
}
