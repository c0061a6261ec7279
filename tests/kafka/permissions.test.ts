/** The line that grants what is missing: it has to run as it is. */
import { expect, inject, test } from 'vitest';
import type { KafkaSettings } from '../../src/kafka/connect/kafka-settings.ts';
import { onCluster, Permissions } from '../../src/kafka/security/permissions.ts';

const { ca, client } = inject('credentials');
const remedyFor = (settings: Partial<KafkaSettings>): string | undefined => {
  const all = { bootstrapServers: ['k:1'], tls: null, sasl: null, proxy: null, ...settings };
  const denial = { name: 'CLUSTER_AUTHORIZATION_FAILED', message: '', retriable: false };
  return new Permissions(all, () => null).explain(denial, { operation: 'Alter', on: onCluster })?.remedy;
};
const sasl = { mechanism: 'plain', username: 'u', password: 'p' } as const;

test('it takes a configuration of its own where one has to log in', () => {
  const add = (login: string, principal: string): string =>
    `Grant it:\n  kafka-acls.sh --bootstrap-server k:1${login} --add --allow-principal ${principal} --operation Alter --cluster`;
  const config = ' --command-config admin.properties';
  expect(remedyFor({})).toBe(add('', 'User:ANONYMOUS'));
  expect(remedyFor({ sasl })).toBe(add(config, 'User:u'));
  expect(remedyFor({ tls: { ca } })).toBe(add(config, 'User:ANONYMOUS'));
});

test('that the principal of a certificate may have another name is told', () => {
  expect(remedyFor({ tls: { ca, ...client } })).toMatch(
    /User:CN=mtls-client .*--cluster\n.*ssl\.principal\.mapping\.rules/,
  );
  expect(remedyFor({ tls: { ca, ...client }, sasl })).not.toContain('mapping');
});
