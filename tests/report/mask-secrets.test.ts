/** What is covered of a manifest before its lines are shown. */
import { expect, test } from 'vitest';
import { maskSecrets } from '../../src/report/text/mask-secrets.ts';

test.each([
  ['  password: hunter2', '  password: •••••••'],
  [
    '{username: bob, password: hunter2, mechanism: plain}',
    '{username: bob, password: •••••••, mechanism: plain}',
  ],
  ['{"clientSecret":"hunter 2"}', '{"clientSecret":••••••• ••}'],
  ["token: 'it''s, me' # old", 'token: ••••••• ••• • •••'],
  ['password: hunter2, } # 3', 'password: •••••••• • • •'],
  ['apiKey: 12345', 'apiKey: •••••'],
  ['- pasword: prefix-${env:X}', '- pasword: •••••••••••••••'],
  ['url: "http://bob:hunter2@proxy:1"', 'url: "http://•••••••••••@proxy:1"'],
  ['password: |-\n  hunter2\n  hunter3\nusername: bob', 'password: |-\n  •••••••\n  •••••••\nusername: bob'],
  ['password:\n  hunter2', 'password:\n  •••••••'],
  [
    'x: |\n -----BEGIN PRIVATE KEY-----\n MIIE\n -----END',
    'x: |\n -----BEGIN PRIVATE KEY-----\n ••••\n -----END',
  ],
])('%j is shown as %j', (yaml, shown) => {
  expect(maskSecrets(yaml)).toBe(shown);
});

test.each([
  'password: "${env:KAFKA_PASSWORD}"',
  '{password: ${file:x}, username: bob}',
  'key: ${file:./client.pem} # mine',
  'passwordVersion: 2',
  'tokenEndpoint: https://login.example.com/token',
  'bootstrapServers: [k:1]',
])('%j is shown as it is', (yaml) => {
  expect(maskSecrets(yaml)).toBe(yaml);
});
