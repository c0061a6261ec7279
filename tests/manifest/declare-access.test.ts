/** Acl, Quota and User documents: what they stand for, and what is wrong with them. */
import { describe, expect, test } from 'vitest';
import { describeAcl } from '../../src/model/access.ts';
import { document, documents, loadOne, toldBelow } from '../support/manifests.ts';

const cluster = document('Cluster', 'test', '{simulation: ./cluster.json}');
const loadWith = (text: string, environment: Readonly<Record<string, string>> = {}) =>
  loadOne({ 'kafka.yaml': documents(cluster, text) }, { environment });
const aclsOf = (spec: string): readonly string[] =>
  loadWith(document('Acl', 'orders', spec)).acls.flatMap(({ acls }) => acls.map(describeAcl));

describe('an Acl', () => {
  test('stands for each principal, host, operation and resource', () => {
    const spec =
      '{principals: ["User:a", "User:CN=b,O=c"], hosts: ["10.0.0.1"], rules: [{allow: [Read, Describe], topics: [x, y-*]}]}';
    expect(aclsOf(spec)).toEqual(
      ['User:a', 'User:CN=b,O=c'].flatMap((principal) =>
        ['Read', 'Describe'].flatMap((operation) => [
          `allow ${operation} on topic x to ${principal} from 10.0.0.1`,
          `allow ${operation} on topic y-* to ${principal} from 10.0.0.1`,
        ]),
      ),
    );
  });

  test('names all, names that begin so, names that hold a star, and the cluster', () => {
    const spec =
      "{principals: ['User:a'], rules: [{deny: [All], topics: ['*'], groups: ['a\\*', 'b*'], transactionalIds: [t], delegationTokens: [d], users: ['User:u'], cluster: true}]}";
    expect(aclsOf(spec)).toEqual([
      'deny All on topic * to User:a',
      'deny All on group a* to User:a',
      'deny All on group b* to User:a',
      'deny All on transactional-id t to User:a',
      'deny All on delegation-token d to User:a',
      'deny All on user User:u to User:a',
      'deny All on the cluster to User:a',
    ]);
    const [{ acls } = { acls: [] }] = loadWith(document('Acl', 'orders', spec)).acls;
    const patterns = acls.slice(0, 3).map(({ resourceName, pattern }) => [resourceName, pattern]);
    expect(patterns).toEqual([
      ['*', 'literal'],
      ['a*', 'literal'],
      ['b', 'prefixed'],
    ]);
  });

  test('has rules that say something, and operations that Kafka knows of the resource', () => {
    const spec =
      '{principals: [orders], rules: [{allow: [Read], deny: [Write], topics: [x]}, {topics: [x]}, {allow: [Write]}, {allow: [Write], groups: [g]}, {allow: [Reed], topics: [x]}]}';
    expect(toldBelow(document('Acl', 'a', spec))).toEqual([
      expect.stringContaining(
        'error manifest.invalid Acl/a: spec.principals[0] has to be a principal such as User:orders',
      ),
      expect.stringContaining('error manifest.invalid Acl/a: spec.rules[4].allow[0]'),
    ]);
    const valid = spec.replace('[orders]', "['User:o']").replace('Reed', 'Read');
    expect(toldBelow(document('Acl', 'a', valid))).toEqual([
      expect.stringContaining(
        'error manifest.contradiction Acl/a: A rule either allows or denies | This one does both.',
      ),
      expect.stringContaining(
        'error manifest.contradiction Acl/a: A rule either allows or denies | This one does neither.',
      ),
      expect.stringContaining('error manifest.invalid Acl/a: A rule needs resources'),
      expect.stringContaining('error manifest.invalid Acl/a: Write is no operation on a group'),
    ]);
  });

  test('can not be declared absent where another document declares the same', () => {
    const spec = "{principals: ['User:a'], rules: [{allow: [Read], topics: [x]}]}";
    const absent = spec.replace('{principals', '{state: absent, principals');
    expect(toldBelow(document('Acl', 'a', spec), document('Acl', 'b', absent))).toEqual([
      expect.stringContaining('Acl/b and Acl/a disagree | Both are about allow Read on topic x to User:a.'),
    ]);
    expect(toldBelow(document('Acl', 'a', spec), document('Acl', 'b', spec))).toEqual([]);
  });
});

describe('a Quota', () => {
  test('is in the units of Kafka', () => {
    const spec =
      "{user: app, clientId: '<default>', limits: {producerByteRate: 10MB/s, requestPercentage: 12.5, consumerByteRate: null}}";
    const [quota] = loadWith(document('Quota', 'q', spec)).quotas;
    expect(quota?.entity).toEqual({ user: 'app', 'client-id': null });
    expect(quota?.limits).toEqual({
      producer_byte_rate: 10_000_000,
      consumer_byte_rate: null,
      request_percentage: 12.5,
    });
  });

  test('is for somebody, and limits what they have', () => {
    const told = [
      '{limits: {producerByteRate: 1MB/s}}',
      '{user: a, ip: 10.0.0.1, limits: {producerByteRate: 1MB/s}}',
      '{user: a, limits: {connectionCreationRate: 5}}',
      '{ip: 10.0.0.1, limits: {producerByteRate: 1MB/s}}',
      '{user: a, limits: {}}',
    ].map((spec) => toldBelow(document('Quota', 'q', spec))[0]);
    expect(told).toEqual([
      expect.stringContaining('spec says of nobody whom the quota is for'),
      expect.stringContaining('spec.ip excludes spec.user and spec.clientId'),
      expect.stringContaining('connectionCreationRate is not for users and clients'),
      expect.stringContaining('producerByteRate is not for addresses'),
      expect.stringContaining('error manifest.invalid Quota/q'),
    ]);
  });
});

describe('a User', () => {
  const spec = '{username: "an app", credentials: [{mechanism: scram-sha-512, password: "${env:SECRET}"}]}';

  test('has passwords by reference, which a plan need not know', () => {
    const known = loadWith(document('User', 'app', spec), { SECRET: 's3cret' }).users[0];
    const unknown = loadWith(document('User', 'app', spec)).users[0];
    const credential = { mechanism: 'scram-sha-512', iterations: 8192, passwordVersion: 1 };
    expect(known).toMatchObject({ user: 'an app', credentials: [{ ...credential, password: 's3cret' }] });
    expect(unknown).toMatchObject({ credentials: [{ ...credential, password: null }] });
  });

  test('has no password in git, and one for each mechanism', () => {
    const plain = '{credentials: [{mechanism: scram-sha-512, password: hunter2}]}';
    const [told] = toldBelow(document('User', 'app', plain));
    expect(told).toContain('holds a secret as plain text');
    expect(told).not.toContain('hunter2');
    const twice =
      '{credentials: [{mechanism: scram-sha-512, password: "${env:A}"}, {mechanism: scram-sha-512, password: "${env:B}"}]}';
    expect(toldBelow(document('User', 'app', twice))).toEqual([
      expect.stringContaining('error manifest.duplicate User/app: scram-sha-512 is given twice'),
    ]);
  });
});
