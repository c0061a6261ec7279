import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectGitHub } from '../../src/github/github-client.ts';
import { LoopbackGitHub } from '../support/github/loopback-github.ts';

let github: LoopbackGitHub;
beforeAll(async () => {
  github = await LoopbackGitHub.start();
});
afterAll(() => github.stop());

/** How long two comments take, one right after the other. */
async function writeTwice(pacesWrites?: boolean): Promise<number> {
  const paced = pacesWrites === undefined ? {} : { pacesWrites };
  const client = connectGitHub({ token: 'workflow-token', apiUrl: github.url, onWait: () => {}, ...paced });
  const place = { owner: 'Codertocat', repo: 'Hello-World', issue_number: 7, body: 'text' };
  const beganAtMs = performance.now();
  await client.rest.issues.createComment(place);
  await client.rest.issues.createComment(place);
  return performance.now() - beganAtMs;
}

test('writes that notify people come three seconds apart, as GitHub asks of its clients', async () => {
  expect(await writeTwice()).toBeGreaterThan(2_900);
});

test('without rate limits they need not', async () => {
  expect(await writeTwice(false)).toBeLessThan(1_000);
});
