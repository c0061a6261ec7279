/** Certificates and keys out of Java's key stores (PKCS12, JKS) and PEM files, as PEM text. */

export interface KeyStore {
  /** Of authorities; empty: none. */
  readonly ca: string;
  /** The first client certificate, with its chain; null: the store holds none. */
  readonly client: { readonly cert: string; readonly key: string } | null;
}

/** What the store is shows in its first bytes, whatever it is said to be. Throws an Error that says what is wrong. */
export async function readKeyStore(
  content: Buffer,
  password: string | undefined,
  keyPassword: string | undefined,
): Promise<KeyStore> {
  const text = content.toString('latin1');
  if (text.includes('-----BEGIN ')) return readPem(text);
  if (password === undefined) throw new Error('it is not PEM text, and no password is given for it');
  const { default: jks } = await import('jks-js');
  const entries = Object.values(jks.toPem(content, password, keyPassword));
  const owner = entries.find(({ cert, key }) => cert && key);
  const ca = entries.flatMap((entry) => entry.ca ?? []).join('\n');
  return { ca, client: owner?.cert && owner.key ? { cert: owner.cert, key: owner.key } : null };
}

/** Certificates beside a key are a client's; certificates alone are those of authorities. */
export function readPem(text: string): KeyStore {
  const blocks = text.match(/-----BEGIN ([^-]+)-----.*?-----END \1-----/gs) ?? [];
  const certificates = blocks.filter((block) => block.startsWith('-----BEGIN CERTIFICATE')).join('\n');
  const key = blocks.find((block) => block.includes('PRIVATE KEY-----'));
  return key ? { ca: '', client: { cert: certificates, key } } : { ca: certificates, client: null };
}
