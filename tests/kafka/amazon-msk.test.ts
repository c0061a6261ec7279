/** Amazon MSK's IAM access control: the token that AWS's own library signs, and how brokers get it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectKafka } from '../../src/kafka/connect-kafka.ts';
import { signMskToken } from '../../src/kafka/security/msk-tokens.ts';
import { ProblemError } from '../../src/model/problem/problem.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';

const settings = { mechanism: 'aws-msk-iam', region: 'eu-central-1', profile: null, role: null } as const;
/** Those of AWS's own documentation. */
const credentials = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  AWS_EC2_METADATA_DISABLED: 'true',
};
const before: Record<string, string | undefined> = {};

beforeAll(() => {
  for (const [name, value] of Object.entries(credentials)) {
    before[name] = process.env[name];
    process.env[name] = value;
  }
});
afterAll(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

test('a token is a signed request to connect to this region, for a quarter of an hour', async () => {
  const { value, expiresAtMs } = await signMskToken(settings);
  const url = new URL(Buffer.from(value, 'base64url').toString());
  expect(url.host).toBe('kafka.eu-central-1.amazonaws.com');
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    Action: 'kafka-cluster:Connect',
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': expect.stringMatching(
      /^AKIDEXAMPLE\/\d{8}\/eu-central-1\/kafka-cluster\/aws4_request$/,
    ),
    'X-Amz-Signature': expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(Math.round((expiresAtMs - Date.now()) / 60_000)).toBe(15);
});

describe.each(sharedClusters())('on $name', ({ serversByListener }) => {
  test('brokers get it over OAUTHBEARER; those that are none of Amazon refuse it, and that is told', async () => {
    const bootstrapServers = serversByListener['SASLPLAIN'] ?? [];
    const connecting = connectKafka({ bootstrapServers, tls: null, sasl: settings, proxy: null });
    const failure: unknown = await connecting.catch((error: unknown) => error);
    const [problem] = failure instanceof ProblemError ? failure.problems : [];
    expect(problem).toMatchObject({
      code: 'cluster.credentials-refused',
      detail: expect.stringContaining('invalid_token'),
      hint: expect.stringContaining('kafka-cluster:Connect'),
    });
    expect(JSON.stringify(problem)).not.toContain('wJalrXUtnFEMI');
  });
});
