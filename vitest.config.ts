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
  'tests/kafka/silent-broker.test.ts',
  'tests/kafka/journal.test.ts',
];
/** One is about clients alone, the other about what the older line does not know. */
const newerAlone = ['tests/kafka/secrets.test.ts', 'tests/kafka/cordoned.test.ts'];
const withoutBrokers = ['tests/kafka/unreachable.test.ts', 'tests/kafka/describe-acls.test.ts'];

/**
 * About how long they take on two cores that they share; a file that is not named here takes seconds. Tests on brokers mostly wait, and
 * those of `unit` compute. So all projects run beside each other, in this order: files with clusters of their own in two lanes, and those of each line, followed
 * by `unit`, in two others.
 */
const seconds: readonly (readonly [string, number])[] = [
  ...([
    ['/faults/', 180],
    ['/registry/', 140],
    ['/metrics/kafka-4', 180],
    ['/metrics/', 90],
    ['/main-job/', 110],
  ] as const),
  ...([
    ['/broken-brokers', 120],
    ['/dead-broker', 100],
    ['/silent-broker', 80],
    ['/journal.', 50],
  ] as const),
  ...([
    ['/throttle-daemon', 80],
    ['/contract.', 60],
    ['/secrets', 70],
    ['/least-privilege', 50],
  ] as const),
  ...([
    ['/logging-in', 30],
    ['/referees', 25],
    ['/e2e/', 15],
    ['/doctor', 12],
    ['/refusals', 12],
  ] as const),
  ...([
    ['/docs/running', 60],
    ['/seeded-faults', 60],
    ['.property.', 40],
    ['/packaging/package', 40],
    ['/github/', 20],
  ] as const),
];
const shortest = 3;

/** What runs beside each other: a lane each. Files of the last one follow those of the shared clusters. */
const lanesOf = (project: string): readonly string[] =>
  ({ 'own-cluster': ['own-1', 'own-2'], unit: ['real-older', 'real-newer'] })[project] ?? [project];

class InLanes extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const timed = (await super.sort(files)).map((file) => {
      const known = seconds.find(([part]) => file.moduleId.includes(part));
      return { file, isUnit: Number(file.project.name === 'unit'), takes: known?.[1] ?? shortest };
    });
    const ends = new Map<string, number>();
    const endOf = (lane: string): number => ends.get(lane) ?? 0;
    const planned = timed
      .toSorted((a, b) => a.isUnit - b.isUnit || b.takes - a.takes)
      .map(({ file, takes }) => {
        const [first = '', ...others] = lanesOf(file.project.name);
        const lane = others.find((other) => endOf(other) < endOf(first)) ?? first;
        const begins = endOf(lane);
        ends.set(lane, begins + takes);
        return { file, begins };
      });
    return planned.toSorted((a, b) => a.begins - b.begins).map(({ file }) => file);
  }
}

/** With more at once, two cores let brokers time out. */
const workers = 3;

const real = (name: string, line: 0 | 1, without: readonly string[]): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: realTests,
    exclude: [...ownClusterTests, ...withoutBrokers, ...without],
    globalSetup: ['tests/support/build-setup.ts', 'tests/support/global-setup.ts'],
    setupFiles: ['tests/support/kafka/one-file-at-a-time.ts'],
    provide: { line },
    maxWorkers: workers,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: {
    sequence: { sequencer: InLanes },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/kafka/!(unreachable|describe-acls).test.ts', 'tests/e2e/**'],
          globalSetup: ['tests/support/build-setup.ts'],
          // Those of tests/cli start processes, and properties try many inputs: both take their time on a busy machine.
          testTimeout: 90_000,
          maxWorkers: workers,
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
          maxWorkers: workers,
          testTimeout: 120_000,
          // Six JVMs may be starting.
          hookTimeout: 240_000,
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
