/** What to tell when no server of a cluster answers: each server with its own reason, and the usual causes. */
import { errorProblem, type Problem, ProblemError } from '../../model/problem/problem.ts';
import type { BrokerUnavailable } from './broker-unavailable.ts';
import type { KafkaSettings } from './kafka-settings.ts';

export function unreachableProblem(reasons: readonly BrokerUnavailable[], settings: KafkaSettings): Problem {
  const detail = reasons.map(({ address, reason }) => `${address}: ${reason}.`).join('\n');
  if (reasons.some(({ refusesCredentials }) => refusesCredentials)) {
    return errorProblem('cluster.credentials-refused', 'The Kafka cluster rejected the login', {
      detail,
      hint: loginCauses(settings),
    });
  }
  return errorProblem('cluster.unreachable', 'Cannot reach the Kafka cluster', {
    detail,
    hint: usualCauses(reasons, settings).join(' '),
  });
}

function loginCauses({ sasl, tls }: KafkaSettings): string {
  if (sasl?.mechanism === 'oauthbearer') {
    return 'Check that the brokers accept tokens of this server: their expected issuer and audience, and the scope and audience that are asked for.';
  }
  if (sasl?.mechanism === 'aws-msk-iam') {
    return 'Check that the identity that `aws sts get-caller-identity` shows has kafka-cluster:Connect on this cluster.';
  }
  if (sasl && /\$\{[^}]*:[^}]*\}/.test(sasl.password)) {
    return `The password of security.sasl holds \${…}, which nothing has replaced: properties take references only of those that config.providers names.`;
  }
  if (sasl) return 'Check security.sasl: the mechanism, the username and its password.';
  return tls?.cert === undefined
    ? 'This listener requires a client certificate: set security.tls.cert and key.'
    : 'Check security.tls.cert: whether it has expired, and whether the brokers trust its authority.';
}

/** A broker was reached; what it said did not do. */
const isAnswer = /certificate|the port speaks TLS|is not TLS/;
const certificateCauses: readonly (readonly [reason: RegExp, cause: string])[] = [
  [/trusted/, 'Set security.tls.ca to the authority that signed it.'],
  [/has expired/, 'Renew the certificate of the brokers, or check the clock of this machine.'],
  [
    /certificate is for/,
    'Give the brokers by one of these names in spec.bootstrapServers and advertised.listeners, or one of them as security.tls.serverName.',
  ],
];

function usualCauses(reasons: readonly BrokerUnavailable[], settings: KafkaSettings): readonly string[] {
  const text = reasons.map(({ reason }) => reason).join('\n');
  const causes: string[] = [];
  if (reasons.some(({ reason }) => !isAnswer.test(reason))) {
    causes.push(
      'Check spec.bootstrapServers, and that the network (VPN, firewall) lets this machine through.',
    );
  }
  if (/the proxy/.test(text)) causes.push('Check spec.proxy.');
  if (!settings.tls && /TLS|without an answer/.test(text)) {
    causes.push('For a TLS listener set `security: {tls: {}}`.');
  }
  if (settings.tls && /TLS/.test(text)) causes.push('Check the port and security.tls.');
  for (const [pattern, cause] of certificateCauses) if (pattern.test(text)) causes.push(cause);
  if (/SASL/.test(text)) causes.push('Check security.sasl: this port may need another mechanism.');
  const bootstrap = new Set(settings.bootstrapServers);
  if (reasons.some(({ address }) => !bootstrap.has(address))) {
    causes.push(
      'Brokers hand out the addresses of their own advertised.listeners: these must be reachable from here too.',
    );
  }
  return causes;
}

/** `host:port` and `[::1]:port`; the port is 9092 unless given. */
export function parseServer(server: string): { readonly host: string; readonly port: number } {
  const match = /^(?:\[(?<v6>[^\]]+)\]|(?<host>[^:]+))(?::(?<port>\d{1,5}))?$/.exec(server.trim());
  const host = match?.groups?.['v6'] ?? match?.groups?.['host'];
  const port = Number(match?.groups?.['port'] ?? 9092);
  if (host === undefined || port > 65_535) {
    throw new ProblemError([
      errorProblem('cluster.unreachable', `The bootstrap server "${server}" is not host:port`, {
        hint: 'Write spec.bootstrapServers as a list such as [kafka-1:9092, kafka-2:9092].',
      }),
    ]);
  }
  return { host, port };
}
