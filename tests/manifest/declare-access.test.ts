/** Acl, Quota and User documents: what they stand for, and what is wrong with them. */
import { describe, expect, test } from 'vitest';
import { describeAcl } from '../../src/model/cluster/access.ts';
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
        'error manifest.contradiction Acl/a: A rule needs either allow or deny | This rule has both.',
      ),
      expect.stringContaining(
        'error manifest.contradiction Acl/a: A rule needs either allow or deny | This rule has neither.',
      ),
      expect.stringContaining('error manifest.invalid Acl/a: A rule needs resources'),
      expect.stringContaining('error manifest.invalid Acl/a: Write is not an operation on a group'),
    ]);
  });

  const toldOf = (members: string): readonly string[] =>
    toldBelow(document('Acl', 'a', `{principals: ['User:a'], rules: [{deny: [All], ${members}}]}`));

  test('has no name that would stand for all, though it looks like one', () => {
    for (const state of ['present', 'absent']) {
      const acl = `{state: ${state}, principals: ['User:a'], rules: [{allow: [Read], topics: ['\\*'], groups: ['\\*']}]}`;
      expect(toldBelow(document('Acl', 'a', acl))).toEqual([
        expect.stringMatching(
          /^kafka.yaml:14:\d+ error manifest.invalid Acl\/a: \\\* would match every topic/,
        ),
        expect.stringContaining('\\* would match every group'),
      ]);
    }
  });

  test('names what there can be: stars at the end alone, topics as Kafka names them', () => {
    expect(toldOf("topics: [orders-*-dlq, '*-dlq', 'orders-?', 'a b', 'a\\*b', '..', 'é*']")).toEqual([
      expect.stringMatching(
        /error .*orders-\*-dlq matches no topic: .* \| Write .* such as orders-\*, or each name\.$/,
      ),
      expect.stringContaining('*-dlq matches no topic: only a * at the end'),
      expect.stringContaining(
        'error manifest.invalid Acl/a: "orders-?" matches no topic | Topics have names of up to',
      ),
      expect.stringContaining('"a b" matches no topic'),
      expect.stringContaining('"a\\\\*b" matches no topic'),
      expect.stringContaining('".." matches no topic'),
      expect.stringContaining('"é*" matches no topic'),
    ]);
    expect(toldOf(`topics: [${'x'.repeat(249)}, .*, ${'x'.repeat(249)}*]`)).toEqual([]);
    expect(toldOf(`topics: [${'x'.repeat(250)}]`)).toHaveLength(1);
    expect(toldOf("groups: ['a b?é', 'a\\*b', '\\**'], transactionalIds: [a/b]")).toEqual([]);
    expect(toldOf('groups: [a*b]')).toEqual([expect.stringContaining('or \\* for the character itself.')]);
  });

  test('is for addresses, as Kafka compares them', () => {
    const told = (...hosts: readonly string[]): readonly string[] =>
      toldBelow(
        document(
          'Acl',
          'a',
          `{principals: ['User:a'], hosts: ${JSON.stringify(hosts)}, rules: [{allow: [Read], topics: [x]}]}`,
        ),
      );
    expect(told('*', '10.0.0.1', '0:0:0:0:0:0:0:1', '2001:db8:0:0:0:0:0:a')).toEqual([]);
    expect(told('kafka.example.com', '10.0.0.0/8', '10.0.0.*', '256.1.1.1', '1::2::3', '1:2')).toEqual(
      ['kafka.example.com', '10.0.0.0/8', '10.0.0.*', '256.1.1.1', '1::2::3', '1:2'].map((host) =>
        expect.stringContaining(
          `error manifest.invalid Acl/a: ${host} is not an IP address | Kafka compares`,
        ),
      ),
    );
    expect(told('::1', '2001:DB8::0a', '::ffff:10.0.0.1', '1:2:3:4:5:6:1.2.3.4')).toEqual([
      expect.stringMatching(/ warning .* \| Write 0:0:0:0:0:0:0:1\.$/),
      expect.stringMatching(/ warning .* \| Write 2001:db8:0:0:0:0:0:a\.$/),
      expect.stringMatching(/ warning .* \| Write 10\.0\.0\.1\.$/),
      expect.stringMatching(/ warning .* \| Write 1:2:3:4:5:6:102:304\.$/),
    ]);
  });

  test('is for principals as logins have them', () => {
    const told = (...principals: readonly string[]): readonly string[] =>
      toldBelow(
        document(
          'Acl',
          'a',
          `{principals: ${JSON.stringify(principals)}, rules: [{allow: [Read], topics: [x]}]}`,
        ),
      );
    expect(told('User:a', 'User:*', 'User:CN=*.example.com,O=x', 'Group:a', 'team-2:a', 'User:a:b')).toEqual(
      [],
    );
    expect(told('user:a', 'USER: c', 'User: b', 'User:app-*')).toEqual([
      expect.stringMatching(/ error .*user:a matches nobody: .* \| Did you mean User:a\?$/),
      expect.stringMatching(/ error .*USER: c matches nobody: .* \| Did you mean User:c\?$/),
      expect.stringMatching(/ warning .*"User: b" has blanks around it .* \| Did you mean User:b\?$/),
      expect.stringMatching(/ warning .*User:app-\* is one user, whose name ends with a \*/),
    ]);
  });

  test('may be absent though nothing matches it: it may have come about by hand', () => {
    const dead =
      "{state: absent, principals: ['user:a'], hosts: [example.com], rules: [{deny: [Read], topics: [orders-*-dlq, 'orders-?']}]}";
    expect(toldBelow(document('Acl', 'a', dead))).toEqual([]);
    expect(aclsOf(dead)).toEqual([
      'deny Read on topic orders-*-dlq to user:a from example.com',
      'deny Read on topic orders-? to user:a from example.com',
    ]);
  });

  test('cannot be declared absent where another document declares the same', () => {
    const spec = "{principals: ['User:a'], rules: [{allow: [Read], topics: [x]}]}";
    const absent = spec.replace('{principals', '{state: absent, principals');
    expect(toldBelow(document('Acl', 'a', spec), document('Acl', 'b', absent))).toEqual([
      expect.stringContaining('Acl/b and Acl/a disagree | Both declare allow Read on topic x to User:a.'),
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
      expect.stringContaining('spec does not say who the quota applies to'),
      expect.stringContaining('spec.ip excludes spec.user and spec.clientId'),
      expect.stringContaining('connectionCreationRate is not for users and clients'),
      expect.stringContaining('producerByteRate is not for addresses'),
      expect.stringContaining('error manifest.invalid Quota/q'),
    ]);
  });
});

