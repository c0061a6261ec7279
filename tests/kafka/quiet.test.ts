/** The adapter prints nothing and leaves nothing open: seen from outside, as a process. */
import { describe, expect, test } from 'vitest';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';
import { runCommand } from '../support/run-command.ts';

const script = (servers: readonly string[]): string => `
const { connectKafka } = await import('./src/kafka/connect-kafka.ts');
const settings = { kind: 'kafka', bootstrapServers: ${JSON.stringify(servers)}, tls: null, sasl: null };
const port = await connectKafka(settings);
await Promise.all([port.observe(), port.observe(), port.listReassignments()]);
await port.alterConfigs([{ resource: { kind: 'broker', id: 99 }, operations: [] }]);
await port.close();
`;

describe.each(sharedClusters())('a process that used $name', ({ bootstrapServers }) => {
  test('ends by itself once the port is closed, and has printed nothing', async () => {
    const { exitCode, output } = await runCommand(process.execPath, [
      '--trace-warnings',
      '--input-type=module',
      '--eval',
      script([...bootstrapServers, '127.0.0.1:1']),
    ]);
    expect(output).toBe('');
    expect(exitCode).toBe(0);
  }, 60_000);
});
