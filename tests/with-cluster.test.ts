/** The public API's withCluster: what it opens, it closes. */
import { expect, test } from 'vitest';
import { formatSnapshot, loadDesiredStates, unwrap, withCluster } from '../src/index.ts';
import { folderWith } from './support/cli.ts';
import { cluster } from './support/cluster.ts';
import { simulatedManifest } from './support/manifests.ts';

test.each([
  ['well', false],
  ['badly', true],
] as const)('closes once, however %s the work ends', async (_, fails) => {
  const folder = folderWith({
    'kafka.yaml': simulatedManifest('{}'),
    'cluster.json': formatSnapshot(cluster().brokers(1).build()),
  });
  const [desired] = unwrap(loadDesiredStates({ paths: [folder], environment: {} }));
  if (!desired) throw new Error('no cluster');
  const closes: string[] = [];
  const work = withCluster(desired, async ({ port }) => {
    Object.assign(port, { close: async () => void closes.push('closed') });
    expect(closes).toEqual([]);
    if (fails) throw new Error('on purpose');
    return 'done';
  });
  if (fails) await expect(work).rejects.toThrow('on purpose');
  else expect(await work).toBe('done');
  expect(closes).toEqual(['closed']);
});
