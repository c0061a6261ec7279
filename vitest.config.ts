/** `unit` needs nothing but Node, and a browser to look at pages with; `real` starts Kafka brokers of each supported line and shares them among its files; those of `own-cluster` start their own, mostly to break them. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ownClusterTests = [
  'tests/e2e/faults/**/*.test.ts',
  'tests/e2e/metrics/**/*.test.ts',
  'tests/e2e/main-job.test.ts',
  'tests/e2e/registry/**/*.test.ts',
  'tests/kafka/dead-broker.test.ts',
];
/** What takes longest comes first: whatever is short then fills the gaps. Vitest goes by the sizes of files. */
const longest = ['/faults/', '/metrics/', '/main-job', '/registry/'];
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = longest.findIndex((part) => moduleId.includes(part));
      return rank < 0 ? longest.length : rank;
    };
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

const realTests = ['tests/kafka/**/*.test.ts', 'tests/e2e/**/*.test.ts'];

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: realTests,
          globalSetup: ['tests/support/build-setup.ts'],
          // Those of tests/cli start processes, which takes its time on a busy machine.
          testTimeout: 30_000,
          // Vitest would leave a core to itself.
          maxWorkers: 2,
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
          // Three files at once: each starts clusters of its own, and mostly waits for throttled copies.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
