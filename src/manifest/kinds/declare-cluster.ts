/** A Cluster document to its declaration. */
import type {
  ClusterDeclaration,
  Connection,
  ProxySettings,
  TlsSettings,
  UndeclaredPolicy,
} from '../../model/desired/desired-state.ts';
import { readTopicPatterns } from '../fields/read-topic-patterns.ts';
import { resolveBeside } from '../read/file-path.ts';
import { formatPath, type Path } from '../read/source-map.ts';
import { isMissing, requireReference } from '../references/require-reference.ts';
import { declareApplyPolicy } from './declare-apply-policy.ts';
import { declareMetrics } from './declare-metrics.ts';
import { declareSasl } from './declare-sasl.ts';
import type { ClusterDocument, ProxySpec, TlsSpec } from './documents.ts';
import type { ValidDocument } from './valid-document.ts';

type Document = ValidDocument<ClusterDocument>;

export function declareCluster(document: Document): ClusterDeclaration {
  const { name, source } = document;
  const { crossRackPerGB, currency = 'USD' } = document.content.spec.costs ?? {};
  const costs = crossRackPerGB === undefined ? null : { crossRackPerGB, currency };
  return {
    name,
    source,
    connection: declareConnection(document),
    missing: document.neededLater,
    costs,
    metrics: declareMetrics(document),
    prune: document.content.spec.prune ?? [],
    undeclared: declareUndeclared(document),
    apply: declareApplyPolicy(document),
  };
}

function declareUndeclared(document: Document): UndeclaredPolicy {
  const { ignore = [], else: otherwise = 'report' } = document.content.spec.unmanaged ?? {};
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

function declareTls(document: Document, tls: TlsSpec | boolean | undefined): TlsSettings | null {
  const path = ['spec', 'security', 'tls'];
  if (tls === undefined || tls === false || isMissing(document, path)) return null;
  if (tls === true) return {};
  for (const key of ['ca', 'cert', 'key'] as const) checkPem(document, [...path, key], tls[key]);
  requireReference(document, [...path, 'key'], tls.key);
  requireReference(document, [...path, 'keyPassword'], tls.keyPassword);
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    const [given, other] = tls.cert === undefined ? ['key', 'cert'] : ['cert', 'key'];
    document.report.error(
      'manifest.contradiction',
      document.places.key([...path, given]),
      `security.tls.${given} needs security.tls.${other}`,
      { detail: 'A client certificate needs its key.', hint: `Add ${other}.` },
    );
  }
  const { keyPassword, ...settings } = tls;
  return { ...settings, ...(keyPassword !== undefined && { passphrase: keyPassword }) };
}

/** `url` has the form that the schema asks for. */
function declareProxy(document: Document, { url, username, password }: ProxySpec): ProxySettings | null {
  requireReference(document, ['spec', 'proxy', 'password'], password);
  if (isMissing(document, ['spec', 'proxy', 'url'])) return null;
  const { protocol, hostname, port } = new URL(url);
  const isHttp = protocol === 'http:';
  return {
    protocol: isHttp ? 'http' : 'socks5',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (isHttp ? 80 : 1080)),
    username: username ?? null,
    password: password ?? null,
  };
}

function checkPem(document: Document, path: Path, value: string | undefined): void {
  if (value === undefined || value.includes('-----BEGIN ') || isMissing(document, path)) return;
  const { places, report } = document;
  report.error('manifest.invalid', places.value(path), `${formatPath(path)} has to be PEM text`, {
    detail: 'It does not contain "-----BEGIN ...".',
    hint: `A file of PEM text is given as \${file:path}.`,
  });
}
