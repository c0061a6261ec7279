/** The tests that each mutant meets: quick ones, from the sources, without a build, processes or brokers. */
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: [
      'tests/{contract,manifest,metrics,model,output,planner,process,reconcile,report,simulation,throttle}/**/*.test.ts',
    ],
    // Minutes of random input, for one mutant after the other.
    exclude: [
      '**/*.property.test.ts',
      '**/{seeded-faults,fault-matrix,budget,scale,many-partitions,in-browser}.test.ts',
    ],
    testTimeout: 30_000,
  },
});

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default config;
