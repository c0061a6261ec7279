/** `unit` needs nothing but Node; `real` starts Kafka brokers of each supported line and shares them among its files, `faults` breaks some. */
import { defineConfig } from 'vitest/config';

const faultTests = ['tests/e2e/faults/**/*.test.ts'];
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
          exclude: faultTests,
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
          name: 'faults',
          include: faultTests,
          globalSetup: ['tests/support/build-setup.ts'],
          // Both lines at once: clusters of their own, whose tests mostly wait for throttled copies.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
