/** Shows one status for each cluster, as text, Markdown or JSON; called by `status` and `throttle status`. */
import type { ClusterConnection } from '../index.ts';
import { withCluster } from '../index.ts';
import type { ResultOptions } from './common-options.ts';
import { forEachCluster, loadDesired } from './run.ts';
import { openTerminal } from './terminal.ts';

export async function showStatuses<Status>(
  options: ResultOptions,
  read: (cluster: string, connection: ClusterConnection) => Promise<Status>,
  render: (status: Status, settings: { readonly color: boolean; readonly width: number }) => string,
): Promise<void> {
  const terminal = openTerminal(options);
  const statuses = await forEachCluster(loadDesired(options, terminal), (desired) =>
    withCluster(desired, (connection) => read(desired.cluster.name, connection)),
  );
  if (options.format === 'json') return terminal.out(JSON.stringify(statuses));
  const isText = options.format === 'text';
  const settings = { color: terminal.colorOut && isText, width: terminal.width };
  const shown = statuses.map((status) => render(status, settings));
  terminal.out(isText ? shown.join('\n') : shown.map((text) => `\`\`\`text\n${text}\`\`\``).join('\n'));
}
