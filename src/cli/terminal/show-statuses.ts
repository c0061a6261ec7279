/** Shows one status for each cluster, as text, Markdown or JSON. */
import type { ClusterConnection, DesiredState } from '../../index.ts';
import { withCluster } from '../../index.ts';
import { fenced } from '../../report/text/markdown.ts';
import type { ResultOptions } from '../common-options.ts';
import { forEachCluster, loadDesired } from '../run.ts';
import { openTerminal, type Style } from './terminal.ts';

export async function showStatuses<Status>(
  options: ResultOptions,
  read: (desired: DesiredState, connection: ClusterConnection) => Promise<Status>,
  render: (status: Status, style: Style) => string,
): Promise<void> {
  const terminal = openTerminal(options);
  const statuses = await forEachCluster(loadDesired(options, terminal), (desired) =>
    withCluster(desired, (connection) => read(desired, connection)),
  );
  if (options.format === 'json') return terminal.json(JSON.stringify(statuses));
  terminal.show(statuses, (shown, style) => {
    const texts = shown.map((status) => render(status, style));
    return (options.format === 'text' ? texts : texts.map(fenced)).join('\n');
  });
}
