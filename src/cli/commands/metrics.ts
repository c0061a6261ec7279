/** `topicwright metrics`: what the metrics source of a cluster reports, to inspect and to plan with. */
import { Command } from 'commander';
import { fetchMetrics, formatSnapshot, withCluster } from '../../index.ts';
import { renderLoadText } from '../../report/status/render-load-text.ts';
import { type ResultOptions, withCommonOptions } from '../common-options.ts';
import { writeTextFile } from '../files/text-files.ts';
import { loadDesired, onlyCluster, warn } from '../run.ts';
import { openTerminal } from '../terminal/terminal.ts';

interface FetchOptions extends ResultOptions {
  readonly out?: string;
}

export function define(command: Command): void {
  command.addCommand(withCommonOptions(fetchCommand(), ['text', 'json']).exitOverride());
}

function fetchCommand(): Command {
  return new Command('fetch')
    .description("write a snapshot with the sizes and rates of the cluster's metrics source")
    .option('--out <file>', 'the snapshot; otherwise the rates are only shown')
    .addHelpText(
      'after',
      `
Examples:
  topicwright metrics fetch                          the current values of spec.metrics of the Cluster
  topicwright metrics fetch --out prod.json
  topicwright plan --snapshot prod.json --out plan.json
  topicwright simulate plan.json --snapshot prod.json

Plans made from it use its sizes, predictions its rates. Both refuse it after an hour, or --max-age.`,
    )
    .action(async (options: FetchOptions) => {
      const terminal = openTerminal(options);
      const desired = onlyCluster(loadDesired(options, terminal), 'A snapshot');
      const fetched = await withCluster(desired, async ({ port, clock, metrics }) =>
        fetchMetrics(await port.observe(), metrics, clock),
      );
      warn(fetched.problems, terminal);
      const { state } = fetched;
      // An embedded cluster's clock goes its own way, and the age of metrics is told by ours.
      const isEmbedded = desired.cluster.connection.kind === 'simulation';
      const load = { ...fetched.load, ...(isEmbedded && { takenAt: new Date().toISOString() }) };
      if (options.out !== undefined) writeTextFile(options.out, formatSnapshot(state, { load }));
      if (options.format === 'json') terminal.json(JSON.stringify(load));
      else terminal.show({ load, state }, (shown) => renderLoadText(shown.load, shown.state));
    });
}
