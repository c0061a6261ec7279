/** The secrets that a desired state holds, resolved: what may never be printed. */

import type { MetricsSettings } from '../metrics/metrics-settings.ts';
import type { Connection, DesiredState } from './desired-state.ts';

type Secrets = readonly (string | null | undefined)[];

export function secretsOf({ cluster, users }: Pick<DesiredState, 'cluster' | 'users'>): Secrets {
  const { connection, metrics } = cluster;
  return [
    ...(connection.kind === 'kafka' ? connectionSecrets(connection) : []),
    ...metricsSecrets(metrics),
    ...users.flatMap(({ credentials }) => credentials.map(({ password }) => password)),
  ];
}

type KafkaConnection = Pick<Extract<Connection, { kind: 'kafka' }>, 'tls' | 'sasl' | 'proxy'>;

export function connectionSecrets({ tls, sasl, proxy }: KafkaConnection): Secrets {
  return [
    ...[tls?.key, tls?.passphrase, proxy?.password],
    ...(sasl && 'password' in sasl ? [sasl.password] : []),
    ...(sasl && 'clientSecret' in sasl ? [sasl.clientSecret] : []),
  ];
}

function metricsSecrets(metrics: MetricsSettings): Secrets {
  switch (metrics.source) {
    case 'logdirs':
      return [];
    case 'prometheus':
      return [metrics.token];
    case 'datadog':
      return [metrics.apiKey, metrics.appKey];
  }
}