describe('the limits and names of a Quota', () => {
  const told = (spec: string): readonly string[] => toldBelow(document('Quota', 'q', spec));

  test('are what Kafka takes: whole bytes and connections', () => {
    expect(told('{user: a, limits: {producerByteRate: 0.5}}')).toEqual([
      expect.stringMatching(
        /^kafka.yaml:14:\d+ error .*producerByteRate has to be a rate .* whole number of bytes per second \| Found .*0.5.* \| For example: 10MB\/s$/,
      ),
    ]);
    expect(told('{user: a, limits: {consumerByteRate: 0.3B/s}}')).toEqual([
      expect.stringMatching(/spec.limits.consumerByteRate has to be whole bytes .* \| Write 1\.$/),
    ]);
    expect(told('{user: a, limits: {producerByteRate: 10.5B/s}}')).toHaveLength(1);
    expect(told('{ip: 10.0.0.1, limits: {connectionCreationRate: 1.5}}')).toEqual([
      expect.stringContaining('spec.limits.connectionCreationRate has to be a whole number'),
    ]);
    expect(told('{ip: 10.0.0.1, limits: {connectionCreationRate: 3000000000}}')).toHaveLength(1);
    const fine =
      '{user: a, limits: {producerByteRate: 1.1MB/s, consumerByteRate: 1.7kB/s, requestPercentage: 12.5, controllerMutationRate: 0.5}}';
    expect(told(fine)).toEqual([]);
    expect(loadWith(document('Quota', 'q', fine)).quotas[0]?.limits).toMatchObject({
      producer_byte_rate: 1_100_000,
      consumer_byte_rate: 1_700,
    });
  });

  test('are for addresses, and for everybody else as Kafka writes it', () => {
    const byIp = (ip: string): readonly string[] =>
      told(`{ip: ${JSON.stringify(ip)}, limits: {connectionCreationRate: 5}}`);
    for (const ip of ['10.0.0.1', '::1', '<default>']) expect(byIp(ip)).toEqual([]);
    for (const ip of ['not an ip!', '10.0.0.0/8', '300.0.0.1', '*'])
      expect(byIp(ip)).toEqual([
        expect.stringContaining('error manifest.invalid Quota/q: spec.ip has to be'),
      ]);
    expect(byIp('default')).toEqual([expect.stringMatching(/ error .* \| Did you mean "<default>"\?$/)]);
    expect(byIp('kafka.example.com')).toEqual([
      expect.stringMatching(
        / warning .*spec.ip is a name, kafka.example.com .* \| Write the address itself\.$/,
      ),
    ]);
    expect(told('{user: default, clientId: default, limits: {requestPercentage: 5}}')).toEqual([
      expect.stringMatching(
        / warning .*spec.user is one whose name is default .* \| Did you mean "<default>"\?$/,
      ),
      expect.stringMatching(/ warning .*spec.clientId is one whose name is default/),
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

  test('needs no password once it is absent', () => {
    const without = '{credentials: [{mechanism: scram-sha-512}]}';
    expect(toldBelow(document('User', 'app', without))).toEqual([
      expect.stringMatching(
        /^kafka.yaml:14:\d+ error .*spec.credentials\[0\].password is missing \| .* \| Add it by reference, such as password: \$\{env:PASSWORD\}$/,
      ),
    ]);
    const absent = without.replace('{credentials', '{state: absent, credentials');
    expect(loadWith(document('User', 'app', absent)).users[0]).toMatchObject({
      state: 'absent',
      credentials: [{ mechanism: 'scram-sha-512', password: null }],
    });
  });

  test('has its password within its credentials, which is told in one form', () => {
    expect(toldBelow(document('User', 'app', `${spec.slice(0, -1)}, password: x}`))).toEqual([
      expect.stringContaining('Of a User, password belongs in spec.credentials[]: move it there.'),
    ]);
    expect(
      toldBelow(document('User', 'app', '{credentials: [{mechanism: scram-sha-512, password: x}]}')),
    ).toEqual([expect.stringContaining('spec.credentials[0].password holds a secret as plain text')]);
  });
});
