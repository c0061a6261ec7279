/** `import` of real clusters: nothing is to be changed afterwards. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { brokerId } from '../../src/model/units.ts';
import { folderWith, topicwright } from '../support/cli.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';

test.each(sharedClusters())('$name: what is imported wants no changes', async ({ bootstrapServers }) => {
  const port = await connectTo(bootstrapServers);
  await port.createTopics([
    {
      ...{ name: 'imported-orders', assignments: [[1, 2, 3].map(brokerId), [2, 3, 1].map(brokerId)] },
      configs: { 'retention.ms': '604800000', 'cleanup.policy': 'compact,delete' },
    },
    { name: 'imported-logs', assignments: [[brokerId(3)]], configs: {} },
  ]);
  const folder = path.join(folderWith({}), 'kafka');
  const servers = bootstrapServers.flatMap((server) => ['--bootstrap-server', server]);
  const imported = await topicwright(['import', ...servers, '--name', 'prod', '--out', folder], {});
  expect(imported.code, imported.stderr).toBe(0);
  const planned = await topicwright(['plan', '-f', folder, '--detailed-exitcode']);
  expect(planned.code, planned.stdout + planned.stderr).toBe(0);
  await port.deleteTopics(['imported-orders', 'imported-logs']);
  await port.close();
});
