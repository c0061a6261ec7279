/** security.sasl of a Cluster document: what is filled in where it says nothing, and what is told of secrets. */
import { describe, expect, test } from 'vitest';
import { renderProblems } from '../../src/report/text/render-problems.ts';
import { document, loadOne, problemsOf } from '../support/manifests.ts';

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

describe('a secret that is no reference is refused, and not told', () => {
  const inCluster = (spec: string): string =>
    document('Cluster', 'prod', `{bootstrapServers: ["k:1"], ${spec}}`);
  const sasl = (password: string): string =>
    inCluster(`security: {sasl: {mechanism: plain, username: u, password: ${password}}}`);
  test.each([
    ['plain text', sasl('hunter2'), 'password holds a secret as plain text'],
    [
      'plain text with a reference in it',
      sasl('"hunter2-${env:SECRET}"'),
      'password holds a secret partly as plain text',
    ],
    ['two references', sasl('"${env:SECRET}${env:SECRET}"'), 'password holds a secret partly as plain text'],
    ['a number', sasl('4711'), 'password has to be text'],
    [
      'within the address of a proxy',
      inCluster('proxy: {url: "http://bob:hunter2@proxy:1"}'),
      'without credentials',
    ],
  ])('%s', (_, text, told) => {
    const [problem, ...others] = problemsOf({ 'kafka.yaml': text }, { environment: { SECRET: 's3cret' } });
    expect(others).toEqual([]);
    expect(problem?.summary).toContain(told);
    const shown = renderProblems(problem ? [problem] : [], {
      ...{ color: false, width: 120, sources: new Map([['kafka.yaml', text]]) },
    });
    expect(shown).toContain('> 4 | spec: {bootstrapServers');
    expect(shown).not.toMatch(/hunter2|4711|s3cret/);
  });
});
