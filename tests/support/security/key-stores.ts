/** Java's key stores of certificates, as keytool makes them; for tests on real brokers, which have Java. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import forge from 'node-forge';
import { runCommand } from '../run-command.ts';
import type { Certificate } from './certificates.ts';

export const storePassword = 'store secret';

export type StoreType = 'PKCS12' | 'JKS';

/** A store of authorities. */
export async function trustStore(type: StoreType, ca: string): Promise<Buffer> {
  const { file, pem } = inFolder(ca);
  await keytool([
    '-importcert',
    '-noprompt',
    '-alias',
    'ca',
    '-file',
    pem,
    '-keystore',
    file,
    ...options(type),
  ]);
  return readFileSync(file);
}

/** A store with a key and its certificate. */
export async function keyStore(type: StoreType, { cert, key }: Certificate): Promise<Buffer> {
  const certificate = forge.pki.certificateFromPem(cert);
  const p12 = forge.pkcs12.toPkcs12Asn1(forge.pki.privateKeyFromPem(key), [certificate], storePassword, {
    algorithm: '3des',
    friendlyName: 'client',
  });
  const { file, pem } = inFolder('');
  writeFileSync(pem, forge.asn1.toDer(p12).getBytes(), 'binary');
  const source = ['-srckeystore', pem, '-srcstoretype', 'PKCS12', '-srcstorepass', storePassword];
  const target = ['-destkeystore', file, '-deststoretype', type, '-deststorepass', storePassword];
  await keytool(['-importkeystore', '-noprompt', ...source, ...target]);
  return readFileSync(file);
}

function inFolder(text: string): { readonly file: string; readonly pem: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'topicwright-stores-'));
  const pem = path.join(folder, 'source');
  writeFileSync(pem, text);
  return { file: path.join(folder, 'store'), pem };
}

const options = (type: StoreType): readonly string[] => ['-storetype', type, '-storepass', storePassword];

async function keytool(args: readonly string[]): Promise<void> {
  const { exitCode, output } = await runCommand('keytool', args);
  if (exitCode !== 0) throw new Error(`keytool ${args.join(' ')} ended with ${exitCode}:\n${output}`);
}
