/**
 * `unit` needs nothing but Node, and a browser to look at pages with; `real-older` and `real-newer` each start a cluster of one
 * supported line of Kafka and share it among their files; those of `own-cluster` start their own, mostly to break them.
 */
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Half an hour on two cores: it has a project of its own, `npm run test:matrix`. */
const matrixTests = 'tests/e2e/faults/matrix/**/*.test.ts';
const realTests = ['tests/kafka/**/*.test.ts', 'tests/e2e/**/*.test.ts'];
const ownClusterTests = [
  'tests/e2e/faults/**/*.test.ts',
  'tests/e2e/metrics/**/*.test.ts',
  'tests/e2e/main-job/**/*.test.ts',
  'tests/e2e/registry/**/*.test.ts',
  'tests/kafka/broken-brokers.test.ts',
  'tests/kafka/dead-broker.test.ts',
  'tests/kafka/failover.test.ts',
  'tests/kafka/silent-broker.test.ts',
  'tests/kafka/journal.test.ts',
  'tests/kafka/log-dirs.test.ts',
];
/** One is about clients alone, the other about what the older line does not know. */
const newerAlone = ['tests/kafka/secrets.test.ts', 'tests/kafka/cordoned.test.ts'];
const withoutBrokers = ['tests/kafka/unreachable.test.ts', 'tests/kafka/describe-acls.test.ts'];

/** What takes longest comes first: whatever is short then fills the gaps. Vitest goes by the sizes of files. */
const longest = ['/faults/', '/metrics/', '/main-job/', '/registry/', '/throttle-daemon', '/contract'];
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const counts = new Map<string, number>();
    const ranked = sorted.map((file) => {
      const rank = longest.findIndex((part) => file.moduleId.includes(part));
      const { name } = file.project;
      const key = `${name} ${rank}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return { file, rank: rank < 0 ? longest.length : rank, position: counts.get(key) ?? 0 };
    });
    // Projects that run beside each other take turns.
    return ranked.sort((a, b) => a.rank - b.rank || a.position - b.position).map(({ file }) => file);
  }
}

const real = (name: string, line: 0 | 1, without: readonly string[]): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: realTests,
    exclude: [...ownClusterTests, ...withoutBrokers, ...without],
    globalSetup: ['tests/support/build-setup.ts', 'tests/support/global-setup.ts'],
    setupFiles: ['tests/support/kafka/one-file-at-a-time.ts'],
    provide: { line },
    // One file of each line.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { groupOrder: 1 },
  },
});

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/kafka/!(unreachable|describe-acls).test.ts', 'tests/e2e/**'],
          globalSetup: ['tests/support/build-setup.ts'],
          // To load the sources again for each file would take two fifths of the time.
          isolate: false,
          setupFiles: ['tests/support/forget-secrets.ts'],
          // Those of tests/cli start processes, and properties try many inputs: both take their time on a busy machine.
          testTimeout: 90_000,
          // Vitest would leave a core to itself.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      real('real-older', 0, newerAlone),
      real('real-newer', 1, []),
      {
        test: {
          name: 'own-cluster',
          include: ownClusterTests,
          exclude: [matrixTests],
          globalSetup: ['tests/support/build-setup.ts'],
          // Each starts clusters of its own, and mostly waits for throttled copies; with five at once, two cores let brokers time out.
          maxWorkers: 3,
          testTimeout: 120_000,
          // Six JVMs may be starting.
          hookTimeout: 240_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'matrix',
          include: [matrixTests],
          globalSetup: ['tests/support/build-setup.ts'],
          // Each starts five brokers.
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
