/** security.sasl of a Cluster document: what is filled in where it says nothing. */
import { expect, test } from 'vitest';
import { document, loadOne } from '../support/manifests.ts';

const saslOf = (sasl: string): unknown => {
  const text = document('Cluster', 'prod', `{bootstrapServers: ["k:1"], security: {sasl: {${sasl}}}}`);
  const { connection } = loadOne({ 'kafka.yaml': text }, { environment: { SECRET: 's' } }).cluster;
  return connection.kind === 'kafka' ? connection.sasl : undefined;
};

test('client credentials are percent-encoded, as RFC 6749 wants it, unless it says otherwise', () => {
  const client =
    'mechanism: oauthbearer, tokenEndpoint: "https://t/", clientId: c, clientSecret: "${env:SECRET}"';
  expect(saslOf(client)).toEqual({
    ...{ mechanism: 'oauthbearer', tokenEndpoint: 'https://t/', clientId: 'c', clientSecret: 's' },
    ...{ scope: null, audience: null, extensions: {}, headerUrlencode: true },
  });
  expect(saslOf(`${client}, headerUrlencode: false`)).toMatchObject({ headerUrlencode: false });
});
