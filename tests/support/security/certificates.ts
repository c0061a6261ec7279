/** Certificate authorities and what they sign, made anew for each run, as PEM text. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import forge from 'node-forge';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

interface Wanted {
  readonly commonName: string;
  /** DNS names and IP addresses that it is for. */
  readonly hosts?: readonly string[];
  readonly expired?: boolean;
}

const dayMs = 24 * 60 * 60_000;

export function newAuthority(commonName: string): Certificate {
  return sign({ commonName }, null);
}

export function issueCertificate(authority: Certificate, wanted: Wanted): Certificate {
  return sign(wanted, authority);
}

function sign(
  { commonName, hosts = [], expired = false }: Wanted,
  authority: Certificate | null,
): Certificate {
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(keys.publicKey);
  certificate.serialNumber = `01${randomBytes(8).toString('hex')}`;
  certificate.validity.notBefore = new Date(Date.now() - 30 * dayMs);
  certificate.validity.notAfter = new Date(Date.now() + (expired ? -1 : 30) * dayMs);
  const subject = [{ name: 'commonName', value: commonName }];
  certificate.setSubject(subject);
  certificate.setIssuer(
    authority ? forge.pki.certificateFromPem(authority.cert).subject.attributes : subject,
  );
  certificate.setExtensions([
    { name: 'basicConstraints', cA: authority === null, critical: true },
    ...(hosts.length > 0 ? [{ name: 'subjectAltName', altNames: hosts.map(toAltName) }] : []),
  ]);
  const signingKey = forge.pki.privateKeyFromPem(authority?.key ?? keys.privateKey);
  certificate.sign(signingKey, forge.md.sha256.create());
  const cert = forge.pki.certificateToPem(certificate).replaceAll('\r', '');
  return { cert, key: keys.privateKey };
}

/** The types of RFC 5280, 4.2.1.6. */
const toAltName = (host: string): object =>
  /^[\d.]+$/.test(host) ? { type: 7, ip: host } : { type: 2, value: host };
