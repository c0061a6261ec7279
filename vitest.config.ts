/** `unit` needs nothing but Node; `real` starts Kafka brokers of each supported line and shares them among its files; those of `own-cluster` start their own, mostly to break them. */
import { defineConfig } from 'vitest/config';

const ownClusterTests = [
  'tests/e2e/faults/**/*.test.ts',
  'tests/e2e/metrics/**/*.test.ts',
  'tests/e2e/main-job.test.ts',
  'tests/kafka/dead-broker.test.ts',
];
const realTests = ['tests/kafka/**/*.test.ts', 'tests/e2e/**/*.test.ts'];

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: realTests,
          // Those of tests/cli start processes, which takes its time on a busy machine.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'real',
          include: realTests,
          exclude: ownClusterTests,
          globalSetup: ['tests/support/build-setup.ts', 'tests/support/global-setup.ts'],
          // One file at a time: the brokers share this machine's cores with the tests, and time limits are real ones.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'own-cluster',
          include: ownClusterTests,
          globalSetup: ['tests/support/build-setup.ts'],
          // Two files at once: each starts clusters of its own, and mostly waits for throttled copies.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
