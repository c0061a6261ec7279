/** One broker (or bootstrap server) that could not be asked, and why, in words for people. */
import { ownValue } from '../../model/values/own-value.ts';

/** Thrown by BrokerConnection; caught in this folder, where the cluster goes on without that broker or asks another. */
export class BrokerUnavailable extends Error {
  /** `host:port`. */
  readonly address: string;
  readonly reason: string;
  /** It answers, and does not let this client in. */
  readonly refusesCredentials: boolean;
  /** It did not answer in time: it hangs, is cut off, or its host is down. */
  readonly isSilent: boolean;
  /** The request was sent: what it asks for may have been done. */
  readonly wasSent: boolean;

  constructor(
    address: string,
    reason: string,
    more: Partial<Pick<BrokerUnavailable, 'refusesCredentials' | 'isSilent' | 'wasSent'>> = {},
  ) {
    super(`${address}: ${reason}`);
    this.name = 'BrokerUnavailable';
    this.address = address;
    this.reason = reason;
    this.refusesCredentials = more.refusesCredentials ?? false;
    this.isSilent = more.isSilent ?? false;
    this.wasSent = more.wasSent ?? false;
  }
}

/** Whether a login failed, rather than the network: kafkajs's own error, and the alerts of TLS about a client certificate. */
export function isRefusal(error: unknown): boolean {
  const { code, message } = readError(error);
  return isLoginError(error) || clientCertificateAlert.test(`${code ?? ''} ${message}`);
}

function isLoginError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const type = 'type' in error ? error.type : null;
  return (
    error.name === 'KafkaJSSASLAuthenticationError' ||
    type === 'UNSUPPORTED_SASL_MECHANISM' ||
    type === 'SASL_AUTHENTICATION_FAILED'
  );
}

/** RFC 8446, 6.2. */
const clientCertificateAlert =
  /alert[ _](?<alert>certificate[ _]required|bad[ _]certificate|unsupported[ _]certificate|certificate[ _]revoked|certificate[ _]expired|certificate[ _]unknown|unknown[ _]ca|access[ _]denied|handshake[ _]failure)/i;

/** Turns what Node, TLS or kafkajs threw into a reason such as `connection refused (ECONNREFUSED)`. */
export function describeFailure(error: unknown, usesTls: boolean): string {
  const { code, message } = readError(error);
  if (isLoginError(error)) return describeLogin(message);
  const alert = clientCertificateAlert.exec(`${code ?? ''} ${message}`)?.groups?.['alert'];
  if (alert)
    return `it refuses the client certificate, or wants one (TLS alert: ${alert.replaceAll('_', ' ').toLowerCase()})`;
  const known = code === null ? undefined : ownValue(reasonsByCode, code);
  if (known) return `${known} (${code})`;
  if (usesTls && (code === 'ECONNRESET' || /before secure TLS connection/.test(message))) {
    return 'the TLS handshake was cut off; the port may not speak TLS';
  }
  if (/wrong version number|packet length too long|EPROTO/.test(message)) {
    return 'the answer is not TLS; the port may be a plaintext one';
  }
  if (/Closed connection|ECONNRESET|Not connected/.test(`${message} ${code}`)) {
    return 'the connection was closed without an answer: by the broker, which may expect TLS or SASL on this port, or by something in between';
  }
  return message.replace(/^Connection error: /, '') || String(code);
}

const reasonsByCode: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  ETIMEDOUT: 'no answer',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed and not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate chain is self-signed and not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not signed by a trusted authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is not signed by a trusted authority',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

/** kafkajs puts the mechanism before the broker's own words. */
function describeLogin(message: string): string {
  if (/requested SASL mechanism|mechanism is not supported/.test(message)) {
    return 'this port does not offer the SASL mechanism that security.sasl asks for';
  }
  return `it refuses the credentials: ${message.replace(/^SASL .*? authentication failed: /, '')}`;
}

function readError(error: unknown): { readonly code: string | null; readonly message: string } {
  if (!(error instanceof Error)) return { code: null, message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { code, message: error.message };
}
