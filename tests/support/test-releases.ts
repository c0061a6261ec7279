/** `npm run test:releases`: the tests of Kafka's protocol on every release that topicwright is for, two at a time. */
import { spawnSync } from 'node:child_process';

const releases = ['3.7.2', '3.8.1', '3.9.2', '4.0.2', '4.1.2', '4.2.2', '4.3.1', '4.4.0'];
const suites = ['contract', 'logging-in', 'least-privilege', 'doctor'].map(
  (name) => `tests/kafka/${name}.test.ts`,
);

let failed = 0;
for (let first = 0; first < releases.length; first += 2) {
  const pair = releases.slice(first, first + 2).join(',');
  process.stdout.write(`\nKafka ${pair}\n`);
  const args = ['run', '--project', 'real-*', ...suites];
  const { status } = spawnSync('vitest', args, {
    stdio: 'inherit',
    env: { ...process.env, KAFKA_RELEASES: pair },
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
